import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Instruction } from '../amend/instruction.ts'
import type { Deferral, TextKind } from '../corpus/manifest.ts'
import type { Catalogue, Work } from '../corpus/catalogue.ts'
import type { StoredText } from '../corpus/text-store.ts'
import type { Amendment } from './amendment.ts'
import type { AmendingWork, Commencement } from './commencement.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { openText } from '../corpus/open-text.ts'
import { atDate, pendingChanges } from '../law/at-date.ts'
import { titleOf } from '../law/text.ts'
import { openAmendment } from './amendment.ts'
import { baseTexts } from './base-text.ts'
import { amendingWorks, isWithin } from './commencement.ts'
import { actInStub } from './named-act.ts'
import { addPendingWordings } from './pending-wordings.ts'

/** What an edition was computed from. */
export interface Computation {
  base: StoredText
  /** The acts whose instructions were carried out, in order; how many of them, and how many are not in force yet. */
  acts: { act: string; applied: number; pending: number }[]
  /** What a reader should know of it. */
  remarks: string[]
}

export interface ComputeOptions {
  /** The day (ISO 8601) of the newest text that may be the base: to compute anew what is at hand as a text. */
  from?: string
}

export interface ComputedEdition {
  act: Act
  work: string
  lang: Lang
  date: string
  kind: TextKind
  computed: Computation
}

/**
 * Computes the text of a work as in force on a day: the newest base text at hand of that day or earlier, and what has come into force
 * since. Acts are carried out in the order of their adoption, each as a whole but for what is deferred; wordings of acts that are in
 * force although these wordings are not yet stand beside the present ones as `pending` nodes.
 *
 * @throws TextNotFound when no base text or an act is not at hand, an act cannot be carried out, or the work is not in force then.
 */
export function computeEdition(
  name: { work: string; date: string; lang: Lang },
  catalogue: Catalogue,
  storeFolder: string,
  options: ComputeOptions = {},
): ComputedEdition {
  const work = catalogue.get(name.work)
  if (!work) throw new TextNotFound(`unknown work ${JSON.stringify(name.work)}`, 'see the catalogue')
  const { until } = work.force
  if (until !== undefined && name.date > until)
    throw new TextNotFound(
      `${work.id} was in force until ${until}, so it has no text of ${name.date}`,
      'name an earlier day',
    )
  return new Edition(
    work,
    name.date,
    baseFor(work, name, options.from ?? name.date, storeFolder),
    catalogue,
    storeFolder,
  ).compute()
}

/** The day of the newest edition that the catalogue lists. */
export function newestEdition(work: Work): string | undefined {
  return work.editions
    .map(({ date }) => date)
    .sort()
    .at(-1)
}

/** One line for people: what an edition was computed from, and what to know of it. */
export function describeComputation({ base, acts, remarks }: Computation): string {
  const from = `computed from ${base.work}@${base.date}/${base.lang}`
  const pending = acts.reduce((sum, act) => sum + act.pending, 0)
  return [
    acts.length === 0 ? `${from}, unchanged since` : `${from} and ${acts.map(({ act }) => act).join(', ')}`,
    ...(pending > 0 ? [`${pending} instructions are not in force yet`] : []),
    ...remarks,
  ].join('; ')
}

function baseFor(
  work: Work,
  { date, lang }: { date: string; lang: Lang },
  from: string,
  storeFolder: string,
): StoredText {
  const bases = baseTexts(work, lang, storeFolder)
  const base = bases.find((text) => text.date <= from && text.date <= date)
  if (base) return base
  const have = bases.map((text) => `@${text.date}`).join(', ')
  throw new TextNotFound(
    `no text of ${work.id}@${date}/${lang} is at hand, and none of an earlier day to compute it from`,
    have === ''
      ? 'there is no whole text of this work in this language; official texts are read from the text store (--texts DIR or TARMAQ_TEXTS)'
      : `the earliest at hand is ${have.split(', ').at(-1) ?? ''}`,
  )
}

/** Which of an act's instructions are carried out, and which only announced. */
interface Share {
  due: Instruction[]
  later: { instruction: Instruction; commencement: Commencement }[]
}

class Edition {
  private readonly announced: string[]
  private readonly remarks: string[] = []
  private readonly acts: Computation['acts'] = []
  private text: Act

  constructor(
    private readonly work: Work,
    private readonly date: string,
    private readonly base: StoredText,
    private readonly catalogue: Catalogue,
    private readonly storeFolder: string,
  ) {
    const printed = openText(base)
    this.announced = pendingChanges(printed).flatMap(({ announces }) => announces.targets)
    this.text = atDate({ ...printed, date: base.date }, date, { dateOf: this.dayOfConditions(printed) })
  }

