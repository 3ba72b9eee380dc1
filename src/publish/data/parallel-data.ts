import type { Line } from '../provision-lines.ts'
import type { ParallelGroup } from '../parallel-groups.ts'
import type { PublishedText, PublishedWork } from '../site-model.ts'
import type { ParallelData } from './data-schema.ts'
import { editorialData, textData } from './text-data.ts'

/** The data of the page of an edition in all its languages. */
export function parallelData(
  work: PublishedWork,
  texts: readonly PublishedText[],
  groups: readonly ParallelGroup[],
): ParallelData {
  const rowData = (row: readonly (Line | undefined)[]): ParallelData['provisions'][number]['rows'][number] =>
    Object.fromEntries(
      texts.flatMap(({ lang }, i) => {
        const line = row[i]
        return line ? [[lang, { ...(line.num === undefined ? {} : { num: line.num }), text: line.text }]] : []
      }),
    )
  return {
    page: 'parallel',
    work: work.id,
    date: texts[0]?.date ?? '',
    short: work.short,
    texts: texts.map((text) => textData({ work, text })),
    provisions: groups.map(({ eId, rows }) => ({ eId, ...editorialData(work, eId), rows: rows.map(rowData) })),
  }
}
