import type { Act, LawNode, LawParent, Note, Pending, Unit } from '../law/tree.ts'
import type { AnnouncedChange, Mention } from './announcement.ts'
import { EID_NAMES } from '../law/eid.ts'
import { bareNumber } from '../law/number.ts'
import { partsOf } from '../law/part.ts'
import { hasNumber } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'
import { readAnnouncement } from './announcement.ts'
import { noteText } from './repealed.ts'

/**
 * Says of every announcement in an act, in place, what it announces and of which units (`announces`).
 *
 * The units are looked for where the note stands: the unit itself, then those around it, no further than the article. A later
 * wording that is printed must fit what is announced (the same number, as many units); otherwise the targets stay empty, and
 * nobody applies it. Needs eIds.
 */
export function resolveAnnouncements(act: Act): void {
  const index = new UnitIndex()
  visit(act, [])

  function visit(node: LawParent, ancestors: readonly LawParent[]): void {
    const path = [...ancestors, node]
    node.children.forEach((child: LawNode, i) => {
      if (child.type === 'note' && child.kind === 'announcement') {
        const next = (node.children as LawNode[])[i + 1]
        resolve(child, next?.type === 'pending' ? next : undefined, path)
      } else if (child.type !== 'text' && child.type !== 'pending') visit(child, path)
    })
  }

  function resolve(note: Note, pending: Pending | undefined, ancestors: readonly LawParent[]): void {
    const change = readAnnouncement(noteText(note), act.lang)
    if (!change) return
    const op = operationOf(change.op, pending, noteText(note))
    const targets = targetsOf({ ...change, op }, pending, ancestors, index)
    const { condition } = change
    note.announces = { op, targets, ...(condition === undefined ? {} : { condition }) }
  }
}

/** Portals mostly announce without printing the wording; where a colon says that one follows and none was found, nothing is known. */
function operationOf(
  announced: AnnouncedChange['op'],
  pending: Pending | undefined,
  note: string,
): AnnouncedChange['op'] {
  if (pending) return announced === 'change' ? 'restate' : announced
  return announced === 'repeal' || /:\s*$/u.test(note) ? announced : 'change'
}

function targetsOf(
  change: AnnouncedChange,
  pending: Pending | undefined,
  ancestors: readonly LawParent[],
  index: UnitIndex,
): string[] {
  const stretch = change.path.find(({ unit }) => unit === 'alinea' || unit === 'part')
  const holder = findUnit(
    change.path.filter((mention) => mention !== stretch),
    ancestors,
    index,
  )
  if (!holder?.eId) return []
  switch (change.op) {
    case 'add':
      return change.added && pending ? addedTargets(holder, change.added, pending) : []
    case 'restate':
      return pending && fits(holder, stretch, pending) ? [withStretch(holder.eId, stretch)] : []
    case 'repeal':
      return pending ? [] : [withStretch(holder.eId, stretch)]
    case 'change':
      return [withStretch(holder.eId, stretch)]
  }
}

function withStretch(eId: string, stretch: Mention | undefined): string {
  return stretch ? `${eId}__${stretch.unit}_${stretch.nums[0] ?? ''}` : eId
}

/** The locators of what is added; none unless the wording printed is just that. */
function addedTargets(holder: Unit, added: Mention, pending: Pending): string[] {
  const { eId = '' } = holder
  if (added.unit === 'part' || added.unit === 'alinea') {
    const onlyText = pending.children.every(({ type }) => type === 'alinea')
    const isNext = added.unit === 'alinea' || partsOf(holder).length + 1 === Number(added.nums[0])
    return onlyText && isNext && added.nums.length === 1 ? [`${eId}__${added.unit}_${added.nums[0] ?? ''}`] : []
  }
  const printed = pending.children.map((child) =>
    hasNumber(child) && child.type === added.unit ? bareNumber(child.num ?? '') : undefined,
  )
  const isThat = printed.length === added.nums.length && printed.every((num, i) => num === added.nums[i])
  return isThat
    ? added.nums.map((num) => `${eId}__${EID_NAMES[added.unit as 'paragraph' | 'subparagraph']}_${num}`)
    : []
}

/** Whether the wording printed is one of the unit: its number, or text alone where the unit has no number inside. */
function fits(holder: Unit, stretch: Mention | undefined, pending: Pending): boolean {
  const [first, ...others] = pending.children
  if (!first) return false
  if (stretch?.unit === 'part') return pending.children.every(({ type }) => type === 'alinea')
  if (holder.type === 'article') {
    const holdsText = holder.children.every(({ type }) => type === 'alinea' || type === 'note' || type === 'pending')
    return stretch === undefined && holdsText && pending.children.every(({ type }) => type === 'alinea')
  }
  const isUnit = others.length === 0 && isNumbered(first, holder.type, hasNumber(holder) ? (holder.num ?? '') : '')
  if (stretch === undefined) return isUnit
  return isUnit && stretch.nums[0] === '1' && childrenOf(first).length === 1
}

/** The unit that a path of mentions names, looked for from where the note stands outwards. */
function findUnit(path: readonly Mention[], ancestors: readonly LawParent[], index: UnitIndex): Unit | undefined {
  if (path.length === 0) return ancestors.findLast(isUnitWithNumber)
  for (const scope of ancestors.toReversed()) {
    const found = path.reduce<LawNode | undefined>((node, mention) => node && index.find(node, mention), scope)
    if (found && isUnitWithNumber(found)) return found
    if (scope.type === 'article') return undefined
  }
  return undefined
}

function isUnitWithNumber(node: LawNode): node is Unit & { type: 'article' | 'paragraph' | 'subparagraph' } {
  return node.type === 'article' || node.type === 'paragraph' || node.type === 'subparagraph'
}

/** The numbered units inside a node, so that a note between articles does not mean another walk through the whole act. */
class UnitIndex {
  private readonly inside = new WeakMap<LawNode, Map<string, LawNode[]>>()

  /** The node itself when it is the unit that is mentioned; else the only one inside it. */
  find(node: LawNode, mention: Mention): LawNode | undefined {
    const [num, ...more] = mention.nums
    if (num === undefined || more.length > 0) return undefined
    if (isNumbered(node, mention.unit, num)) return node
    const found = this.unitsIn(node).get(keyOf(mention.unit, num)) ?? []
    return found.length === 1 ? found[0] : undefined
  }

  private unitsIn(node: LawNode): Map<string, LawNode[]> {
    const known = this.inside.get(node)
    if (known) return known
    const map = new Map<string, LawNode[]>()
    for (const unit of below(node)) {
      if (!hasNumber(unit) || unit.num === undefined) continue
      const key = keyOf(unit.type, unit.num)
      const same = map.get(key)
      if (same) same.push(unit)
      else map.set(key, [unit])
    }
    this.inside.set(node, map)
    return map
  }
}

function keyOf(type: string, num: string): string {
  return `${type} ${bareNumber(num)}`
}

function* below(node: LawNode): Generator<LawNode> {
  for (const child of childrenOf(node)) {
    if (child.type === 'note' || child.type === 'pending') continue
    yield child
    yield* below(child)
  }
}

function isNumbered(node: LawNode, type: string, num: string): boolean {
  return node.type === type && hasNumber(node) && node.num !== undefined && bareNumber(node.num) === bareNumber(num)
}
