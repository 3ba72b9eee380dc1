import type { Lang } from '../language/lang.ts'
import { normalForm } from '../language/normal-form.ts'
import { stem } from '../language/stems.ts'
import { tokens } from '../language/words.ts'

/** A piece of a provision with the words that answer the query. */
export interface Snippet {
  text: string
  /** Where the words stand in `text`: code points, end exclusive. */
  marks: [start: number, end: number][]
}

/** How long a snippet is, in UTF-16 units, give or take a word. */
const LENGTH = 240

/** The piece of a text where most different words of a query stand. `…` stands for what is left out before and after. */
export function snippetOf(text: string, lang: Lang, stems: ReadonlySet<string>): Snippet {
  const pieces = tokens(text.replace(/\s+/gu, ' ').trim())
  const hits = pieces.map((piece) => matchOf(piece, lang, stems))
  const [from, to] = bestWindow(pieces, hits)
  const marks: [number, number][] = []
  let snippet = from > 0 ? '… ' : ''
  for (let i = from; i < to; i++) {
    const piece = pieces[i] ?? ''
    const start = Array.from(snippet).length
    snippet += piece
    if (hits[i] !== undefined) marks.push([start, start + Array.from(piece).length])
  }
  return { text: to < pieces.length ? `${snippet.trimEnd()} …` : snippet, marks }
}

/** The stem by which a piece of text answers, or undefined. */
function matchOf(piece: string, lang: Lang, stems: ReadonlySet<string>): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(piece)) return undefined
  const word = normalForm(piece)
  return [word, ...word.split('-')].map((part) => stem(part, lang)).find((one) => stems.has(one))
}

function bestWindow(pieces: readonly string[], hits: readonly (string | undefined)[]): [from: number, to: number] {
  let best: [number, number, number] = [-1, 0, 0]
  for (let from = 0; from < pieces.length; from++) {
    if (from > 0 && hits[from] === undefined) continue
    const found = new Set<string>()
    let length = 0
    let to = from
    while (to < pieces.length && length < LENGTH) {
      length += pieces[to]?.length ?? 0
      const hit = hits[to]
      if (hit !== undefined) found.add(hit)
      to += 1
    }
    if (found.size > best[0]) best = [found.size, from, to]
  }
  return widen(pieces, best[1], best[2])
}

/** Some words before the first match, so that it is read in its sentence; the whole text where it is short. */
function widen(pieces: readonly string[], from: number, to: number): [number, number] {
  let length = pieces.slice(from, to).join('').length
  let start = from
  while (start > 0 && (length < LENGTH || from - start < 12)) {
    start -= 1
    length += pieces[start]?.length ?? 0
  }
  while (start > 0 && /^\s$/u.test(pieces[start] ?? '')) start += 1
  return [start, to]
}
