import type { Lang } from '../language/lang.ts'
import { soundKey } from '../language/sound-key.ts'
import { typingDistance } from '../language/typing-distance.ts'

/** What a word that no text prints may have been meant to be. */
export interface Correction {
  /** The printed form. */
  word: string
  stem: string
  /** How far it is: 0 for the same sounds in another alphabet, else slips of the fingers. */
  distance: number
}

/** How many slips a word of so many letters may have. Short words have too many neighbours. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0
  if (length < 6) return 1
  return length < 9 ? 1.75 : 2.5
}

/** How many corrections of a word are tried. */
const MOST = 4

/** The words of a language with their stems, to be looked up by sound and by likeness. */
export class Spelling {
  private readonly byKey = new Map<string, Map<string, string>>()
  /** The letters of every key as bits, to pass over what cannot be near. */
  private readonly letters = new Map<string, number>()
  private readonly known = new Map<string, Correction[]>()

  constructor(
    private readonly lang: Lang,
    forms: Iterable<readonly [word: string, stem: string]>,
  ) {
    for (const [word, stem] of forms) {
      if (/\d/.test(word)) continue
      const key = this.keyOf(word)
      const same = this.byKey.get(key)
      if (same) same.set(word, stem)
      else {
        this.byKey.set(key, new Map([[word, stem]]))
        this.letters.set(key, letterBits(key))
      }
    }
  }

  /** English has one alphabet only; its letters do not tell sounds. */
  private keyOf(word: string): string {
    return this.lang === 'eng' ? word : soundKey(word)
  }

  /** The printed words that a word may have been meant to be, nearest first; those of one stem once. */
  correct(word: string): Correction[] {
    const before = this.known.get(word)
    if (before) return before
    const found = this.search(word)
    this.known.set(word, found)
    return found
  }

  private search(word: string): Correction[] {
    const key = this.keyOf(word)
    const alike = this.byKey.get(key)
    if (alike) return byStem([...alike].map(([form, stem]) => ({ word: form, stem, distance: 0 })))
    const limit = slipsAllowed(key.length)
    if (limit === 0) return []
    const found: Correction[] = []
    const bits = letterBits(key)
    for (const [other, forms] of this.byKey) {
      if (Math.abs(other.length - key.length) > limit) continue
      // A slip changes two letters of the set at most; costs below 1 allow four slips where the limit is 2.5.
      if (countBits(bits ^ (this.letters.get(other) ?? 0)) > 4 * limit) continue
      const distance = typingDistance(key, other, limit)
      if (distance === Infinity) continue
      // A wrong first letter is rare.
      const cost = distance + (other[0] === key[0] ? 0 : 0.5)
      if (cost <= limit) for (const [form, stem] of forms) found.push({ word: form, stem, distance: cost })
    }
    return byStem(found)
  }
}

function letterBits(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

function byStem(found: Correction[]): Correction[] {
  const best = new Map<string, Correction>()
  for (const one of found.sort((left, right) => left.distance - right.distance)) {
    if (!best.has(one.stem)) best.set(one.stem, one)
  }
  const all = [...best.values()]
  const least = all[0]?.distance ?? 0
  return all.filter(({ distance }) => distance <= least + 0.5).slice(0, MOST)
}
