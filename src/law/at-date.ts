import type {
  Act,
  Announcement,
  Block,
  LawNode,
  LawParent,
  Note,
  Paragraph,
  Pending,
  Subparagraph,
  Unit,
} from './tree.ts'
import type { Lang } from '../language/lang.ts'
import { assignEIds } from './eid.ts'
import type { Located } from './locator.ts'
import { parseLocator, resolveLocator } from './locator.ts'
import { compareNumbers } from './number.ts'
import { partsOf } from './part.ts'
import { alinea } from './tree.ts'
import { walk } from './walk.ts'

/** A change that a text announces: the note, and the later wording that it introduces, where one is printed. */
export interface PendingChange {
  note: Note
  announces: Announcement
  pending?: Pending
  /** The day from which it is in force (ISO 8601), where the note names one. */
  from?: string
}

export interface AtDateOptions {
  /**
   * The day (ISO 8601) on which a condition was met that a note names instead of a day («начиная с выборов депутатов …»);
   * undefined where it is not known, and then the wording stays pending.
   */
  dateOf?: (condition: string) => string | undefined
}

/** What is left in the place of a repealed unit: the amending act's reference is in the note beside it. */
const STUBS: Record<Lang, string> = { kaz: 'Алып тасталды.', rus: 'Исключен.', eng: 'Repealed.' }

/** The changes that an act's notes announce, in document order, understood or not (`targets` empty). */
export function pendingChanges(act: Act): PendingChange[] {
  const changes: PendingChange[] = []
  for (const [node] of walk(act)) {
    if (node.type === 'text') continue
    ;(node.children as LawNode[]).forEach((child, i, siblings) => {
      if (child.type !== 'note' || !child.announces) return
      const next = siblings[i + 1]
      const pending = next?.type === 'pending' ? next : undefined
      const from = child.from ?? pending?.from
      changes.push({
        note: child,
        announces: child.announces,
        ...(pending ? { pending } : {}),
        ...(from === undefined ? {} : { from }),
      })
    })
  }
  return changes
}

/**
 * The act as it is in force on a day: every later wording that has come into force by then stands in the place of the old one.
 *
 * Takes an edition and a day (ISO 8601) not before it; gives a new tree, the input is not touched. The note that announced a
 * change is kept beside the provision as history. What was not understood, has no target, or depends on a condition whose day
 * `dateOf` does not know, stays pending: nothing is guessed.
 *
 * @throws RangeError when the day is none, or lies before the edition's.
 */
export function atDate(act: Act, date: string, options: AtDateOptions = {}): Act {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new RangeError(`atDate: expected a day such as 2023-01-01, got ${JSON.stringify(date)}`)
  }
  if (act.date !== undefined && date < act.date) {
    throw new RangeError(
      `atDate: the edition is in force from ${act.date}; it does not say what was in force on ${date}`,
    )
  }
  const copy = { ...structuredClone(act), date }
  for (const change of pendingChanges(copy)) {
    const from = dayOf(change, options)
    if (from !== undefined && from <= date) applyChange(copy, change)
  }
  assignEIds(copy)
  return copy
}

function dayOf({ announces, from }: PendingChange, options: AtDateOptions): string | undefined {
  return announces.condition === undefined ? from : options.dateOf?.(announces.condition)
}

/** Applies a change in place, wholly or, where its targets are not there, not at all. */
function applyChange(act: Act, change: PendingChange): void {
  const { announces, note, pending } = change
  if (announces.targets.length === 0 || !carryOut(act, change)) return
  note.kind = 'history'
  delete note.announces
  if (!pending) return
  const holder = parentOf(act, pending)
  if (holder) holder.children.splice((holder.children as LawNode[]).indexOf(pending), 1)
}

function carryOut(act: Act, { announces, pending }: PendingChange): boolean {
  const [target] = announces.targets
  if (target === undefined) return false
  switch (announces.op) {
    case 'restate':
      return pending !== undefined && restate(act, target, pending)
    case 'add':
      return pending !== undefined && add(act, announces.targets, pending)
    case 'repeal':
      return repeal(act, target)
    case 'change':
      return false
  }
}

