import { normalForm } from '../language/normal-form.ts'
import { DIVISION_TYPES } from '../law/tree.ts'
import type { DivisionType } from '../law/tree.ts'
import { bareNumber } from '../law/number.ts'
import type { Block } from './block.ts'
import { annexMarker, articleMarker, divisionMarker } from './markers.ts'
import { isHeadingLike } from './heading.ts'

const TITLE = /^(?:содержание|оглавление|мазмұны|contents|table of contents)[.:]?$/iu

/** Fewer headings in a row are no table. */
const SHORTEST = 2

/**
 * The blocks of a table of contents printed before the text: a run of headings, with nothing between them, each of which comes
 * again later in the same order. The mirrors of 2011 print one; it is no structure of the law.
 *
 * Gives the indices of the blocks. Time is linear in the number of blocks.
 */
export function tableOfContents(blocks: readonly Block[]): ReadonlySet<number> {
  const listed = new Set<number>()
  for (let i = 0; i < blocks.length; i++) {
    if (headingKey(blocks[i]) === undefined && !isTitle(blocks[i])) continue
    const run = runFrom(blocks, i)
    const end = endOfTable(blocks, run)
    if (end !== undefined) for (let n = i; n < end; n++) listed.add(n)
    // The first run of headings is the only place for a table: after it the text has begun.
    if (end !== undefined || run.end < blocks.length) return listed
  }
  return listed
}

interface Heading {
  index: number
  key: string
}

interface Run {
  headings: Heading[]
  /** The index after the last block of the run. */
  end: number
}

function runFrom(blocks: readonly Block[], start: number): Run {
  const headings: Heading[] = []
  const path = new Path()
  let i = start
  let opened = false
  for (; i < blocks.length; i++) {
    const block = blocks[i]
    const key = headingKey(block)
    if (key) headings.push({ index: i, key: path.of(key) })
    // A line between two headings is the second half of the first, when it looks like one.
    else if (!isTitle(block) && !(opened && block && isHeadingLike(block.text) && headingKey(blocks[i + 1]))) break
    opened = key?.bare === true
  }
  return { headings, end: i }
}

/** Where the table ends in a run of headings: before the first that repeats one of the run, or at its end if all come again later. */
function endOfTable(blocks: readonly Block[], run: Run): number | undefined {
  const seen = new Set<string>()
  const repeated = run.headings.find(({ key }) => {
    const again = seen.has(key)
    seen.add(key)
    return again
  })
  const end = repeated?.index ?? run.end
  const table = run.headings.filter(({ index }) => index < end).map(({ key }) => key)
  return table.length >= SHORTEST && comeAgain(blocks, end, table) ? end : undefined
}

function comeAgain(blocks: readonly Block[], start: number, table: readonly string[]): boolean {
  const path = new Path()
  let found = 0
  for (let i = start; i < blocks.length && found < table.length; i++) {
    const key = headingKey(blocks[i])
    if (key && path.of(key) === table[found]) found++
  }
  return found === table.length
}

interface Key {
  rank: number
  name: string
  /** Nothing follows the number on the line, so that the heading may follow on the next. */
  bare: boolean
}

/** What a heading is called within the headings above it: chapter 1 of one section is not that of another. */
class Path {
  private open: Key[] = []

  of(key: Key): string {
    this.open = [...this.open.filter(({ rank }) => rank < key.rank), key]
    return this.open.map(({ name }) => name).join('/')
  }
}

function headingKey(block: Block | undefined): Key | undefined {
  if (!block) return undefined
  const marker = divisionMarker(block.text) ?? annexMarker(block.text)
  const bare = marker?.rest === ''
  if (!bare && !isHeadingLike(block.text)) return undefined
  if (marker) {
    const name = `${marker.type} ${marker.num === undefined ? normalForm(marker.rest) : bareNumber(marker.num)}`
    return { rank: DIVISION_TYPES.indexOf(marker.type as DivisionType), name, bare }
  }
  const article = articleMarker(block.text)
  return (
    article && {
      rank: DIVISION_TYPES.length,
      name: `article ${bareNumber(article.num ?? '')}`,
      bare: article.rest === '',
    }
  )
}

function isTitle(block: Block | undefined): boolean {
  return block !== undefined && TITLE.test(block.text)
}
