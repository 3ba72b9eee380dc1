import type { VFile } from 'vfile'
import type { LineIndex } from './line-index.ts'
import { articleMarker, numberMarker } from './markers.ts'
import { follows } from './sequence.ts'

interface Piece {
  text: string
  /** Offset in UTF-16 units. */
  start: number
}

/**
 * A number in the middle of a line: the end of a sentence or of a list item, at most some white space, the number, and then what
 * begins a paragraph (a capital letter) or an item.
 */
const NUMBER = /([.;:!?][»”")]?)(\s{0,3})(\d{1,3}(?:-\d{1,3})?)([.)])\s{0,3}(?=[\p{L}«"“])/gu

/** An article's marker in the middle of a line, right after the end of a sentence. */
const ARTICLE =
  /([.!?][»”")]?)\s{0,3}(?=(?:Статья\s+\d{1,4}(?:-\d{1,3})?|Article\s+\d{1,4}(?:-\d{1,3})?|\d{1,4}(?:-\d{1,3})?-бап)(?:\s*\.?\s*$|\p{Lu}))/gu

/** An article's marker at the beginning of a line, with its text right after it. */
const GLUED =
  /^(?:Статья\s+(\d{1,4}(?:-\d{1,3})?)|Article\s+(\d{1,4}(?:-\d{1,3})?)|(\d{1,4}(?:-\d{1,3})?)-бап)\.?(?=\p{Lu})/u

/**
 * Finds line breaks that a copy of a text has lost: `…депутаттан тұрады.4. Парламент…`, `81-бапҚазақстан…`.
 *
 * A break is only taken where the number is the next one of the article's paragraphs, of the paragraph's items or of the articles,
 * and where the characters around it say so: a sentence or item ends before it and one begins after it. With white space between
 * the two, which running text has too, it is taken only after a list item that ends with a semicolon. Each is reported on the file.
 */
export class LostLineBreaks {
  private readonly file: VFile
  private readonly index: LineIndex
  private article: string | undefined
  private paragraph: string | undefined
  private item: string | undefined

  constructor(file: VFile, index: LineIndex) {
    this.file = file
    this.index = index
  }

  /** Cuts a line at the breaks that it has lost. Lines must come in order: their numbers are what the next are compared with. */
  cut(line: string, start: number): Piece[] {
    const pieces: Piece[] = []
    let rest: Piece = { text: line, start }
    for (;;) {
      const at = this.breakIn(rest.text)
      pieces.push(at === undefined ? rest : { text: rest.text.slice(0, at).trimEnd(), start: rest.start })
      if (at === undefined) return pieces
      rest = { text: rest.text.slice(at), start: rest.start + at }
      this.report(rest)
    }
  }

  private report({ text, start }: Piece): void {
    this.file.message(
      `A line break is missing before «${text.slice(0, 20).trimEnd()}…»; it is read as if it were there`,
      {
        place: this.index.pointAt(start),
        source: 'tarmaq',
        ruleId: 'lost-line-break',
      },
    )
  }

  /** Remembers the number that a line begins with; gives the offset of the first break that the line has lost. */
  private breakIn(text: string): number | undefined {
    const glued = GLUED.exec(text)
    const gluedNumber = glued?.[1] ?? glued?.[2] ?? glued?.[3]
    if (glued && gluedNumber !== undefined && follows(gluedNumber, this.article)) {
      this.openArticle(gluedNumber)
      return glued[0].length
    }
    this.remember(text)
    const candidates = [this.numberBreak(text), this.articleBreak(text)].filter((at) => at !== undefined)
    return candidates.length > 0 ? Math.min(...candidates) : undefined
  }

  private remember(text: string): void {
    const article = articleMarker(text)
    if (article?.num !== undefined && (article.rest === '' || follows(article.num, this.article))) {
      this.openArticle(article.num)
      return
    }
    const number = numberMarker(text)
    if (number?.type === 'paragraph') {
      this.paragraph = number.num
      this.item = undefined
    } else if (number?.type === 'subparagraph') this.item = number.num
  }

  private openArticle(num: string): void {
    this.article = num
    this.paragraph = undefined
    this.item = undefined
  }

  private numberBreak(text: string): number | undefined {
    for (const match of text.matchAll(NUMBER)) {
      const [whole, before = '', space = '', num = '', mark = ''] = match
      const at = match.index + before.length + space.length
      const after = text.charAt(match.index + whole.length)
      const isItem = mark === ')'
      if (!follows(num, isItem ? this.item : this.paragraph)) continue
      if (isItem ? itemBegins(before, space) : paragraphBegins(before, space, after)) return at
    }
    return undefined
  }

  private articleBreak(text: string): number | undefined {
    for (const match of text.matchAll(ARTICLE)) {
      const at = match.index + match[0].length
      const marker = articleMarker(text.slice(at)) ?? articleMarker(text.slice(at).replace(/(?<=\d)(?=\p{Lu})/u, ' '))
      const glued = GLUED.exec(text.slice(at))
      const num = marker?.num ?? glued?.[1] ?? glued?.[2] ?? glued?.[3]
      if (num !== undefined && follows(num, this.article)) return at
    }
    return undefined
  }
}

function paragraphBegins(before: string, space: string, after: string): boolean {
  return space === '' && /^[.!?]/.test(before) && /[\p{Lu}«"“]/u.test(after)
}

/** `…; 2) …` may be a list within a line, which a source prints so on purpose only rarely; after a full stop it is none. */
function itemBegins(before: string, space: string): boolean {
  return before.startsWith(';') || (space === '' && before.startsWith(':'))
}
