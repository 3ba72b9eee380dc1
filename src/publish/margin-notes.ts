import type { Element } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'

/** A block of text and the notes on it. */
export interface Row {
  block: Element
  notes: Element[]
}

/** Blocks in order, each with its notes right after it. */
export function inPlace(rows: readonly Row[]): Element[] {
  return rows.flatMap(({ block, notes }) => (notes.length === 0 ? [block] : [block, h('div.margin', notes)]))
}

/** The notes on a section as a whole: they stand below its text and, where there is a margin, beside its beginning. */
export function onSection(notes: Element[]): Element[] {
  return notes.length === 0 ? [] : [h('div.margin.on-section', notes)]
}

/**
 * Names the notes of a text and what they stand beside, so that the style sheet can set them into the margin (CSS anchor
 * positioning): each begins beside its block (`--beside`), or under the note before (`--under`) where that one is long. Browsers
 * that cannot do this show them in place. The lines of the law stay where they are: a grid would pull them apart.
 */
export function anchorNotes(body: Element): void {
  let count = 0
  visit(body, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !hasClass(element, 'margin')) return
    const beside = parent.children[hasClass(element, 'on-section') ? 0 : index - 1]
    if (beside?.type !== 'element') return
    count++
    // A block may have notes of its own and be the beginning of a section with notes.
    const named = beside.properties.style
    const blockName = typeof named === 'string' ? named.replace('anchor-name:', '') : `--block-${count}`
    beside.properties.style = `anchor-name:${blockName}`
    const under = count > 1 ? `;--under:--note-${count - 1}` : ''
    element.properties.style = `anchor-name:--note-${count};--beside:${blockName}${under}`
  })
}

function hasClass(element: Element, name: string): boolean {
  return Array.isArray(element.properties.className) && element.properties.className.includes(name)
}
