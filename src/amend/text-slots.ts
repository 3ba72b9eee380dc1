import type { Act, Alinea, LawNode } from '../law/tree.ts'
import type { Place } from './find-place.ts'
import { alineaText } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'

/** A run of law text that can be changed in place: an indent, a sentence of it, or a heading. */
export interface TextSlot {
  read: () => string
  write: (text: string) => void
}

/** The text of a place, in order: its indents and those below it, with the headings that the law itself has. */
export function textSlots(place: Place, except: readonly LawNode[] = []): TextSlot[] {
  switch (place.kind) {
    case 'act':
      return bodyOf(place.unit).flatMap((node) => slotsBelow(node, except))
    case 'unit':
      return slotsBelow(place.unit, except)
    case 'part':
      return place.nodes.flatMap((node) => slotsBelow(node, except))
    case 'alinea':
      return [alineaSlot(place.alinea)]
    case 'sentence':
      return [sentenceSlot(place)]
    case 'heading':
      return [headingSlot(place.unit)]
  }
}

/** What «the whole text» of an act means: not its title, nor the signature. */
function bodyOf(act: Act): LawNode[] {
  return act.children.filter((child) => child.type !== 'preface' && child.type !== 'conclusions')
}

/** Editorial notes, and wordings of another date, are not touched. */
function slotsBelow(node: LawNode, except: readonly LawNode[]): TextSlot[] {
  if (except.includes(node) || node.type === 'note' || node.type === 'pending') return []
  if (node.type === 'alinea') return [alineaSlot(node)]
  const heading = hasNumber(node) && node.heading !== undefined ? [headingSlot(node)] : []
  return [...heading, ...childrenOf(node).flatMap((child) => slotsBelow(child, except))]
}

function alineaSlot(alinea: Alinea): TextSlot {
  return {
    read: () => alineaText(alinea),
    write: (text) => {
      writeAlinea(alinea, text)
    },
  }
}

/** Gives an indent a new text; it was read from no one place any more. */
export function writeAlinea(alinea: Alinea, text: string): void {
  alinea.children = [{ type: 'text', value: text }]
}

function headingSlot(unit: { heading?: string }): TextSlot {
  return {
    read: () => unit.heading ?? '',
    write: (text) => {
      unit.heading = text
    },
  }
}

function sentenceSlot(place: Place & { kind: 'sentence' }): TextSlot {
  const whole = alineaText(place.alinea)
  const { start, end } = place.span
  return {
    read: () => whole.slice(start, end),
    write: (text) => {
      writeAlinea(place.alinea, whole.slice(0, start) + text + whole.slice(end))
    },
  }
}
