import type { Act, Announcement, Article, Block, LawNode, LawParent, Note, Pending, Unit } from '../law/tree.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Deferral } from '../corpus/manifest.ts'
import type { Work } from '../corpus/catalogue.ts'
import { printCitation } from '../cite/print-citation.ts'
import { assignEIds } from '../law/eid.ts'
import { ownText, printedHead, printedText } from '../law/text.ts'
import { alinea, hasNumber, isProvision } from '../law/tree.ts'
import { units, walk } from '../law/walk.ts'
import { numericDay } from './named-act.ts'

/** Which act brings the later wordings, and when. */
export interface Later {
  act: Work
  deferral: Deferral | undefined
  /** The day (ISO 8601); absent where the day of the event is not known. */
  from: string | undefined
}

/** A provision that will be different. */
interface Change {
  op: Announcement['op']
  /** The provisions as they will be; those of one addition stand side by side. */
  wording: Unit[]
}

/**
 * Puts later wordings beside the ones in force, as official editions print them: a note that announces the change, and the wording
 * in a `pending` node, so that `atDate` can carry it out. In place.
 *
 * @param future the same text with the changes carried out.
 */
export function addPendingWordings(act: Act, future: Act, later: Later): void {
  const before = byEId(act)
  for (const change of changes(before, future)) {
    const [first] = change.wording
    if (!first) continue
    const nodes = [announcement(change, later, act.lang), ...pendingOf(change, later)]
    const own = before.get(first.eId ?? '')
    if (own) (own.children as LawNode[]).push(...nodes)
    else insertAfterNeighbour(act, before, future, first, nodes)
  }
  assignEIds(act)
}

function byEId(act: Act): Map<string, Unit> {
  return new Map([...units(act)].map((unit) => [unit.eId ?? '', unit]))
}

/** The provisions that differ, each as the smallest numbered unit that holds the difference. */
function changes(before: ReadonlyMap<string, Unit>, future: Act): Change[] {
  const found: Change[] = []
  const visit = (parent: LawParent): void => {
    for (const unit of parent.children as LawNode[]) {
      if (!hasNumber(unit)) continue
      const old = before.get(unit.eId ?? '')
      if (!old || !hasNumber(old)) addTo(found, unit, parent)
      else if (unit.repealed && !old.repealed) found.push({ op: 'repeal', wording: [unit] })
      else if (!isProvision(unit)) {
        if (printedHead(unit) !== printedHead(old)) found.push({ op: 'change', wording: [unit] })
        visit(unit)
      } else if (says(unit) !== says(old)) found.push({ op: 'restate', wording: [unit] })
      else visit(unit)
    }
  }
  visit(future)
  return found
}

/** What a unit says itself, and which units it has, so that one that is taken out is a difference too. */
function says(unit: Unit): string {
  const below = (unit.children as LawNode[]).filter(hasNumber).length
  return hasNumber(unit) ? [unit.heading ?? '', ownText(unit), below === 0 ? 'plain' : 'holds units'].join('\n') : ''
}

/** Units that are added side by side are one addition. */
function addTo(found: Change[], unit: Unit, parent: LawParent): void {
  const last = found.at(-1)
  const neighbour = last?.wording.at(-1)
  const children = (parent.children as LawNode[]).filter(hasNumber)
  const isNext = neighbour !== undefined && children.indexOf(unit as never) - 1 === children.indexOf(neighbour as never)
  if (last?.op === 'add' && isNext) last.wording.push(unit)
  else found.push({ op: 'add', wording: [unit] })
}

function pendingOf(change: Change, { from }: Later): Pending[] {
  if (change.op === 'repeal') return []
  const children = change.wording.flatMap((unit) => wordingOf(change, unit))
  return [{ type: 'pending', ...(from === undefined ? {} : { from }), children }]
}

/** A paragraph as it will be; an article without its number, where it is restated; anything larger as printed lines. */
function wordingOf(change: Change, unit: Unit): Block[] {
  const copy = structuredClone(unit)
  if (copy.type === 'paragraph' || copy.type === 'subparagraph') return [copy]
  if (copy.type === 'article' && change.op === 'restate') return lawOf(copy)
  return [{ type: 'quotedStructure', children: printedText(copy).split('\n').map(alinea) }]
}

