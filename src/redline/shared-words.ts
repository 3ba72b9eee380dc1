import type { Redline } from './redline.ts'
import { words } from '../language/words.ts'

/**
 * The share of the words of two texts that their redline leaves standing, from 0 (nothing in common) to 1 (the same words):
 * twice the words in common over the words of both. Two texts without words share everything.
 */
export function sharedWords(redline: Redline): number {
  let common = 0
  let all = 0
  for (const run of redline) {
    const count = words(run.text).length
    const isCommon = run.kind === 'equal' || run.kind === 'editorial'
    common += isCommon ? 2 * count : 0
    all += isCommon ? 2 * count : count
  }
  return all === 0 ? 1 : common / all
}
