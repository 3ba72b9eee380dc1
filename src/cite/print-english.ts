import type { PrintedStep } from './printed-step.ts'
import type { CitedUnit } from './reference.ts'
import { ordinalWord } from '../language/ordinals.ts'
import { cardinalWord } from './cardinal.ts'
import { isInWords } from './printed-step.ts'

const NOUNS: Record<CitedUnit, string> = {
  toc: 'table of contents',
  annex: 'annex',
  part: 'part',
  sec: 'section',
  subsec: 'subsection',
  chp: 'chapter',
  subchp: 'subchapter',
  preface: 'preface',
  preamble: 'preamble',
  conclusions: 'signature',
  principle: 'principle',
  art: 'article',
  note: 'note',
  pending: 'pending wording',
  qstr: 'quoted text',
  para: 'paragraph',
  subpara: 'subparagraph',
  portion: 'part',
  alinea: 'indent',
  sentence: 'sentence',
  heading: 'heading',
}

const WHOLES: ReadonlySet<CitedUnit> = new Set<CitedUnit>([
  'toc',
  'annex',
  'part',
  'sec',
  'subsec',
  'chp',
  'subchp',
  'preface',
  'preamble',
  'conclusions',
  'principle',
  'art',
])

/**
 * The article with its paragraph in brackets, then a comma and what is smaller, the part before the whole: "Article 52(5),
 * subparagraph 1) of part three"; divisions the part before the whole: "Chapter 3 of Section II".
 */
export function printEnglish(steps: readonly PrintedStep[]): string {
  const isWhole = steps.map((step) => WHOLES.has(step.unit))
  const end = isWhole.includes(false) ? isWhole.indexOf(false) : steps.length
  const whole = steps.slice(0, end)
  const [first, ...others] = steps.slice(end)
  const bracketed =
    end > 0 && isNumberedProvision(whole.at(-1)) && first?.unit === 'para' && !first.unnumbered ? `(${first.num})` : ''
  const small = bracketed === '' ? steps.slice(end) : others
  const head = whole.toReversed().map(printCapital).join(' of ') + bracketed
  const tail = small.toReversed().map(printStep).join(' of ')
  return head === ''
    ? tail.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    : [head, tail].filter((part) => part !== '').join(', ')
}

function isNumberedProvision(step: PrintedStep | undefined): boolean {
  return step?.unit === 'art' || step?.unit === 'principle'
}

function printCapital(step: PrintedStep): string {
  const printed = printStep(step)
  return printed.charAt(0).toUpperCase() + printed.slice(1)
}

function printStep({ unit, num, count, unnumbered }: PrintedStep): string {
  const noun = NOUNS[unit]
  if (count !== undefined) return printCounted(unit, noun, count)
  if (num === undefined) return noun
  return `${noun} ${unnumbered ? 'without number ' : ''}${num}${unit === 'subpara' ? ')' : ''}`
}

/** "Part two", "indent one", but "second sentence", "last sentence". */
function printCounted(unit: CitedUnit, noun: string, count: number | 'last'): string {
  if (count !== 'last' && !isInWords(count)) return `${noun} ${count}`
  return unit === 'sentence' || count === 'last'
    ? `${ordinalWord(count, 'eng')} ${noun}`
    : `${noun} ${cardinalWord(count)}`
}
