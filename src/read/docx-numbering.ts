import type { Element } from 'xast'
import type { ListFormat } from './list-number.ts'
import { attribute, childAt, childElements } from './docx-xml.ts'
import { listNumber } from './list-number.ts'

interface Level {
  start: number
  /** Undefined for bullets and for formats that are not known: their text is printed as it is. */
  format: ListFormat | undefined
  bullet: boolean
  /** `%1.%2)`: the numbers of the levels, with what is printed around them. */
  text: string
}

interface Numbering {
  levels: Map<number, Level>
  /** Several numberings may go on counting the same list. */
  list: string
}

const FORMATS = new Set<string>([
  'decimal',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
  'russianLower',
  'russianUpper',
])

/** Counts the numbers that a word processor prints before paragraphs and does not store in their text. */
export class DocxNumbering {
  private readonly numberings = new Map<string, Numbering>()
  private readonly counters = new Map<string, number[]>()

  /** Takes the root of `word/numbering.xml`, where there is one. */
  constructor(root: Element | undefined) {
    const lists = new Map(
      childElements(root, 'w:abstractNum').map((list) => [attribute(list, 'w:abstractNumId') ?? '', list]),
    )
    for (const num of childElements(root, 'w:num')) {
      const list = attribute(childAt(num, 'w:abstractNumId')) ?? ''
      const overrides = childElements(num, 'w:lvlOverride')
      const levels = readLevels(lists.get(list), overrides)
      const restarts = overrides.some((override) => childAt(override, 'w:startOverride'))
      const id = attribute(num, 'w:numId') ?? ''
      this.numberings.set(id, { levels, list: restarts ? `num ${id}` : `list ${list}` })
    }
  }

  /** The number printed before the next paragraph with this `w:numPr`, or undefined when it prints none. */
  next(numPr: Element | undefined): string | undefined {
    const numbering = this.numberings.get(attribute(childAt(numPr, 'w:numId')) ?? '0')
    const depth = Number(attribute(childAt(numPr, 'w:ilvl')) ?? 0)
    const level = numbering?.levels.get(depth)
    if (!numbering || !level) return undefined
    if (level.bullet) return /^[\p{P}\p{S}]+$/u.test(level.text) ? level.text : '•'
    const counts = this.counters.get(numbering.list) ?? []
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    counts.length = depth + 1
    this.counters.set(numbering.list, counts)
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const i = Number(digit) - 1
      const used = numbering.levels.get(i)
      return listNumber(counts[i] ?? used?.start ?? 1, used?.format ?? 'decimal')
    })
  }
}

function readLevels(list: Element | undefined, overrides: readonly Element[]): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of [
    ...childElements(list, 'w:lvl'),
    ...overrides.flatMap((override) => childElements(override, 'w:lvl')),
  ]) {
    levels.set(Number(attribute(element, 'w:ilvl')), readLevel(element))
  }
  for (const override of overrides) {
    const start = attribute(childAt(override, 'w:startOverride'))
    const level = levels.get(Number(attribute(override, 'w:ilvl')))
    if (start !== undefined && level) level.start = Number(start)
  }
  return levels
}

function readLevel(element: Element): Level {
  const format = attribute(childAt(element, 'w:numFmt')) ?? 'decimal'
  return {
    start: Number(attribute(childAt(element, 'w:start')) ?? 1),
    format: FORMATS.has(format) ? (format as ListFormat) : undefined,
    bullet: format === 'bullet',
    text: format === 'none' ? '' : (attribute(childAt(element, 'w:lvlText')) ?? ''),
  }
}
