import type { Article, LawNode, LawParent, Note, Paragraph, Subparagraph } from '../law/tree.ts'
import { alineaText, ownText } from '../law/text.ts'
import { isRepealStub, tellsOfRepeal } from './notes.ts'

/** Sets `repealed` on the units of which only a stub, or a note that says so, is left. */
export function markRepealed(node: LawParent): void {
  for (const child of node.children as LawNode[]) {
    if (child.type === 'text' || child.type === 'alinea' || child.type === 'note') continue
    if (child.type === 'paragraph' || child.type === 'subparagraph' || child.type === 'article') {
      if (isRepealed(child)) child.repealed = true
    }
    markRepealed(child)
  }
}

function isRepealed(unit: Article | Paragraph | Subparagraph): boolean {
  const law = unit.children.filter((child) => child.type !== 'note')
  if (law.length === 1 && law[0]?.type === 'alinea') return isRepealStub(ownText(unit))
  return unit.type === 'article' && law.length === 0 && unit.children.some(isNoteOfRepeal)
}

function isNoteOfRepeal(node: LawNode): boolean {
  return node.type === 'note' && tellsOfRepeal(noteText(node))
}

/** The text of a note, its lines joined by a newline. */
export function noteText(note: Note): string {
  return note.children.map(alineaText).join('\n')
}
