import type { Element, Text } from 'xast'
import { x } from 'xastscript'
import type { Act, Alinea, LawNode, QuotedStructure } from '../../law/tree.ts'
import type { Operation, Understood } from '../../amend/instruction.ts'
import type { Amending } from './akn-document.ts'
import type { InlineMarks } from './inline-marks.ts'
import { WHOLE_ACT } from '../../amend/instruction.ts'
import { alineaText } from '../../law/text.ts'
import { isUnit } from '../../law/tree.ts'
import { walk } from '../../law/walk.ts'
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

/**
 * States the instructions of an amending act as `textualMod`s, and marks in its text the words that they quote (`mod`,
 * `quotedText`). What was not understood is not stated.
 */
export function markModifications(
  act: Act,
  { instructions, amends }: Amending,
): { modifications: Element | undefined; marks: InlineMarks } {
  const marker = new Marker(act)
  const { work } = aknAddress(amends)
  const mods = instructions.flatMap((instruction, i) => {
    const type = instruction.status === 'understood' ? TYPES[instruction.op] : undefined
    if (instruction.status !== 'understood' || type === undefined) return []
    return textualMod(instruction, type, `amod_${i + 1}`, work, marker)
  })
  return {
    modifications: mods.length > 0 ? x('activeModifications', mods) : undefined,
    marks: (line) => marker.content(line),
  }
}

function textualMod(
  instruction: Understood,
  type: ModificationType,
  eId: string,
  work: string,
  marker: Marker,
): Element {
  const place = marker.placeOf(instruction)
  const { words, replacement } = instruction
  const old = words === undefined || instruction.op === 'insertWords' ? undefined : marker.quote(place, words)
  const added = replacement === undefined ? undefined : marker.quote(place, replacement)
  const structure = instruction.content === undefined ? undefined : marker.quotedStructure(place)
  const target = instruction.target === WHOLE_ACT ? '' : `#${instruction.target}`
  return x('textualMod', { type, eId }, [
    x('source', { href: `#${place?.unit ?? 'body'}` }),
    x('destination', { href: `${work}${target}` }),
    ...(old === undefined ? [] : [x('old', { href: `#${old}` })]),
    ...[added, structure].flatMap((href) => (href === undefined ? [] : [x('new', { href: `#${href}` })])),
  ])
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

  /** The id of quoted words, marked at their first place in the line that is not marked yet; undefined where they are not found. */
  quote(place: Place | undefined, words: string): string | undefined {
    if (!place || words === '') return undefined
    const text = alineaText(place.line)
    const taken = this.quoted.get(place.line) ?? []
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      const same = taken.find((other) => other.start === start && other.end === end)
      if (same) continue
      if (taken.some((other) => start < other.end && other.start < end)) continue
      const eId = `qtext_${++this.count}`
      this.quoted.set(place.line, [...taken, { start, end, eId }])
      return eId
    }
    return taken.find((other) => text.slice(other.start, other.end) === words)?.eId
  }

  /** The quotation that follows a line. */
  quotedStructure(place: Place | undefined): string | undefined {
    const found = place && this.structures.find(({ at }) => at >= place.at)
    return found?.node.eId === undefined ? undefined : `${found.node.eId}__quoted`
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
