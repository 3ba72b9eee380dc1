import type { Element, Text } from 'xast'
import { x } from 'xastscript'
import type { Act, Alinea, LawNode, QuotedStructure } from '../../law/tree.ts'
import type { Operation, Understood } from '../../amend/instruction.ts'
import type { InlineMarks } from './inline-marks.ts'
import type { Modification } from './modification.ts'
import { WHOLE_ACT } from '../../amend/instruction.ts'
import { parseLocator, printLocator } from '../../law/locator.ts'
import { bareNumber } from '../../law/number.ts'
import { alineaText, lawText } from '../../law/text.ts'
import { isUnit } from '../../law/tree.ts'
import { walk } from '../../law/walk.ts'
import { temporalGroupId } from './akn-body.ts'
import { aknAddress } from './identity.ts'

type ModificationType = 'repeal' | 'substitution' | 'insertion' | 'renumbering'

/** What each operation is in Akoma Ntoso (`TextualMods`); `noChange` changes nothing. */
const TYPES: Record<Operation, ModificationType | undefined> = {
  replaceWords: 'substitution',
  deleteWords: 'repeal',
  insertWords: 'insertion',
  restate: 'substitution',
  add: 'insertion',
  repeal: 'repeal',
  renumber: 'renumbering',
  restateHeading: 'substitution',
  noChange: undefined,
}

/** A line of an amending act, with the unit that it stands in. */
interface Place {
  line: Alinea
  unit: string
  /** Where its line of the file begins, from 1. */
  at: number
}

/** Words of a line that an instruction quotes: UTF-16 units, end exclusive. */
interface QuotedWords {
  start: number
  end: number
  eId: string
}

/** What is stated of an amending act, and how its text is marked. */
interface Stated {
  mods: Element | undefined
  marks: InlineMarks
  /** The days from which modifications are in force. */
  days: string[]
}

/**
 * States the instructions of an amending act as `textualMod`s, and marks in its text the words that they quote (`mod`,
 * `quotedText`). What was not understood is not stated.
 */
export function markModifications(act: Act, modifications: readonly Modification[]): Stated {
  const marker = new Marker(act)
  const days: string[] = []
  const mods = modifications.flatMap(({ instruction, amends, from }, i) => {
    const type = instruction.status === 'understood' ? TYPES[instruction.op] : undefined
    if (instruction.status !== 'understood' || type === undefined) return []
    if (from !== undefined) days.push(from)
    return x(
      'textualMod',
      { type, eId: `amod_${i + 1}` },
      modContent(instruction, aknAddress(amends).work, from, marker),
    )
  })
  return {
    mods: mods.length > 0 ? x('activeModifications', mods) : undefined,
    marks: (line) => marker.content(line),
    days,
  }
}

/**
 * Where an instruction stands and what it changes, from when, and the words that go and come. Words of the law that the act does not
 * quote (a wording that is restated as a whole) are not in its document.
 */
function modContent(instruction: Understood, work: string, from: string | undefined, marker: Marker): Element[] {
  const place = marker.placeOf(instruction)
  const { op, target, words, replacement, content, position, except, newNumber } = instruction
  const inLaw = (locator: string): string => (locator === WHOLE_ACT ? work : `${work}#${locator}`)
  const link = (name: 'old' | 'new', href: string | undefined): Element[] =>
    href === undefined ? [] : [x(name, { href })]
  return [
    x('source', { href: `#${place?.unit ?? 'body'}` }),
    x('destination', { href: inLaw(target), ...(position === undefined ? {} : { pos: position }) }),
    ...(except ?? []).map((locator) => x('destination', { href: inLaw(locator), exclusion: 'true' })),
    ...(from === undefined ? [] : [x('force', { period: `#${temporalGroupId(from)}` })]),
    ...link('old', words === undefined || op === 'insertWords' ? undefined : marker.quote(place, words)),
    ...link('new', replacement === undefined ? undefined : marker.quote(place, replacement)),
    ...link('new', content === undefined ? undefined : marker.quoteUnits(place, content)),
    ...link('new', newNumber === undefined ? undefined : inLaw(renumbered(target, newNumber))),
  ]
}

