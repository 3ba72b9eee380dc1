import type { Article, Unit } from '../law/tree.ts'
import type { Line } from './provision-lines.ts'
import type { PublishedText } from './site-model.ts'
import { units } from '../law/walk.ts'
import { alignLines } from '../redline/align-lines.ts'
import { provisionLines } from './provision-lines.ts'

/** A provision in each of the languages: its lines, row by row. */
export interface ParallelGroup {
  eId: string
  unit: Unit
  rows: (Line | undefined)[][]
}

/** The provisions of an edition in all its languages, by their eIds, in the order of the texts. */
export function parallelGroups(texts: readonly PublishedText[]): ParallelGroup[] {
  const found = texts.map(({ act }) => new Map([...units(act)].filter(isWhole).map((unit) => [unit.eId ?? '', unit])))
  const order: string[] = []
  // What only a later text has stands after what it follows there.
  for (const text of found) {
    let at = -1
    for (const eId of text.keys()) {
      const known = order.indexOf(eId)
      if (known >= 0) at = known
      else order.splice(++at, 0, eId)
    }
  }
  return order.flatMap((eId) => {
    const parts = found.map((text) => text.get(eId))
    const unit = parts.find((part) => part !== undefined)
    return unit ? [{ eId, unit, rows: parallelRows(parts.map((part) => (part ? provisionLines(part) : []))) }] : []
  })
}

function isWhole(unit: Unit): unit is Article {
  return unit.type === 'article' || unit.type === 'principle' || unit.type === 'preamble'
}

/** Sets the lines of each further text beside those of the first; what answers to none of them has a row of its own. */
function parallelRows(texts: readonly Line[][]): (Line | undefined)[][] {
  const pivot = texts.findIndex((lines) => lines.length > 0)
  let rows: (Line | undefined)[][] = (texts[pivot] ?? []).map((line) =>
    texts.map((_, i) => (i === pivot ? line : undefined)),
  )
  texts.forEach((lines, i) => {
    if (i === pivot || lines.length === 0) return
    const keys = rows.map((row) => row.find((line) => line !== undefined) ?? { text: '', depth: 0 })
    rows = alignLines(keys, lines, false).map(({ left, right }) => {
      const row = left === undefined ? texts.map(() => undefined) : [...(rows[left] ?? [])]
      return row.map((line, column) => (column === i && right !== undefined ? lines[right] : line))
    })
  })
  return rows
}
