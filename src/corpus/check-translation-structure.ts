import type { Act, Unit } from '../law/tree.ts'
import type { OfficialText, TranslationFinding } from './compared-provision.ts'
import { childrenOf } from '../law/walk.ts'
import { isRepealed, lawProvisions } from './compared-provision.ts'

/**
 * Compares which provisions a translation and the official texts have, which are repealed, and how many lines each has.
 *
 * @param covers what of the law the translation holds: `whole`, or the eIds of its articles.
 */
export function checkStructure(translation: Act, officials: readonly OfficialText[], covers: 'whole' | readonly string[]): TranslationFinding[] {
  const own = lawProvisions(translation)
  const others = officials.map(({ lang, act }) => ({ lang, provisions: lawProvisions(act) }))
  return [
    ...others.flatMap(({ lang, provisions }) =>
      [...provisions].flatMap(([eId, unit]) => missing(eId, unit, lang, own, covers)),
    ),
    ...[...own].flatMap(([eId, unit]) => {
      // A store may hold part of a law: an article that none of the official texts has is news, a paragraph that one of them lacks is.
      const lacking = others.filter(({ provisions }) => !provisions.has(eId) && provisions.has(articleOf(eId)))
      const isUnknown = others.length > 0 && others.every(({ provisions }) => !provisions.has(articleOf(eId)))
      const langs = isUnknown ? others.map(({ lang }) => lang) : lacking.map(({ lang }) => lang)
      return langs.length === 0 ? [] : [{ rule: RULE, eId, unit, reason: `${eId} is not in the official ${langs.join(' and ')} text` }]
    }),
    ...[...own].flatMap(([eId, unit]) => others.flatMap(({ lang, provisions }) => lines(eId, unit, lang, provisions.get(eId)))),
  ]
}

const RULE = 'translation-structure'

function missing(
  eId: string,
  unit: Unit,
  lang: OfficialText['lang'],
  own: ReadonlyMap<string, Unit>,
  covers: 'whole' | readonly string[],
): TranslationFinding[] {
  const isCovered = covers === 'whole' || covers.includes(articleOf(eId))
  const other = own.get(eId)
  if (other === undefined) {
    // Below a provision that is missing, everything is.
    const isTold = eId.includes('__') && !own.has(eId.slice(0, eId.lastIndexOf('__')))
    return isCovered && !isTold ? [{ rule: RULE, eId, lang, reason: `the official ${lang} text has ${eId}, the translation does not` }] : []
  }
  if (isRepealed(unit) === isRepealed(other)) return []
  const reason = isRepealed(unit) ? `${eId} is repealed in the official ${lang} text` : `${eId} is repealed here, but not in the official ${lang} text`
  return [{ rule: RULE, eId, lang, unit: other, reason }]
}

function lines(eId: string, unit: Unit, lang: OfficialText['lang'], other: Unit | undefined): TranslationFinding[] {
  if (!other || isRepealed(unit) || isRepealed(other) || unit.type === 'preamble') return []
  const [here, there] = [unit, other].map((one) => childrenOf(one).filter(({ type }) => type === 'alinea').length)
  return here === there
    ? []
    : [{ rule: 'translation-lines', eId, lang, unit, reason: `${here ?? 0} unnumbered lines here, ${there ?? 0} in the official ${lang} text` }]
}

function articleOf(eId: string): string {
  return eId.split('__')[0] ?? eId
}
