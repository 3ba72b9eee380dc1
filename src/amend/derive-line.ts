import type { Act, LawNode, Unit } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Derivation } from './derivation.ts'
import type { Change } from './read-clause.ts'
import { sentences } from '../language/sentences.ts'
import { partsOf } from '../law/part.ts'
import { alineaText } from '../law/text.ts'
import { alinea } from '../law/tree.ts'
import { unitIn } from './derivation.ts'
import { deriveWords } from './derive-words.ts'
import { diffWords } from './word-hunks.ts'

/** From this share of changed words on, a drafter restates the whole. */
export const HALF = 0.5
/** What naming a place and an operation costs beside the quoted text, in characters. */
const STATEMENT = 45

/** How long changes are as a drafter writes them. */
export function costOf(changes: readonly Change[]): number {
  return changes.reduce(
    (sum, { content = '', words = '', replacement = '' }) =>
      sum + STATEMENT + content.length + words.length + replacement.length,
    0,
  )
}

/**
 * Derives the change of one line of a unit: words of it, sentences of it, or the line restated, whichever is shortest; where half
 * of its words change, not the words.
 *
 * @param eId the unit, in the present text.
 * @param index the line among the unit's children.
 */
export function deriveLine(derivation: Derivation, eId: string, index: number, after: string): boolean {
  const unit = unitIn(derivation.state, eId)
  const node = unit.children[index]
  if (node?.type !== 'alinea') throw new Error('This is a bug: a line is derived that is not there')
  const before = alineaText(node)
  const lang = derivation.state.lang
  const names = namesOf(unit, eId, index)
  const write = (act: Act, text: string): void => {
    ;(unitIn(act, eId).children as LawNode[])[index] = alinea(text)
  }
  const ways: (() => boolean)[] = [
    () => deriveSentences(derivation, before, after, names, write, lang),
    () =>
      names.restated !== undefined &&
      derivation.attempt([{ op: 'restate', target: names.restated, content: after }], (act) => {
        write(act, after)
      }),
  ]
  const diff = diffWords(before, after)
  if (diff.share < HALF) ways.unshift(() => deriveWords(derivation, diff, names.searched, write))
  const done = ways.flatMap((way) => derivation.branch(way) ?? [])
  const [best] = done.toSorted((left, right) => costOf(left.changes) - costOf(right.changes))
  if (!best) return false
  derivation.take(best)
  return true
}

/** How a line can be named: to be searched for words, to be restated, to have sentences counted. */
interface LineNames {
  searched: string[]
  restated?: string
  counted: string
}

function namesOf(unit: Unit, eId: string, index: number): LineNames {
  const node = (unit.children as LawNode[])[index]
  const parts = partsOf(unit)
  const part = parts.findIndex((nodes) => nodes.some((one) => one === node))
  const holder = parts.length > 1 ? `${eId}__part_${part + 1}` : eId
  const nodes = parts[part] ?? []
  const inHolder = parts.length > 1 ? nodes : parts.flat()
  const lines = inHolder.filter((one) => one.type === 'alinea')
  const isAlone = inHolder.length === 1
  const line = `${holder}__alinea_${lines.findIndex((one) => one === node) + 1}`
  const restated = isAlone ? (parts.length > 1 ? holder : undefined) : line
  return {
    searched: [holder, ...(parts.length > 1 ? [eId] : []), ...(isAlone ? [] : [line])],
    ...(restated === undefined ? {} : { restated }),
    counted: isAlone || lines[0] === node ? holder : line,
  }
}

/** Sentences restated, added at the end or taken out; words where a sentence keeps more than half of them. */
function deriveSentences(
  derivation: Derivation,
  before: string,
  after: string,
  { counted, searched }: LineNames,
  write: (act: Act, text: string) => void,
  lang: Lang,
): boolean {
  const old = sentences(before, lang)
  const fresh = sentences(after, lang)
  if (old.length < 2 && fresh.length < 2) return false
  const textOf = (text: string, span: { start: number; end: number } | undefined): string =>
    span ? text.slice(span.start, span.end) : ''
  let text = before
  if (fresh.length < old.length) {
    const gone = old.findIndex((span, i) => textOf(before, span) !== textOf(after, fresh[i]))
    if (old.length - fresh.length > 1 || gone < 0) return false
    const target = `${counted}__sentence_${gone + 1}`
    const rest = old.filter((_, i) => i !== gone)
    const cut = joinAt(before, old, gone)
    if (!rest.every((span, i) => textOf(before, span) === textOf(after, fresh[i]))) return false
    return derivation.attempt([{ op: 'repeal', target }], (act) => {
      write(act, cut)
    })
  }
  for (const [i] of old.entries()) {
    const span = sentences(text, lang)[i]
    const wanted = textOf(after, fresh[i])
    const present = textOf(text, span)
    if (!span || present === wanted) continue
    const head = text.slice(0, span.start)
    const tail = text.slice(span.end)
    const diff = diffWords(present, wanted)
    const put = (act: Act, value: string): void => {
      write(act, head + value + tail)
    }
    const target = `${counted}__sentence_${i + 1}`
    const inWords = diff.share < HALF && deriveWords(derivation, diff, [...searched, target], put)
    if (
      !inWords &&
      !derivation.attempt([{ op: 'restate', target, content: wanted }], (act) => {
        put(act, wanted)
      })
    )
      return false
    text = head + wanted + tail
  }
  if (text === after) return true
  const added = after.slice(fresh[old.length]?.start ?? after.length)
  return (
    added !== '' &&
    derivation.attempt([{ op: 'add', target: `${counted}__sentence_last`, content: added }], (act) => {
      write(act, after)
    })
  )
}

/** A text without one of its sentences. */
function joinAt(text: string, spans: readonly { start: number; end: number }[], gone: number): string {
  const span = spans[gone]
  const next = spans[gone + 1]
  if (!span) return text
  return next ? text.slice(0, span.start) + text.slice(next.start) : text.slice(0, spans[gone - 1]?.end ?? 0)
}
