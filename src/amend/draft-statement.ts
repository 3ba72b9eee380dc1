import type { PrintedStep } from '../cite/printed-step.ts'
import type { Lang } from '../language/lang.ts'
import type { Change } from './read-clause.ts'
import type { Drafter, DraftPlace, Insertion, QuotedWords, WordChange } from './drafter.ts'
import { printedSteps } from '../cite/printed-step.ts'
import { words } from '../language/words.ts'
import { parseLocator } from '../law/locator.ts'
import { DRAFTERS } from './drafter.ts'
import { WHOLE_ACT } from './instruction.ts'
import { quoteText } from './quote-text.ts'

/**
 * Writes changes that one statement of an amending act can order, in the drafting style of a language: its lines, without a number
 * before it, without a stop after it.
 *
 * @param under the article that the header above the statement names, which the statement then does not name again.
 * @throws RangeError when the style has no words for it.
 */
export function draftStatement(changes: readonly Change[], lang: Lang, under?: string): string[] {
  const drafter = DRAFTERS[lang]
  const [first] = changes
  if (!first) throw new RangeError('a statement orders at least one change')
  const at = (): DraftPlace | undefined => placeOf(distinct(changes.map(({ target }) => target)), under)
  switch (first.op) {
    case 'restate':
    case 'restateHeading':
      return withContent(drafter.restate(needed(at())), changes, drafter)
    case 'add':
      return draftAdd(first, changes, drafter, under)
    case 'repeal':
      return [drafter.repeal(needed(at()))]
    case 'renumber':
      return [draftRenumber(changes, drafter, needed(at()))]
    case 'insertWords':
      return [drafter.insertWords(at(), distinctInsertions(changes, drafter))]
    case 'replaceWords':
    case 'deleteWords':
      return [drafter.changeWords(at(), distinctWords(changes, drafter))]
    case 'noChange':
      throw new RangeError('a statement that nothing changes is not drafted')
  }
}

function needed(place: DraftPlace | undefined): DraftPlace {
  if (!place) throw new RangeError('the statement needs a place of its own')
  return place
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

/** The steps of a locator that a header has not named. */
function stepsBelow(target: string, under: string | undefined): PrintedStep[] {
  if (target === WHOLE_ACT) throw new RangeError('the whole text is no unit')
  const locator = parseLocator(target)
  if (!locator) throw new RangeError(`«${target}» is no locator`)
  const steps = printedSteps(locator)
  return under === undefined ? steps : steps.slice(under.split('__').length)
}

/** Targets that stand side by side as one place; undefined where the header names it all. */
function placeOf(targets: readonly string[], under: string | undefined): DraftPlace | undefined {
  const paths = targets.map((target) => stepsBelow(target, under))
  const outer = paths[0]?.slice(0, -1) ?? []
  const units = paths.flatMap((path) => path.slice(-1))
  return units.length === 0 ? undefined : { outer, units }
}

function withContent(intro: string, changes: readonly Change[], drafter: Drafter): string[] {
  const content = changes.map((change) => change.content ?? '').join('\n')
  return [intro, ...quoteText(content, drafter.marks).split('\n')]
}

function draftAdd(first: Change, changes: readonly Change[], drafter: Drafter, under: string | undefined): string[] {
  const added = changes.map((change) => addedStep(change))
  const whole = stepsBelow(first.target, under)
  const holderSteps = first.unit ? whole : whole.slice(0, -1)
  const isThroughAct = added[0]?.unit === 'art' && first.within === undefined
  const holder =
    first.within === undefined
      ? isThroughAct || holderSteps.length === 0
        ? undefined
        : { outer: holderSteps.slice(0, -1), units: holderSteps.slice(-1) }
      : placeOf([first.within], undefined)
  const beside = first.beside && stepsBelow(first.beside.locator, undefined).at(-1)
  const several = added[0]?.unit === 'sentence' && /[.!?]\s/u.test(first.content ?? '')
  return withContent(drafter.add(holder, added, beside, several), changes, drafter)
}

/** What is added, as an act names it: a sentence or an indent has no number there. */
function addedStep({ target, unit, beside }: Change): PrintedStep {
  if (unit !== undefined) return { unit: unit === 'part' ? 'portion' : 'alinea' }
  const step = stepsBelow(target, undefined).at(-1)
  if (!step) throw new RangeError('nothing is added')
  return step.unit === 'sentence' || beside !== undefined ? { unit: step.unit } : step
}

function draftRenumber(changes: readonly Change[], drafter: Drafter, at: DraftPlace): string {
  const unit = at.units[0]?.unit ?? 'para'
  // Acts name the units in their order; the reader turns it where numbers move up.
  const pairs = at.units.map((step, i) => ({ step, to: { unit, num: changes[i]?.newNumber ?? '' } }))
  const inOrder = Number(pairs[0]?.step.num) > Number(pairs.at(-1)?.step.num) ? pairs.toReversed() : pairs
  return drafter.renumber(
    { outer: at.outer, units: inOrder.map(({ step }) => step) },
    inOrder.map(({ to }) => to),
  )
}

function distinctWords(changes: readonly Change[], drafter: Drafter): WordChange[] {
  const seen = new Set<string>()
  return changes.flatMap((change): WordChange[] => {
    const key = JSON.stringify([change.op, change.words, change.replacement])
    if (seen.has(key)) return []
    seen.add(key)
    const old = quoted(change.words ?? '', drafter)
    return change.op === 'deleteWords'
      ? [{ op: 'delete', words: old }]
      : [{ op: 'replace', words: old, by: quoted(change.replacement ?? '', drafter) }]
  })
}

function distinctInsertions(changes: readonly Change[], drafter: Drafter): Insertion[] {
  const seen = new Set<string>()
  return changes.flatMap(({ words: anchor, replacement = '', position }): Insertion[] => {
    const key = JSON.stringify([anchor, replacement, position])
    if (seen.has(key)) return []
    seen.add(key)
    const side = position === 'before' ? 'before' : 'after'
    const beside = anchor === undefined ? {} : { anchor: { position: side, words: quoted(anchor, drafter) } as const }
    return [{ words: quoted(replacement, drafter), ...beside }]
  })
}

function quoted(text: string, drafter: Drafter): QuotedWords {
  const kind = /^\d[\d\s-]*$/u.test(text) ? 'figures' : words(text).length === 1 ? 'word' : 'words'
  return { text: quoteText(text, drafter.marks), kind }
}
