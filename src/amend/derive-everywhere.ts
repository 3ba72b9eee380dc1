import type { Division, Provision } from '../law/tree.ts'
import type { Derivation } from './derivation.ts'
import type { Change } from './read-clause.ts'
import { lawText } from '../law/text.ts'
import { unitIn } from './derivation.ts'
import { diffWords, wordCount } from './word-hunks.ts'

/** More pairs of words than this are not changed «in the article» but in its paragraphs, each by itself. */
const MOST_PAIRS = 2

/**
 * Derives the replacement of the same words wherever a unit has them («в статье 72 слово «Совет» заменить словом «Суд»»), where that
 * is all that changes in it.
 *
 * @param put puts the wanted wording into a copy of the text.
 */
export function deriveEverywhere(
  derivation: Derivation,
  eId: string,
  after: Division | Provision,
  put: Parameters<Derivation['attempt']>[1],
): boolean {
  const { hunks, before, after: fresh } = diffWords(lawText(unitIn(derivation.state, eId)), lawText(after))
  const pairs = new Map<string, Change>()
  for (const { from, to, newFrom, newTo } of hunks) {
    const words = before.slice(from, to).join('').trim()
    const replacement = fresh.slice(newFrom, newTo).join('').trim()
    if (wordCount(before.slice(from, to)) === 0 || /\n/u.test(words + replacement)) return false
    pairs.set(
      JSON.stringify([words, replacement]),
      replacement === ''
        ? { op: 'deleteWords', target: eId, words }
        : { op: 'replaceWords', target: eId, words, replacement },
    )
  }
  if (hunks.length < 2 || pairs.size === hunks.length || pairs.size > MOST_PAIRS) return false
  return derivation.attempt([...pairs.values()], put)
}
