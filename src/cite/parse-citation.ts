import type { Lang } from '../language/lang.ts'
import type { Path } from './path.ts'
import type { ProvisionReference, Step } from './reference.ts'
import { parseLocator, printLocator } from '../law/locator.ts'
import { completeMembers } from './complete.ts'
import { rank } from './grammar-tools.ts'
import { respellKazakh } from './kazakh-spelling.ts'
import { pathToLocator } from './path.ts'
import { readQuery } from './read-references.ts'
import { resolveSteps } from './resolve.ts'

/**
 * The locators that a query cites, when it is wholly a citation: «3-баптың 1-тармағы», «ст. 3 п. 1», "art. 3(1)", "3-bap
 * 1-tarmaq", an eId; undefined when it is none.
 *
 * Kazakh calls a part and a section of an act alike: «I бөлім» gives both `sec_I` and `part_I`. A citation of another act than
 * the Constitution is none, for a locator could not say so.
 */
export function parseCitation(query: string): string[] | undefined {
  return readCitation(query)?.locators
}

/** The same with the language in which it cites; an eId is of none. */
export function readCitation(query: string): { locators: string[]; lang?: Lang } | undefined {
  const text = query.trim()
  const eId = parseEId(text)
  if (eId !== undefined) return { locators: [eId] }
  for (const lang of languagesOf(text)) {
    const locators = parseIn(text, lang)
    if (locators) return { locators, lang }
  }
  const locators = parseRespelled(text)
  return locators && { locators, lang: 'kaz' }
}

/**
 * The languages in which a text may cite, by its letters: a citation has a word of its language. A grammar is compiled at its first
 * use, which takes longer than all else, so that those which cannot read the text are not asked.
 */
function languagesOf(text: string): Lang[] {
  const cyrillic: Lang[] = /[әғқңөұүһі]/iu.test(text) ? ['kaz', 'rus'] : ['rus', 'kaz']
  return [
    ...(/\p{Script=Cyrillic}/u.test(text) ? cyrillic : []),
    ...(/\p{Script=Latin}/u.test(text) ? ['eng' as const] : []),
  ]
}

/** A locator typed as such; a word like "part" alone is none. */
function parseEId(text: string): string | undefined {
  const locator = /^[a-z]+_/.test(text) ? parseLocator(text) : undefined
  return locator && locator.steps.some((step) => step.num !== undefined || step.name === 'preamble')
    ? printLocator(locator)
    : undefined
}

function parseRespelled(text: string): string[] | undefined {
  const kazakh = respellKazakh(text)
  return kazakh === undefined ? undefined : parseIn(kazakh, 'kaz')
}

function parseIn(text: string, lang: Lang): string[] | undefined {
  const reference = readQuery(text, lang)
  if (!reference || !isAboutConstitution(reference)) return undefined
  const members = completeMembers(reference.members, lang === 'kaz')
  if (members.some(isVague)) return undefined
  const paths = members.flatMap(
    (steps) => resolveSteps(steps, { here: [], before: [], beside: [], complete: true }) ?? [],
  )
  if (paths.length < members.length || paths.some(hasUncountedLast)) return undefined
  const all = lang === 'kaz' ? paths.flatMap(bothDivisions) : paths
  return [...new Set(all.map(pathToLocator))]
}

function isAboutConstitution({ act }: ProvisionReference): boolean {
  return act === undefined || act.relative === 'this' || (act.type === 'constitution' && act.date === undefined)
}

/** A word like "heading" or «последнее предложение» alone says nothing. */
function isVague([first, ...rest]: readonly Step[]): boolean {
  if (!first) return true
  return (
    rest.length === 0 && (first.unit === 'heading' || (first.preposed === true && rank(first.unit) >= rank('portion')))
  )
}

function hasUncountedLast(path: Path): boolean {
  return path.some(({ unit, num }) => num === 'last' && unit !== 'sentence')
}

function bothDivisions(path: Path): Path[] {
  const isEither = path.some((step) => step.unit === 'sec') && path.every((step) => step.unit !== 'part')
  return isEither ? [path, path.map((step) => (step.unit === 'sec' ? { ...step, unit: 'part' } : step))] : [path]
}
