import type { Data, Position } from 'unist'
import type { Alinea, Paragraph, SourceData, Subparagraph } from '../law/tree.ts'
import type { Block } from './block.ts'
import { alinea } from '../law/tree.ts'

/** A marked block that has a number and text after it. */
export interface NumberedBlock {
  block: Block
  num?: string
  label?: string
  rest: string
}

/** Where a node that is made from a block was read: its position, and which file that is in, where it is not the first. */
export function placeOf(block: Block): { position: Position; data?: Data } {
  const data: SourceData | undefined = block.file === undefined ? undefined : { file: block.file }
  return { position: block.position, ...(data === undefined ? {} : { data }) }
}

/** A new alinea with the text of a block, or a piece of it. */
export function newAlinea(block: Block, text = block.text): Alinea {
  return { ...alinea(text), ...placeOf(block) }
}

export function newParagraph(item: NumberedBlock): Paragraph {
  return { type: 'paragraph', ...numbering(item), children: restOf(item), ...placeOf(item.block) }
}

export function newSubparagraph(item: NumberedBlock): Subparagraph {
  return { type: 'subparagraph', ...numbering(item), children: restOf(item), ...placeOf(item.block) }
}

/** The number and the printed marker of a unit; the marker only where it is more than the number. */
export function numbering(item: { num?: string; label?: string }): { num?: string; label?: string } {
  return {
    ...(item.num === undefined ? {} : { num: item.num }),
    ...(item.label === undefined || item.label === item.num ? {} : { label: item.label }),
  }
}

function restOf(item: NumberedBlock): Alinea[] {
  return item.rest === '' ? [] : [newAlinea(item.block, item.rest)]
}
