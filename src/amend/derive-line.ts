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
import { pairChildren } from './pair-children.ts'
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
  const names = namesOf(unit, eId, index)
  const write = (act: Act, text: string): void => {
    ;(unitIn(act, eId).children as LawNode[])[index] = alinea(text)
  }
  const ways: (() => boolean)[] = [
    () => deriveSentences(derivation, before, after, names, write),
    () =>
      names.restated !== undefined &&
      derivation.attempt([{ op: 'restate', target: names.restated, content: after }], (act) => {
        write(act, after)
      }),
  ]
  const diff = diffWords(before, after)
  if (diff.share < HALF) ways.push(() => deriveWords(derivation, diff, names.searched, write))
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

/** Sentences restated, added or taken out; words where a sentence keeps more than half of them. */
function deriveSentences(
  derivation: Derivation,
  before: string,
  after: string,
  { counted, searched }: LineNames,
  write: (act: Act, text: string) => void,
): boolean {
  const lang = derivation.state.lang
  const old = cutSentences(before, lang)
  const fresh = cutSentences(after, lang)
  if (old.length < 2 && fresh.length < 2) return false
  const pairs = pairChildren(
    old.map(({ text }) => alinea(text)),
    fresh.map(({ text }) => alinea(text)),
  )
  let present = old
  let i = 0
  const take = (change: Change, next: Sentence[]): boolean => {
    const taken = derivation.attempt([change], (act) => {
      write(act, printSentences(next))
    })
    if (taken) present = next
    return taken
  }
  for (const pair of pairs) {
    const target = `${counted}__sentence_${i + 1}`
    const wanted = pair.after?.type === 'alinea' ? alineaText(pair.after) : undefined
    if (wanted === undefined) {
      if (!take({ op: 'repeal', target }, present.toSpliced(i, 1))) return false
      continue
    }
    if (pair.before) {
      const own = present[i]
      if (own && own.text !== wanted && !changeSentence(derivation, own, wanted, target)) return false
      present = present.with(i, { gap: own?.gap ?? '', text: wanted })
    } else {
      const next = present.toSpliced(i, 0, { gap: i === 0 ? '' : ' ', text: wanted })
      const beside = { position: 'after', locator: `${counted}__sentence_${i}` } as const
      const change: Change =
        i === present.length
          ? { op: 'add', target: `${counted}__sentence_last`, content: wanted }
          : { op: 'add', target, content: wanted, beside }
      if (i === 0 || !take(change, next)) return false
    }
    i++
  }
  return printSentences(present) === after

  function changeSentence(on: Derivation, own: Sentence, wanted: string, target: string): boolean {
    const put = (act: Act, text: string): void => {
      write(act, printSentences(present.with(i, { ...own, text })))
    }
    const diff = diffWords(own.text, wanted)
    if (diff.share < HALF && deriveWords(on, diff, [...searched, target], put)) return true
    return on.attempt([{ op: 'restate', target, content: wanted }], (act) => {
      put(act, wanted)
    })
  }
}

/** A sentence and the white space before it. */
interface Sentence {
  gap: string
  text: string
}

function cutSentences(text: string, lang: Lang): Sentence[] {
  const spans = sentences(text, lang)
  return spans.map(({ start, end }, i) => ({
    gap: text.slice(spans[i - 1]?.end ?? 0, start),
    text: text.slice(start, end),
  }))
}

function printSentences(list: readonly Sentence[]): string {
  return list.map(({ gap, text }, i) => (i === 0 ? '' : gap) + text).join('')
}
