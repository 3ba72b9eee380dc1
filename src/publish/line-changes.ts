import type { DocumentLine } from './document-lines.ts'
import { diffArrays } from 'diff'
import { alignLines } from '../redline/align-lines.ts'

/** A line that stays, with its old and new form; one of them is missing where the line is added or removed. */
export interface LineChange {
  before?: DocumentLine
  after?: DocumentLine
}

/**
 * What became of each line of a document, in the order of both texts. Equal lines are found first; between them, lines of one kind
 * that answer to each other are one line with changed words, all others are removed and added.
 */
export function lineChanges(before: readonly DocumentLine[], after: readonly DocumentLine[]): LineChange[] {
  const changes: LineChange[] = []
  let [i, j] = [0, 0]
  let [removed, added]: [DocumentLine[], DocumentLine[]] = [[], []]
  const flush = (): void => {
    changes.push(...between(removed, added))
    ;[removed, added] = [[], []]
  }
  for (const { count, added: isAdded, removed: isRemoved } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const old = isAdded ? [] : before.slice(i, i + count)
    const now = isRemoved ? [] : after.slice(j, j + count)
    ;[i, j] = [i + old.length, j + now.length]
    if (isRemoved) removed.push(...old)
    else if (isAdded) added.push(...now)
    else {
      flush()
      changes.push(...old.map((line, at) => ({ before: line, after: now[at] ?? line })))
    }
  }
  flush()
  return changes
}

function between(removed: readonly DocumentLine[], added: readonly DocumentLine[]): LineChange[] {
  return alignLines(removed, added).flatMap(({ left, right }): LineChange[] => {
    const before = left === undefined ? undefined : removed[left]
    const after = right === undefined ? undefined : added[right]
    if (before && after && lookOf(before) !== lookOf(after)) return [{ before }, { after }]
    return [{ ...(before ? { before } : {}), ...(after ? { after } : {}) }]
  })
}

/** What a paragraph of a document has one of: it cannot be old in one wording and new in the other. */
function lookOf({ kind, depth }: DocumentLine): string {
  return `${kind} ${depth}`
}

function keyOf(line: DocumentLine): string {
  return `${lookOf(line)} ${line.text}`
}
