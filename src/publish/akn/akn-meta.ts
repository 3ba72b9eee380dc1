import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Act } from '../../law/tree.ts'
import type { AknIdentity } from './identity.ts'
import { walk } from '../../law/walk.ts'
import { temporalGroupId } from './akn-body.ts'
import { aknAddress } from './identity.ts'

/** Who says what the metadata says. */
const SOURCE = '#tarmaq'

/**
 * The metadata of a document: which work, edition and language it is (FRBR), the days from which its wordings are in force, and
 * what it does to other texts.
 *
 * @param days the days (ISO 8601) from which wordings or modifications are in force.
 * @param component the name of the part of the document that the metadata is of, `main` for the act itself.
 */
export function aknMeta(
  identity: AknIdentity,
  forceDays: readonly string[],
  modifications: Element | undefined,
  component = 'main',
): Element {
  const days = [...new Set(forceDays)].sort()
  return x('meta', [
    identification(identity, component),
    ...(days.length > 0 ? [x('lifecycle', { source: SOURCE }, days.map(eventRef))] : []),
    ...(modifications ? [x('analysis', { source: SOURCE }, modifications)] : []),
    ...(days.length > 0 ? [x('temporalData', { source: SOURCE }, days.map(temporalGroup))] : []),
    x('references', { source: SOURCE }, [
      x('TLCOrganization', { eId: 'tarmaq', href: '/ontology/organization/kz/tarmaq', showAs: 'Tarmaq' }),
      x('TLCConcept', { eId: 'inForce', href: '/ontology/concept/inForce', showAs: 'in force' }),
    ]),
  ])
}

function identification(identity: AknIdentity, component: string): Element {
  const address = aknAddress(identity)
  const author = x('FRBRauthor', { href: SOURCE })
  const date = (day: string, name: string): Element => x('FRBRdate', { date: day, name })
  return x('identification', { source: SOURCE }, [
    x('FRBRWork', [
      x('FRBRthis', { value: `${address.work}/!${component}` }),
      x('FRBRuri', { value: address.work }),
      x('FRBRalias', { name: 'title', value: identity.title }),
      date(address.workDate, identity.adopted === undefined ? 'unknown' : 'adoption'),
      author,
      x('FRBRcountry', { value: 'kz' }),
      ...(identity.subtype === undefined ? [] : [x('FRBRsubtype', { value: identity.subtype })]),
      ...(identity.number === undefined ? [] : [x('FRBRnumber', { value: identity.number })]),
      x('FRBRname', { value: identity.name }),
    ]),
    x('FRBRExpression', [
      x('FRBRthis', { value: `${address.expression}/!${component}` }),
      x('FRBRuri', { value: address.expression }),
      date(address.expressionDate, identity.edition === undefined ? 'unknown' : 'edition'),
      author,
      x('FRBRlanguage', { language: identity.lang }),
    ]),
    x('FRBRManifestation', [
      x('FRBRthis', { value: `${address.manifestation}/!${component}` }),
      x('FRBRuri', { value: address.manifestation }),
      date(address.expressionDate, identity.edition === undefined ? 'unknown' : 'edition'),
      author,
      x('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ])
}

/** The days from which later wordings are in force. */
export function pendingDays(act: Act): string[] {
  return [...walk(act)].flatMap(([node]) => (node.type === 'pending' && node.from !== undefined ? [node.from] : []))
}

function eventRef(day: string): Element {
  return x('eventRef', { eId: `evt_${day}`, date: day, source: SOURCE, type: 'amendment' })
}

function temporalGroup(day: string): Element {
  return x(
    'temporalGroup',
    { eId: temporalGroupId(day) },
    x('timeInterval', { start: `#evt_${day}`, refersTo: '#inForce' }),
  )
}