function restate(act: Act, target: string, pending: Pending): boolean {
  const located = locate(act, target)
  const [wording] = pending.children
  if (!located || !wording) return false
  const { unit } = located
  if (located.alinea) {
    if (wording.type !== 'paragraph' && wording.type !== 'subparagraph') return false
    const [text] = wording.children
    if (text?.type !== 'alinea') return false
    located.alinea.children = text.children
    return true
  }
  if (located.part !== undefined) return replaceNodes(unit, located.nodes, pending.children)
  if (unit.type === 'article') return replaceNodes(unit, located.nodes, pending.children)
  if (wording.type !== unit.type || (wording.type !== 'paragraph' && wording.type !== 'subparagraph')) return false
  const old = unit as Paragraph | Subparagraph
  old.children = [...wording.children, ...editorial(old.children)]
  if (wording.num !== undefined) old.num = wording.num
  delete old.repealed
  return true
}

/** Puts a new wording in the place of some of a unit's children; the notes among and inside them stay, after it. */
function replaceNodes(unit: Unit, nodes: readonly LawNode[], wording: readonly Block[]): boolean {
  const children = unit.children as LawNode[]
  const first = children.findIndex((child) => nodes.includes(child))
  if (first < 0) return false
  const kept = children.slice(first).filter((child) => !nodes.includes(child))
  children.splice(
    first,
    children.length - first,
    ...wording,
    ...editorial(nodes.filter((node) => node.type !== 'alinea')),
    ...kept,
  )
  return true
}

function add(act: Act, targets: readonly string[], pending: Pending): boolean {
  const [target = ''] = targets
  const cut = target.lastIndexOf('__')
  const holder = locate(act, target.slice(0, cut))?.unit
  if (!holder) return false
  if (/__(?:part|alinea)_\d+$/.test(target)) {
    const last = partsOf(holder).at(-1)?.at(-1)
    const children = holder.children as LawNode[]
    children.splice(last ? children.indexOf(last) + 1 : 0, 0, ...pending.children)
    return true
  }
  if (targets.some((locator) => locate(act, locator))) return false
  for (const unit of pending.children) {
    if (unit.type === 'paragraph' || unit.type === 'subparagraph') insertInOrder(holder, unit)
  }
  return true
}

/** Puts a unit before the next of its kind, so that notes between stay with the one before; as the last, right after the one before. */
function insertInOrder(holder: Unit, unit: Paragraph | Subparagraph): void {
  const children = holder.children as LawNode[]
  const isBefore = (child: LawNode): boolean =>
    child.type === unit.type && compareNumbers(child.num ?? '', unit.num ?? '') < 0
  const last = children.findLastIndex(isBefore)
  const next = children.findIndex((child, i) => i > last && child.type === unit.type)
  children.splice(next >= 0 ? next : last + 1, 0, unit)
}

function repeal(act: Act, target: string): boolean {
  const located = locate(act, target)
  if (!located || located.alinea) return false
  const { unit } = located
  if (located.part !== undefined) {
    const children = unit.children as LawNode[]
    unit.children = children.filter((child) => !located.nodes.includes(child)) as typeof unit.children
    return true
  }
  if (unit.type !== 'article' && unit.type !== 'paragraph' && unit.type !== 'subparagraph') return false
  unit.children = [alinea(STUBS[act.lang]), ...editorial(unit.children)]
  unit.repealed = true
  return true
}

/** The notes and later wordings in and below some nodes, in order: what is not law, and so outlives the law around it. */
function editorial(nodes: readonly LawNode[]): (Note | Pending)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'note' || node.type === 'pending') return [node]
    return node.type === 'alinea' || node.type === 'text' ? [] : editorial(node.children)
  })
}

function locate(act: Act, target: string): Located | undefined {
  const locator = parseLocator(target)
  if (!locator) throw new Error(`This is a bug: ${JSON.stringify(target)} is no locator`)
  return resolveLocator(act, locator)
}

function parentOf(act: Act, node: LawNode): LawParent | undefined {
  for (const [found, ancestors] of walk(act)) if (found === node) return ancestors.at(-1)
  return undefined
}
