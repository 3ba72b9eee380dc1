import type { Lang } from '../language/lang.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import { stem } from '../language/stems.ts'
import { words } from '../language/words.ts'
import { UNIT_WORDS } from '../law/vocabulary.ts'

const NUMBER = /^\d+(?:-\d+)?$/
/** `62-бабының`: the number and the name of the unit in one word. */
const NUMBER_AND_NAME = /^\d+(?:-\d+)?-(\p{L}+)$/u

const unitStems = new Map<Lang, ReadonlySet<string>>()

/**
 * The stems of the content words of a text, without the numbers by which it refers to provisions and the names of units beside
 * them: `пункт 3 статьи 72` says where a norm stands, not what it is. Years, terms and ages stay.
 */
export function stemsWithoutReferences(text: string, lang: Lang): string[] {
  return wordsWithoutReferences(text, lang)
    .filter((word) => !STOP_WORDS[lang].has(word))
    .map((word) => stem(word, lang))
}

/** The words of a text, in normal form, without those by which it refers to provisions. */
export function wordsWithoutReferences(text: string, lang: Lang): string[] {
  const all = words(text)
  const refers = references(all, lang)
  return all.filter((_, i) => !refers[i])
}

const LISTING: ReadonlySet<string> = new Set(['и', 'или', 'по', 'және', 'мен', 'немесе', 'and', 'or', 'to'])

/**
 * Which words are references: numbers at the name of a unit (Russian and English name it first, Kazakh last), numbers listed
 * with such ones, and the names of these.
 */
function references(all: readonly string[], lang: Lang): boolean[] {
  const names = unitNames(lang)
  const isName = all.map((word) => names.has(stem(word, lang)))
  const towardsName = lang === 'kaz' ? 1 : -1
  const refers = all.map((word, i) => {
    const joined = NUMBER_AND_NAME.exec(word)?.[1]
    return joined === undefined ? NUMBER.test(word) && isName[i + towardsName] === true : names.has(stem(joined, lang))
  })
  const order = [...all.keys()]
  for (const i of lang === 'kaz' ? order.reverse() : order) {
    const near = i + towardsName
    const listed = LISTING.has(all[near] ?? '') ? near + towardsName : near
    if (NUMBER.test(all[i] ?? '') && refers[listed] === true && /^\d/.test(all[listed] ?? '')) refers[i] = true
  }
  return refers.map((refer, i) => refer || (isName[i] === true && refers[i - towardsName] === true))
}

function unitNames(lang: Lang): ReadonlySet<string> {
  const known = unitStems.get(lang)
  if (known) return known
  const found = new Set(
    Object.values(UNIT_WORDS).flatMap((names) => words(names[lang]).map((word) => stem(word, lang))),
  )
  unitStems.set(lang, found)
  return found
}