function lawOf(article: Article): Block[] {
  return article.children.filter((child) => child.type !== 'note' && child.type !== 'pending')
}

/** Puts nodes after the unit that precedes an added one; before everything where none does. */
function insertAfterNeighbour(
  act: Act,
  before: ReadonlyMap<string, Unit>,
  future: Act,
  added: Unit,
  nodes: readonly LawNode[],
): void {
  const parent = parentIn(future, added)
  const holder = parent.type === 'act' ? act : before.get((parent as Unit).eId ?? '')
  if (!holder) return
  const siblings = parent.children as LawNode[]
  const children = holder.children as LawNode[]
  const previous = siblings
    .slice(0, siblings.indexOf(added))
    .findLast((sibling) => 'eId' in sibling && before.has(sibling.eId ?? ''))
  const neighbour = previous && 'eId' in previous ? before.get(previous.eId ?? '') : undefined
  children.splice(neighbour ? children.indexOf(neighbour) + 1 : 0, 0, ...nodes)
}

function parentIn(act: Act, node: LawNode): LawParent {
  for (const [other, ancestors] of walk(act)) {
    const parent = ancestors.at(-1)
    if (other === node && parent) return parent
  }
  throw new Error('This is a bug: a unit of a text was not found in it')
}

/** How a note announces a later wording, in the manner of the official editions; `{}` is the provision. */
const WORDS: Record<Announcement['op'], PerLang> = {
  restate: {
    kaz: 'Ескертпе. {} жаңа редакцияда жазу көзделген',
    rus: 'Примечание. {}: предусмотрено изложить в новой редакции',
    eng: 'Note. {} is to be restated',
  },
  add: {
    kaz: 'Ескертпе. Толықтыру көзделген: {}',
    rus: 'Примечание. Предусмотрено дополнить: {}',
    eng: 'Note. To be added: {}',
  },
  repeal: {
    kaz: 'Ескертпе. {} алып тастау көзделген',
    rus: 'Примечание. {}: предусмотрено исключить',
    eng: 'Note. {} is to be repealed',
  },
  change: {
    kaz: 'Ескертпе. {} өзгеріс көзделген',
    rus: 'Примечание. {}: предусмотрено изменение',
    eng: 'Note. {} is to be changed',
  },
}

const WHEN: Record<Lang, (when: string, isDay: boolean) => string> = {
  kaz: (when, isDay) => (isDay ? `${when} бастап қолданысқа енгізіледі` : `қолданысқа енгізілуі: ${when}`),
  rus: (when, isDay) => (isDay ? `вводится в действие с ${when}` : `вводится в действие: ${when}`),
  eng: (when, isDay) => (isDay ? `takes effect on ${when}` : `takes effect with ${when}`),
}

function announcement(change: Change, { act, deferral, from }: Later, lang: Lang): Note {
  const targets = change.wording.map(({ eId }) => eId ?? '')
  const what = targets.map((target) => printCitation(target, lang)).join(', ')
  const event = deferral?.event?.what[lang]
  const when = from === undefined ? (event ?? '?') : numericDay(from)
  const said = capitalised(WORDS[change.op][lang].replace('{}', what))
  const text = `${said} (${act.short[lang]}; ${WHEN[lang](when, from !== undefined)})`
  const { number } = act.identifiers
  return {
    type: 'note',
    kind: 'announcement',
    acts: [{ date: act.adopted.date, ...(number === undefined ? {} : { number }) }],
    ...(from === undefined ? {} : { from }),
    announces: { op: change.op, targets, ...(from === undefined && event !== undefined ? { condition: event } : {}) },
    children: [alinea(change.op === 'repeal' ? `${text}.` : `${text}:`)],
  }
}

/** The word after the note's opening with a capital. */
function capitalised(text: string): string {
  return text.replace(/\. (\p{Ll})/u, (_, letter: string) => `. ${letter.toUpperCase()}`)
}