/** A locator with another number in its last step. */
function renumbered(target: string, number: string): string {
  const locator = parseLocator(target)
  const last = locator?.steps.at(-1)
  if (!locator || !last) return target
  return printLocator({ ...locator, steps: [...locator.steps.slice(0, -1), { ...last, num: bareNumber(number) }] })
}

class Marker {
  private readonly places: Place[] = []
  private readonly structures: { node: QuotedStructure; at: number }[] = []
  private readonly quoted = new Map<Alinea, QuotedWords[]>()
  private count = 0

  constructor(act: Act) {
    for (const [node, ancestors] of walk(act)) {
      const at = lineOf(node)
      if (at === undefined || ancestors.some(({ type }) => type === 'note')) continue
      if (node.type === 'quotedStructure') this.structures.push({ node, at })
      const unit = ancestors.findLast((holder) => isUnit(holder))
      if (node.type === 'alinea' && unit?.type !== 'quotedStructure' && unit?.eId !== undefined)
        this.places.push({ line: node, unit: unit.eId, at })
    }
  }

  /** The line in which an instruction begins: the last one that begins there or before. */
  placeOf({ source }: Understood): Place | undefined {
    return this.places.findLast(({ at }) => at <= source.line)
  }

  /** A link to quoted words: in the line of the instruction, else in the quotation directly below it; undefined where they are not found. */
  quote(place: Place | undefined, words: string): string | undefined {
    if (!place || words === '') return undefined
    const next = this.places[this.places.indexOf(place) + 1]?.at ?? Infinity
    return linkTo(this.quotedText(place, words) ?? this.quotedStructure(place, words, next))
  }

  /** A link to quoted units: in the quotation that follows the line of the instruction, else in that line. */
  quoteUnits(place: Place | undefined, content: string): string | undefined {
    if (!place || content === '') return undefined
    return linkTo(this.quotedStructure(place, content) ?? this.quotedText(place, content))
  }

  /** The id of words of a line, marked at their first place in it that is not marked yet. */
  private quotedText(place: Place, words: string): string | undefined {
    const text = alineaText(place.line)
    const taken = this.quoted.get(place.line) ?? []
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      if (taken.some((other) => start < other.end && other.start < end)) continue
      const eId = `qtext_${++this.count}`
      this.quoted.set(place.line, [...taken, { start, end, eId }])
      return eId
    }
    return taken.find((other) => text.slice(other.start, other.end) === words)?.eId
  }

  /** The quotation that follows a line, before another line of the file, where it holds the words. */
  private quotedStructure(place: Place, words: string, before = Infinity): string | undefined {
    const found = this.structures.find(({ at }) => at >= place.at)
    if (found?.node.eId === undefined || found.at >= before) return undefined
    return squeezed(lawText(found.node)).includes(squeezed(words)) ? `${found.node.eId}__quoted` : undefined
  }

  /** The text of a line with its quoted words marked. */
  content(line: Alinea): (Element | Text)[] | undefined {
    const marks = this.quoted.get(line)
    if (!marks) return undefined
    const text = alineaText(line)
    const parts: (Element | Text)[] = []
    let from = 0
    for (const { start, end, eId } of [...marks].sort((left, right) => left.start - right.start)) {
      if (start > from) parts.push({ type: 'text', value: text.slice(from, start) })
      parts.push(x('quotedText', { eId }, text.slice(start, end)))
      from = end
    }
    if (from < text.length) parts.push({ type: 'text', value: text.slice(from) })
    return [x('mod', { eId: `${marks[0]?.eId ?? ''}__mod` }, parts)]
  }
}

function lineOf(node: LawNode): number | undefined {
  return node.position?.start.line
}

/** A text without its white space, since lines are broken otherwise in the act than in what an instruction quotes. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '')
}

function linkTo(eId: string | undefined): string | undefined {
  return eId === undefined ? undefined : `#${eId}`
}
