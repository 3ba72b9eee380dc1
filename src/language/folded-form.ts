import { foldWord } from './normal-form.ts'

const ONE_FOR_ONE: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—―−', (dash): [string, string] => [dash, '-']),
  ...Array.from('«»„“”‟', (mark): [string, string] => [mark, '"']),
  ...Array.from('‘’‚‛`ʼ', (mark): [string, string] => [mark, "'"]),
])

/** How a folded form is made; by default it is in lower case. */
export interface FoldOptions {
  /** Keep capital letters, and `ё`. */
  keepCase?: boolean
}

/**
 * A text folded as in `normalForm`, but letter by letter: it has the same length, so that offsets (UTF-16 units) into one hold in
 * the other. For grammars and searches that must say where in the printed text they found something.
 *
 * White space becomes spaces; soft hyphens, which have a length, stay.
 */
export function foldedForm(text: string, options: FoldOptions = {}): string {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, (sign) => ONE_FOR_ONE.get(sign) ?? (/\s/u.test(sign) ? ' ' : sign))
  return letters.replace(/\p{L}+/gu, (word) => {
    const lower = Array.from(word, lowerCase).join('')
    const folded = foldWord(lower)
    return options.keepCase ? restoreCapitals(folded, word) : folded.replace(/ё/g, 'е')
  })
}

/** Lower case, unless that changes the length (as of `İ`). */
function lowerCase(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}

function restoreCapitals(folded: string, printed: string): string {
  const letters = Array.from(printed)
  return Array.from(folded, (letter, i) => {
    const original = letters[i]
    const isCapital = original !== undefined && original !== original.toLowerCase()
    return isCapital ? letter.toUpperCase() : letter
  }).join('')
}
