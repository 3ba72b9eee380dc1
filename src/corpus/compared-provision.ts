import type { Act, Unit } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Citation, CitedAct } from '../cite/citation.ts'
import { findCitations } from '../cite/find-citations.ts'
import { hasNumber } from '../law/tree.ts'
import { ownText } from '../law/text.ts'
import { units } from '../law/walk.ts'

/** An official text that a translation is compared with. */
export interface OfficialText {
  lang: Exclude<Lang, 'eng'>
  act: Act
}

/** A provision in one language: its own text, without its numbered children, and the references in it. */
export interface Version<L extends Lang = Lang> {
  lang: L
  text: string
  citations: Citation[]
}

/** A provision of a translation, with the same provision of the official texts that have it. */
export interface ComparedProvision {
  eId: string
  unit: Unit
  translation: Version
  officials: Version<OfficialText['lang']>[]
}

/** A difference between a translation and the official texts. */
export interface TranslationFinding {
  /** `translation-structure`, `-lines`, `-numbers`, `-dates`, `-majorities`, `-references` or `-terms`. */
  rule: string
  eId: string
  reason: string
  /** The official text that it is about, where it is about one. */
  lang?: OfficialText['lang']
  /** The provision of the translation; absent where it lacks the provision. */
  unit?: Unit
}

/**
 * The provisions of a translation that an official text also has, by eId, in document order. Divisions, notes, later wordings and
 * what was repealed are left out: their text is no law, or is not at hand in every edition.
 *
 * @param own what the text is: a reference that names this act is one to itself.
 */
export function comparedProvisions(translation: Act, officials: readonly OfficialText[], own: CitedAct): ComparedProvision[] {
  const others = officials.map(({ lang, act }) => ({ lang, provisions: lawProvisions(act) }))
  const read = <L extends Lang>(unit: Unit, lang: L): Version<L> => {
    const text = ownText(unit)
    const article = /^art_([\w-]+?)(?=__|$)/.exec(unit.eId ?? '')?.[1]
    const options = { lang, own, act: translation, context: unit.eId ?? '', ...(article === undefined ? {} : { article }) }
    return { lang, text, citations: findCitations(text, options) }
  }
  return [...lawProvisions(translation)].flatMap(([eId, unit]) => {
    if (isRepealed(unit)) return []
    const found = others.flatMap(({ lang, provisions }) => {
      const other = provisions.get(eId)
      return other && !isRepealed(other) ? [read(other, lang)] : []
    })
    return found.length === 0 ? [] : [{ eId, unit, translation: read(unit, 'eng'), officials: found }]
  })
}

/** Every provision of an act by its eId: preamble, principles, articles, paragraphs and subparagraphs, repealed ones included. */
export function lawProvisions(act: Act): Map<string, Unit> {
  const provisions = [...units(act)].filter(({ type }) => LAW_TYPES.has(type))
  return new Map(provisions.map((unit) => [unit.eId ?? '', unit]))
}

export function isRepealed(unit: Unit): boolean {
  return hasNumber(unit) && unit.repealed === true
}

const LAW_TYPES: ReadonlySet<Unit['type']> = new Set(['preamble', 'principle', 'article', 'paragraph', 'subparagraph'])
