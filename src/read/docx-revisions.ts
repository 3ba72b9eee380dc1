import type { Element } from 'xast'
import type { VFile } from 'vfile'
import { childAt, childElements } from './docx-xml.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** What to do with tracked changes: read the text as if all were accepted, or as if all were rejected. */
export const TRACKED_CHANGES = ['accept', 'reject'] as const
export type TrackedChanges = (typeof TRACKED_CHANGES)[number]

const INSERTIONS = new Set(['w:ins', 'w:moveTo', 'w:cellIns'])
const DELETIONS = new Set(['w:del', 'w:moveFrom', 'w:cellDel'])

/** Whether an element says that something was inserted, or that it was deleted, while changes were tracked. */
export function revisionOf(element: Element): 'insertion' | 'deletion' | undefined {
  if (INSERTIONS.has(element.name)) return 'insertion'
  return DELETIONS.has(element.name) ? 'deletion' : undefined
}

/** Decides over tracked changes, and reports each on the file. */
export class Revisions {
  private readonly file: VFile
  private readonly choice: TrackedChanges | undefined

  constructor(file: VFile, choice: TrackedChanges | undefined) {
    this.file = file
    this.choice = choice
  }

  /** Whether what an element holds is part of the text; true for an element that is no tracked change. */
  keeps(element: Element): boolean {
    const revision = revisionOf(element)
    return revision === undefined || (revision === 'insertion') === (this.choice === 'accept')
  }

  /** Whether a row, a cell or the mark that ends a paragraph stays, as its properties say. */
  keepsPart(properties: Element | undefined): boolean {
    return childElements(properties).every((child) => this.keeps(child))
  }

  /** Reports a tracked change of a text; `line` is the number of its paragraph. */
  report(element: Element, text: string, line: number): void {
    const revision = revisionOf(element)
    if (revision === undefined || text.trim() === '' || this.choice === undefined) return
    this.file.message(`A tracked ${revision} is ${this.choice}ed: «${text.trim()}»`, {
      place: { line, column: 1 },
      source: 'tarmaq',
      ruleId: `tracked-${revision}`,
    })
  }

  /** @throws UnreadableSource when the document has tracked changes and nobody said what to do with them. */
  refuseUndecided(document: Element): void {
    if (this.choice !== undefined) return
    const counts = { insertion: 0, deletion: 0 }
    const queue = [document]
    for (let element = queue.pop(); element; element = queue.pop()) {
      const revision = revisionOf(element)
      if (revision) counts[revision]++
      queue.push(...childElements(element))
    }
    if (counts.insertion + counts.deletion === 0) return
    throw new UnreadableSource(
      this.file,
      `the document has tracked changes (insertions: ${counts.insertion}, deletions: ${counts.deletion})`,
      'say whether they count: read it with --tracked-changes accept or --tracked-changes reject',
    )
  }
}

/** The properties of a paragraph's mark, which a tracked change may have inserted or deleted. */
export function markProperties(paragraph: Element): Element | undefined {
  return childAt(paragraph, 'w:pPr', 'w:rPr')
}
