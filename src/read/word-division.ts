import type { VFile } from 'vfile'
import type { LineIndex } from './line-index.ts'
import { normalForm } from '../language/normal-form.ts'

/** A soft hyphen: printed only where a line ends with it, and of no account when words are compared. */
const SOFT_HYPHEN = '\u00ad'
/** A word, or what stands of it at a line's end, with the hyphen. */
const DIVIDED = /(\p{L}+(?:-\p{L}+)*)-$/u

/**
 * Joins lines of a text that was wrapped at a column, words divided at a line's end among them.
 *
 * The hyphen at the end of a line belongs to the word («социально-» and «экономической») or to the line («содер-» and «жанию»).
 * It is the word's where the text has the compound elsewhere in one line; else it becomes a soft
 * hyphen, which keeps what the source prints. What was joined is reported once a file.
 */
export class WordDivision {
  private readonly words: ReadonlySet<string>
  private joined: { count: number; first: string; offset: number } | undefined

  /** @param lines all lines of the file, in order. */
  constructor(lines: readonly string[]) {
    this.words = new Set(lines.flatMap((line) => normalForm(line).match(/\p{L}+(?:-\p{L}+)+/gu) ?? []))
  }

  /** A line and the one that goes on with it as one text; `offset`, in UTF-16 units, is where the second begins. */
  join(text: string, next: string, offset: number): string {
    const head = DIVIDED.exec(text)?.[1]
    const tail = /^\p{Ll}+(?:-\p{L}+)*/u.exec(next)?.[0]
    if (head === undefined || tail === undefined) return `${text} ${next}`
    if (this.words.has(normalForm(`${head}-${tail}`))) return text + next
    this.joined ??= { count: 0, first: `${head}-${tail}`, offset }
    this.joined.count++
    return text.slice(0, -1) + SOFT_HYPHEN + next
  }

  /** Reports on the file how many words were joined with a soft hyphen, if any. */
  report(file: VFile, index: LineIndex): void {
    if (!this.joined) return
    const { count, first, offset } = this.joined
    file.message(`Words divided at the end of a line are joined with a soft hyphen (${count}), first «${first}»`, {
      place: index.positionOf(offset, offset).start,
      source: 'tarmaq',
      ruleId: 'divided-word',
    })
  }
}
