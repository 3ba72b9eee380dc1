import type { Lang } from '../../language/lang.ts'
import { soundKey } from '../../language/sound-key.ts'

/** In how many files the postings of a language stand. */
const BUCKETS = 96

/** The two sounds, or letters, that a word begins with: words with the same ones stand in one shard. */
export function beginning(word: string, lang: Lang): string {
  return Array.from(lang === 'eng' ? word : soundKey(word))
    .slice(0, 2)
    .join('')
}

/** The shard with the words of a beginning. */
export function wordShard(start: string, lang: Lang): string {
  return `w/${lang}-${Array.from(start, (letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-')}`
}

/** The shard with the postings of a stem. */
export function bucketOf(stem: string, lang: Lang): string {
  let hash = 7
  for (let i = 0; i < stem.length; i++) hash = (hash * 31 + stem.charCodeAt(i)) % 1_000_003
  return `p/${lang}-${hash % BUCKETS}`
}
