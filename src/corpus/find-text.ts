import type { Lang } from '../language/lang.ts'
import type { Catalogue, Work } from './catalogue.ts'
import type { StoredText } from './text-store.ts'
import type { TextName } from './text-name.ts'
import { TEXT_KINDS } from './manifest.ts'
import { printTextName } from './text-name.ts'
import { textsOf } from './text-store.ts'

/** A text that is not at hand: why, and what can be done. */
export class TextNotFound extends Error {
  override name = 'TextNotFound'
  readonly advice: string

  constructor(reason: string, advice: string) {
    super(reason)
    this.advice = advice
  }
}

/**
 * Finds the text that a name means: the newest edition at hand unless one is named; of one edition, the most authoritative
 * text, and Kazakh, the state language, before Russian.
 *
 * @throws TextNotFound when the work is not in the catalogue, or no such edition or language is at hand.
 */
export function findText(name: TextName, catalogue: Catalogue, storeFolder: string): StoredText {
  const work = catalogue.get(name.work)
  if (!work) {
    throw new TextNotFound(`unknown work ${JSON.stringify(name.work)}`, `the catalogue has ${[...catalogue.keys()].join(', ')}`)
  }
  const texts = textsOf(work, storeFolder).filter((text) => name.lang === undefined || text.lang === name.lang)
  const fitting = texts.filter((text) => name.date === undefined || text.date === name.date)
  const [best] = fitting.sort(byPreference)
  if (best) return best
  throw notAtHand(name, work, textsOf(work, storeFolder))
}

function byPreference(left: StoredText, right: StoredText): number {
  return right.date.localeCompare(left.date) || kindRank(left) - kindRank(right) || langRank(left.lang) - langRank(right.lang)
}

function kindRank(text: StoredText): number {
  return TEXT_KINDS.indexOf(text.kind)
}

function langRank(lang: Lang): number {
  return ['kaz', 'rus', 'eng'].indexOf(lang)
}

function notAtHand(name: TextName, work: Work, texts: readonly StoredText[]): TextNotFound {
  const have = texts.map(({ date, lang }) => `@${date}/${lang}`).join(', ')
  return new TextNotFound(
    `no text of ${printTextName(name)} is at hand`,
    `${have === '' ? 'there is none of this work' : `at hand are ${have}`}; official texts are read from the text store (--texts DIR or TARMAQ_TEXTS)${
      work.sources.length > 0 ? `; the catalogue knows ${work.sources.length} source(s) of this work` : ''
    }`,
  )
}
