import type { Act, Unit } from '../law/tree.ts'
import type { Anchor, CarriedAnchor } from './anchor.ts'
import type { Candidate } from './candidates.ts'
import type { Origin } from './origin.ts'
import type { Answer } from './provision-links.ts'
import { parseLocator, printLocator, resolveLocator } from '../law/locator.ts'
import { walk } from '../law/walk.ts'
import { candidateIn, KEPT_BAR } from './candidates.ts'
import { carryHeading } from './carry-heading.ts'
import { Lookalikes } from './lookalikes.ts'
import { ProvisionLinks, type Alignments } from './provision-links.ts'
import { originOf } from './origin.ts'
import { spanIn } from './scope.ts'

/** How much of the text before and after the words is given, in UTF-16 units. */
const CONTEXT = 32

/** Carries notes from one text to another in the same language: an edition, a draft, another law. */
export class Carrier {
  private readonly links: ProvisionLinks
  private readonly lookalikes: Lookalikes

  constructor(
    private readonly from: Act,
    private readonly to: Act,
    alignments: Alignments,
  ) {
    this.links = new ProvisionLinks(to, alignments)
    this.lookalikes = new Lookalikes(to)
  }

  /** The place of a note's anchor in the other text. */
  carry(anchor: Anchor): CarriedAnchor {
    const locator = parseLocator(anchor.locator)
    const heading = locator && carryHeading(this.from, this.to, locator, anchor)
    if (heading) return heading
    const origin = originOf(this.from, this.links, anchor)
    if ('reason' in origin) return orphan(anchor.quote?.exact ?? '', origin.reason)
    const before = origin.scope.text.slice(origin.start, origin.end)
    const answers = this.links.answersTo(origin.provision.eId ?? '', origin.level)
    const best = this.choose(origin, answers)
    const lookalikes = anchor.quote ? this.lookalikes.find(before, best?.unit) : []
    if (!best) {
      const reason =
        answers.length === 0 ? 'no provision in force answers to its own' : 'the passage is not there any more'
      return { ...orphan(before, reason), lookalikes }
    }
    return { ...this.judge(origin, best), before, lookalikes }
  }

  /** The provision of the same number, if the words are there; else where most of them are. */
  private choose(origin: Origin, answers: readonly Answer[]): Candidate | undefined {
    const candidates = answers.flatMap((answer) => candidateIn(origin, answer) ?? [])
    const own = candidates.find(({ answer }) => answer.unit.eId === origin.provision.eId)
    if (own && own.kept >= KEPT_BAR) return own
    return candidates.toSorted((a, b) => b.kept - a.kept)[0]
  }

  private judge(origin: Origin, best: Candidate): Omit<CarriedAnchor, 'before' | 'lookalikes'> {
    const { text } = best.scope
    const words = {
      after: text.slice(best.start, best.end),
      prefix: text.slice(Math.max(0, best.start - CONTEXT), best.start),
      suffix: text.slice(best.end, best.end + CONTEXT),
    }
    const locator = this.locatorOf(origin, best)
    const score = round(best.answer.score * best.kept)
    if (best.kept < 1 && !origin.wholeUnit && best.kept < KEPT_BAR) {
      return {
        outcome: 'orphaned',
        score,
        locator,
        ...words,
        reason: 'the provision does not have these words any more',
      }
    }
    if (best.kept < 1) return { outcome: 'changed', score, locator, ...words }
    const isInPlace = best.inPlace && best.answer.unit.eId === origin.provision.eId
    return { outcome: isInPlace ? 'exact' : 'moved', score, locator, ...words }
  }

  /** The note's locator in the other text: as coarse as it was, and as fine where the same steps lead to the same words. */
  private locatorOf({ locator, unit, provision }: Origin, best: Candidate): string {
    const answering = best.answer.unit
    const isSame = answering.eId === provision.eId
    if (isSame) {
      const span = spanIn(best.scope, this.to, locator)
      if (span && span.start <= best.start && best.end <= span.end) return printLocator(locator)
      if (resolveLocator(this.to, locator)?.unit === articleAbove(this.to, answering)) return printLocator(locator)
    }
    if (unit === provision) return answering.eId ?? ''
    return best.unit.eId ?? answering.eId ?? ''
  }
}

function articleAbove(act: Act, unit: Unit): Unit | undefined {
  for (const [node, ancestors] of walk(act)) {
    if (node === unit) return ([...ancestors].reverse() as Unit[]).find(({ type }) => type === 'article')
  }
  return undefined
}

function orphan(before: string, reason: string): CarriedAnchor {
  return { outcome: 'orphaned', score: 0, before, reason, lookalikes: [] }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
