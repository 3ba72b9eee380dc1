import type { Element } from 'hast'
import type { PageContext } from './page.ts'
import type { FoundText, Occurrence, PublishedConcept, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { concordance } from './concordance.ts'
import { markedText } from './elements.ts'
import { outermost } from './outermost.ts'
import { provisionName } from './provision-name.ts'
import { textDetails } from './text-title.ts'

/** A text that names a concept, and where it does. */
export interface Naming {
  found: FoundText
  passages: Occurrence[]
}

/** The texts that name a concept, law by law, in the order of the site. */
export function namingsOf({ works }: SiteModel, { occurrences }: PublishedConcept): Naming[][] {
  return works
    .map((work) =>
      work.texts
        .map((text): Naming => ({
          found: { work, text },
          passages: occurrences.filter((at) => isIn(at, work.id, text)),
        }))
        .filter(({ passages }) => passages.length > 0),
    )
    .filter((ofLaw) => ofLaw.length > 0)
}

function isIn(at: Occurrence, work: string, { lang, date }: FoundText['text']): boolean {
  return at.work === work && at.lang === lang && at.date === date
}

/** Every place of a text where the concept is named, a line each, and, folded away, the provisions in full. */
export function textPassages({ found, passages }: Naming, context: PageContext): Element[] {
  return [
    concordance(passages, found, context),
    h('details', [
      h('summary', context.say('wholeProvisions')),
      ...passages.flatMap((passage) => wholeProvision(passage, found, context)),
    ]),
  ]
}

/** Which text it is, and in how many provisions it names the concept. */
export function namingTitle({ found, passages }: Naming, context: PageContext): string {
  const count = new Set(passages.map(({ eId }) => eId)).size
  return `${textDetails(found, context)} · ${context.say('provisionsCount').toLowerCase()}: ${count}`
}

/** A provision below its name, which the concordance has linked to the law. */
function wholeProvision(
  { eId, snippet, ranges }: Occurrence,
  { work, text }: FoundText,
  { lang }: PageContext,
): Element[] {
  const heading = work.headings.get(outermost(eId))
  return [
    h('p.passage-place', [provisionName(eId, lang), ...(heading ? [' ', h('i', `[${heading[lang]}]`)] : [])]),
    h('p.law-lines', { lang: BCP47[text.act.lang] }, markedText(snippet, ranges, 'mark')),
  ]
}
