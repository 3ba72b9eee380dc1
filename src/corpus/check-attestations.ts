import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { GlossaryTerm } from './glossary.ts'
import { LANGS } from '../language/lang.ts'
import { findPhrases, stemsAt } from '../language/find-phrases.ts'
import { hasNumber } from '../law/tree.ts'
import { ownText } from '../law/text.ts'
import { parseAttestation } from './attestation.ts'
import { units } from '../law/walk.ts'

/** An attestation that does not hold: the provision has none of the term's words in that language. */
export interface FailedAttestation {
  term: string
  attestation: string
  lang: Lang
}

/**
 * Looks up every attestation of a glossary: each official language that it names must have one of the term's words in the own text
 * or the heading of the provision, and so must the project's English where it has the provision. What is not at hand is not looked at.
 *
 * @param textOf the text of an edition in a language; undefined when it is not at hand.
 */
export function checkAttestations(
  glossary: readonly GlossaryTerm[],
  textOf: (work: string, date: string, lang: Lang) => Act | undefined,
): { failed: FailedAttestation[]; looked: number } {
  const provisions = provisionTexts(textOf)
  const failed: FailedAttestation[] = []
  let looked = 0
  for (const term of glossary)
    for (const attestation of term.attested ?? []) {
      const at = parseAttestation(attestation)
      for (const lang of at === undefined ? [] : LANGS) {
        const held = at && provisions(at.work, at.date, lang)
        const text = at && held?.get(at.eId)
        const isMeant = lang !== 'eng' && (at?.lang === undefined || at.lang === lang)
        if (held === undefined || (lang === 'eng' ? text === undefined : !isMeant)) continue
        looked++
        if (text === undefined || findPhrases(stemsAt(text, lang), term[lang], lang).length === 0) failed.push({ term: term.id, attestation, lang })
      }
    }
  return { failed, looked }
}

type ProvisionTexts = (work: string, date: string, lang: Lang) => ReadonlyMap<string, string> | undefined

/** Own text and heading of each provision, by eId; every text is opened once. */
function provisionTexts(textOf: (work: string, date: string, lang: Lang) => Act | undefined): ProvisionTexts {
  const known = new Map<string, ReadonlyMap<string, string> | undefined>()
  return (work, date, lang) => {
    const key = `${work}@${date}/${lang}`
    if (!known.has(key)) {
      const act = textOf(work, date, lang)
      known.set(key, act && new Map([...units(act)].map((unit) => [unit.eId ?? '', `${(hasNumber(unit) ? unit.heading : undefined) ?? ''}\n${ownText(unit)}`])))
    }
    return known.get(key)
  }
}
