import type { Instruction } from './instruction.ts'
import type { AmendingAct } from './read-instructions.ts'
import type { KnownLaw } from './same-law.ts'
import { sameLaw } from './same-law.ts'

/** What of an amending act is for a law. */
export interface Part {
  /** The instructions of the part for the law; all of them where the act is for another law. */
  instructions: Instruction[]
  /** Why the act is not for the law: a sentence. */
  other?: string
  /** The act is taken to be for the law although its words are not quite those of the law's title: a sentence. */
  remark?: string
}

/** How much of the words by which an act names a law are shown, in UTF-16 units. */
const SHOWN = 200
/** How many of the laws that an act amends are named. */
const NAMED = 3

/**
 * Takes the part of an amending act that is for a law.
 *
 * Refused is only what clearly names another law: where the words do not tell, the act is for the law that it is applied to.
 *
 * @param act read without the choice of a law.
 */
export function partFor(law: KnownLaw, { instructions, amends }: AmendingAct): Part {
  const verdicts = new Map(amends.map((heading) => [heading, sameLaw(heading, law)]))
  const headings = (...wanted: string[]): string[] => amends.filter((name) => wanted.includes(verdicts.get(name) ?? ''))
  if (amends.length > 0 && headings('other').length === amends.length)
    return { instructions, other: `the act amends ${listed(amends)}, not ${lawName(law)}` }
  const same = headings('same')
  const taken = same.length > 0 ? same : headings('unsure', 'untold')
  const unsure = taken.find((heading) => verdicts.get(heading) === 'unsure')
  return {
    instructions: instructions.filter(({ law: heading }) => heading === undefined || taken.includes(heading)),
    ...(unsure === undefined
      ? {}
      : { remark: `the act amends ${shown(unsure)}; taken for ${lawName(law)}, whose title is like it in part` }),
  }
}

function listed(headings: readonly string[]): string {
  const more = headings.length - NAMED
  return `${headings.slice(0, NAMED).map(shown).join('; ')}${more > 0 ? ` and ${more} more` : ''}`
}

function lawName({ title, names, year }: KnownLaw): string {
  const name = shown(title === '' ? (names.find((other) => other !== '') ?? '') : title)
  return year === undefined ? name : `${name} of ${year}`
}

function shown(name: string): string {
  const line = name.replace(/\s+/gu, ' ').replace(/:$/u, '').trim()
  return line.length > SHOWN ? `«${line.slice(0, SHOWN)}…»` : `«${line}»`
}
