import { normalForm } from '../language/normal-form.ts'
import { tokens } from '../language/words.ts'

/** Shorter runs of words are said everywhere in the law. */
const SHORTEST = 3
/** So many words of the run are shown: enough to recognise it. */
const SHOWN = 14

interface Word {
  form: string
  /** Which token it is. */
  token: number
}

/**
 * The longest run of words that two texts share, as the second one prints it: cut after some words, with an ellipsis where it goes on.
 * Punctuation, spacing and look-alike letters make no difference. Undefined where no run of three words is shared.
 */
export function sharedWording(one: string, other: string): string | undefined {
  const printed = tokens(other)
  const a = wordsOf(tokens(one))
  const b = wordsOf(printed)
  const { start, length } = longestRun(a, b)
  if (length < SHORTEST) return undefined
  const [first, last] = [b[start], b[start + Math.min(length, SHOWN) - 1]]
  if (!first || !last) return undefined
  const text = printed
    .slice(first.token, last.token + 1)
    .join('')
    .replace(/\s+/g, ' ')
  return length > SHOWN ? `${text} …` : text
}

function wordsOf(printed: readonly string[]): Word[] {
  return printed.flatMap((text, token) => (/[\p{L}\p{N}]/u.test(text) ? [{ form: normalForm(text), token }] : []))
}

/** The first longest run of equal words in the second list. For every word of it the run that ends there is a word longer than that before. */
function longestRun(a: readonly Word[], b: readonly Word[]): { start: number; length: number } {
  const places = new Map<string, number[]>()
  a.forEach(({ form }, x) => places.set(form, [...(places.get(form) ?? []), x]))
  let best = { start: 0, length: 0 }
  let before = new Map<number, number>()
  b.forEach(({ form }, y) => {
    const here = new Map<number, number>()
    for (const x of places.get(form) ?? []) {
      const length = (before.get(x - 1) ?? 0) + 1
      here.set(x, length)
      if (length > best.length) best = { start: y - length + 1, length }
    }
    before = here
  })
  return best
}
