import type { Position } from 'unist'

/**
 * One line of printed text as a source format gives it, before anything is known of its place in the law.
 *
 * Every format reader makes blocks, and one builder makes the law tree from them.
 */
export interface Block {
  /** Printed text, markup removed, white space inside kept. Never empty. The cells of a table row are separated by tabs. */
  text: string
  /** Where the line stands in its file (lines and columns from 1, offsets in UTF-16 units). */
  position: Position
  /** Which of the files that are read together it stands in, from 0; absent in the first. */
  file?: number
  /** The depth of a heading, from 1; absent for ordinary text. */
  heading?: number
  /** All of it is printed in italics. */
  emphasis?: true
  /** All of it is printed in bold. */
  strong?: true
  /** It stands in a quotation, as editorial notes do in Markdown. */
  quote?: true
  /** The format itself says that it is an editor's note: by a class, a colour, a footnote. Repealed units look like that too. */
  editorial?: true
  /** It is a footnote: a note, whatever it begins with. */
  footnote?: true
  /** It is a row of a table, several cells wide: never the beginning of a provision, whatever number stands in it. */
  row?: true
  /** The format itself says that it is no text of the law, such as a rule line. */
  furniture?: true
  /** White space before it, in columns. Publishers use it loosely: a hint, never proof. */
  indent: number
}

/** What a format reader gives: the blocks, and what the file says of itself. */
export interface BlockSource {
  blocks: Block[]
  frontMatter: Readonly<Record<string, unknown>>
}
