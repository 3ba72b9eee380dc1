import type { Span } from '../language/sentences.ts'
import { foldedForm } from '../language/folded-form.ts'

/** A folded text without soft hyphens and with single spaces, and for each of its units the place in the printed text. */
interface Comparable {
  text: string
  places: number[]
}

/**
 * Finds words in a printed text, whole words only, through the folded form: look-alike letters, dashes, quotation marks and spaces
 * do not matter; letter case does, unless told otherwise.
 *
 * Gives UTF-16 offsets into the text, in order, not overlapping.
 */
export function findWords(text: string, words: string, options: { ignoreCase?: boolean } = {}): Span[] {
  const inText = comparable(text, options.ignoreCase === true)
  const wanted = comparable(words, options.ignoreCase === true).text.trim()
  const found: Span[] = []
  if (wanted === '') return found
  for (let at = inText.text.indexOf(wanted); at >= 0;) {
    const end = at + wanted.length
    const isWhole = !splitsWord(inText.text, at) && !splitsWord(inText.text, end)
    if (isWhole) found.push({ start: inText.places[at] ?? 0, end: (inText.places[end - 1] ?? 0) + 1 })
    at = inText.text.indexOf(wanted, isWhole ? end : at + 1)
  }
  return found
}

function comparable(text: string, ignoreCase: boolean): Comparable {
  const folded = foldedForm(text, { keepCase: !ignoreCase })
  let kept = ''
  const places: number[] = []
  for (let i = 0; i < folded.length; i++) {
    const sign = folded.charAt(i)
    if (sign === '\u00ad' || (sign === ' ' && kept.endsWith(' '))) continue
    kept += sign === 'ё' ? 'е' : sign === 'Ё' ? 'Е' : sign
    places.push(i)
  }
  return { text: kept, places }
}

/** Whether a cut at this place would go through a word; a hyphen between letters belongs to the word. */
function splitsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at, at + 2)
  return (
    /[\p{L}\p{N}]-?$/u.test(before) &&
    /^-?[\p{L}\p{N}]/u.test(after) &&
    !(before.endsWith('-') && after.startsWith('-'))
  )
}
