import type { Lang } from '../../language/lang.ts'
import { soundKey } from '../../language/sound-key.ts'

/** How many entries of the thesaurus stand in one shard. */
const ENTRIES = 12

/** The two sounds, or letters, that a word begins with: words with the same ones stand in one shard. */
export function beginning(word: string, lang: Lang): string {
  return Array.from(lang === 'eng' ? word : soundKey(word))
    .slice(0, 2)
    .join('')
}

/** The shard with the words of a run of beginnings. */
export function wordShard(run: number, lang: Lang): string {
  return `w/${lang}-${run}`
}

/** The shard with the phrases of the thesaurus whose first word has one of a run of beginnings. */
export function phraseShard(run: number, lang: Lang): string {
  return `t/${lang}-${run}`
}

/** The shard with the postings of a run of stems. */
export function postingShard(run: number, lang: Lang): string {
  return `p/${lang}-${run}`
}

/** The shard with the law's words of some entries of the thesaurus. */
export function entryShard(entry: number): string {
  return `e/${Math.floor(entry / ENTRIES)}`
}

/** The shard with what a filter must know: the concepts and the acts by name. */
export const FILTER_NAMES = 'filters'

/** The shard with what names a concept, and that with what an act changed: by their places among the names. */
export function conceptShard(place: number): string {
  return `c/${place}`
}

export function actShard(place: number): string {
  return `a/${place}`
}

/** The shard with an article to quote from; articles are numbered through all texts of a site. */
export function groupShard(number: number): string {
  return `g/${number}`
}

/** The index of all editions, beside that of the newest ones, which is the first to be loaded. */
export const ALL_EDITIONS = 'all/'