  compute(): ComputedEdition {
    const { lang, kind } = this.base
    const newest = newestEdition(this.work)
    if (newest !== undefined && this.date > newest)
      this.remarks.push(`the catalogue knows no edition of ${this.work.id} after ${newest}, and no later amendments`)
    const amendments = this.amendments()
    this.remarks.push(...amendments.flatMap(({ remarks }) => remarks))
    const shares = amendments.map((amendment) => this.shareOf(amendment))
    amendments.forEach((amendment, i) => {
      this.carryOut(amendment, shares[i]?.due ?? [])
    })
    amendments.forEach((amendment, i) => {
      this.announce(amendment, shares[i]?.later ?? [])
    })
    amendments.forEach(({ act }, i) => {
      const { due = [], later = [] } = shares[i] ?? {}
      if (due.length + later.length > 0) this.acts.push({ act: act.id, applied: due.length, pending: later.length })
    })
    return {
      act: { ...this.text, date: this.date },
      work: this.work.id,
      lang,
      date: this.date,
      kind: kind === 'official' ? 'computed' : kind,
      computed: { base: this.base, acts: this.acts, remarks: this.remarks },
    }
  }

  /** The acts in force on the day of which the base may lack something. */
  private amendments(): Amendment[] {
    return amendingWorks(this.work, this.catalogue)
      .filter((amending) => amending.entry <= this.date && !this.isWhollyInBase(amending))
      .map((amending) => openAmendment(amending, titleOf(this.text), this.base.lang, this.storeFolder))
  }

  private isWhollyInBase({ act, entry }: AmendingWork): boolean {
    return (
      entry <= this.base.date &&
      act.deferred.every(
        ({ provisions, items, from }) =>
          (provisions.length === 0 && items.length === 0) || (from !== undefined && from <= this.base.date),
      )
    )
  }

  private shareOf({ entry, instructions }: Amendment): Share {
    const share: Share = { due: [], later: [] }
    const ahead = new Set<Deferral>()
    for (const { instruction, commencement } of instructions) {
      const { from, deferral } = commencement
      if (entry <= this.base.date && this.isInBase(instruction, commencement)) continue
      if (from === undefined || from > this.date) {
        share.later.push({ instruction, commencement })
        continue
      }
      share.due.push(instruction)
      if (deferral?.event?.date !== undefined && deferral.event.date > this.date) ahead.add(deferral)
    }
    for (const { provisions, event } of ahead)
      this.remarks.push(
        `${provisions.join(', ')}: as editions have it, but applied only with ${event?.what.eng ?? ''} (${event?.date ?? ''})`,
      )
    return share
  }

  /** What came into force with the base or before it is in its words; what it prints as a later wording has been seen to with them. */
  private isInBase(instruction: Instruction, { from, deferral }: Commencement): boolean {
    if (!deferral || (from !== undefined && from <= this.base.date)) return true
    return instruction.status === 'understood' && this.announced.some((target) => isWithin(instruction.target, target))
  }

  private carryOut({ act }: Amendment, due: readonly Instruction[]): void {
    const applied = applyInstructions(this.text, due, { act: actInStub(act, this.base.lang) })
    const fault = applied.outcomes.find(({ outcome }) => outcome !== 'applied')
    if (fault && 'reason' in fault)
      throw new TextNotFound(
        `${this.work.id}@${this.date}/${this.base.lang} cannot be computed: ${act.id}, line ${fault.source.line}: ${fault.reason}`,
        'see what the act does with: tarmaq apply --partial',
      )
    this.text = applied.act
  }

  /** Puts the wordings that are not in force yet beside the present ones, those of one clause together. */
  private announce({ act }: Amendment, later: Share['later']): void {
    const clauses = new Set(later.map(({ commencement }) => commencement.deferral))
    for (const deferral of clauses) {
      const ofClause = later.filter(({ commencement }) => commencement.deferral === deferral)
      const instructions = ofClause.map(({ instruction }) => instruction)
      const future = applyInstructions(this.text, instructions, { act: actInStub(act, this.base.lang) })
      if (future.complete)
        addPendingWordings(this.text, future.act, { act, deferral, from: ofClause[0]?.commencement.from })
      else
        this.remarks.push(
          `${act.id}: ${instructions.length} instructions that are not in force yet do not fit the text`,
        )
    }
  }

  /** The day of the events that the base's notes wait for, as the manifests of the acts know it. */
  private dayOfConditions(printed: Act): (condition: string) => string | undefined {
    const deferrals = amendingWorks(this.work, this.catalogue).flatMap(({ act }) => act.deferred)
    const days = new Map<string, string>()
    for (const { announces } of pendingChanges(printed)) {
      const known = deferrals.find(({ provisions }) => announces.targets.some((target) => provisions.includes(target)))
      if (announces.condition !== undefined && known?.from !== undefined) days.set(announces.condition, known.from)
    }
    return (condition) => days.get(condition)
  }
}
