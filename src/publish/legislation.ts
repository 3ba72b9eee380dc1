import type { PageContext } from './page.ts'
import type { FoundText } from './site-model.ts'
import { BCP47 } from '../language/lang.ts'
import { lawPath } from './page-paths.ts'

/**
 * A law text as linked data: schema.org/Legislation, which takes its properties from ELI, the European Legislation Identifier. The
 * edition is an expression of the work; amending acts are named by their date and number. Addresses are relative to the page.
 */
export function legislation({ work, text }: FoundText, { lang, href }: PageContext): object {
  const { legal, editions } = work
  const acts = (editions ?? []).filter(({ date }) => date <= text.date).flatMap((edition) => edition.acts)
  const isInForce = legal?.until === undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': href(lawPath({ ...text, work: work.id })),
    name: work.names[text.lang],
    alternateName: work.short[lang],
    inLanguage: BCP47[text.lang],
    legislationJurisdiction: 'KZ',
    legislationDateVersion: text.date,
    legislationLegalForce: isInForce ? 'https://schema.org/InForce' : 'https://schema.org/NotInForce',
    ...(legal
      ? {
          legislationType: legal.type,
          legislationDate: legal.adopted.date,
          legislationPassedBy: legal.adopted.by[lang],
          ...(legal.identifier === undefined ? {} : { legislationIdentifier: legal.identifier }),
          ...(legal.from === undefined ? {} : { temporalCoverage: `${legal.from}/${legal.until ?? '..'}` }),
        }
      : {}),
    ...(acts.length > 0
      ? {
          legislationConsolidates: acts.map((act) => ({
            '@type': 'Legislation',
            name: act.names[lang],
            legislationDate: act.date,
            ...(act.number === undefined ? {} : { legislationIdentifier: act.number }),
          })),
        }
      : {}),
    workTranslation: work.texts
      .filter((other) => other !== text && other.date === text.date)
      .map((other) => ({ '@id': href(lawPath({ ...other, work: work.id })), inLanguage: BCP47[other.lang] })),
  }
}
