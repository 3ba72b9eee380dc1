import type { PrintedStep } from '../cite/printed-step.ts'
import type { CitedUnit } from '../cite/reference.ts'
import type { ActKind, Drafter, DraftPlace, Insertion, QuotedWords, WordChange } from './drafter.ts'
import { cardinalWord } from '../cite/cardinal.ts'
import { isInWords } from '../cite/printed-step.ts'
import { ordinalWord } from '../language/ordinals.ts'
import { numberOf } from './step-number.ts'

const NOUNS: Partial<Record<CitedUnit, string>> = {
  part: 'Part',
  sec: 'Section',
  subsec: 'Subsection',
  subchp: 'Subchapter',
  chp: 'Chapter',
  preamble: 'the Preamble',
  principle: 'Principle',
  art: 'Article',
  para: 'paragraph',
  subpara: 'subparagraph',
  portion: 'part',
  alinea: 'indent',
  sentence: 'sentence',
  heading: 'the heading',
}

/** The largest number that is written "part twelve"; from there on "thirteenth part". */
const LAST_CARDINAL = 12

function print(units: readonly PrintedStep[], bare = false): string {
  const [first] = units
  const noun = first && NOUNS[first.unit]
  if (!first || noun === undefined)
    throw new RangeError(`no English act names a ${first?.unit ?? 'unit without a name'}`)
  const form = units.length > 1 ? `${noun}s` : noun
  if (first.count === undefined) {
    const numbers = units.map(({ num, unit }) => numberOf(num, unit))
    return [form, list(numbers)].filter((part) => part !== '').join(' ')
  }
  const inOrdinals =
    first.unit === 'sentence' || units.some(({ count }) => count === 'last' || Number(count) > LAST_CARDINAL)
  if (!inOrdinals) return `${form} ${list(units.map(({ count }) => cardinalWord(Number(count))))}`
  const ordinals = units.map(({ count = 0 }) => (isInWords(count) ? ordinalWord(count, 'eng') : String(count)))
  return `${bare ? '' : 'the '}${list(ordinals)} ${form}`
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

function place({ outer, units }: DraftPlace): string {
  return [print(units), ...outer.toReversed().map((step) => print([step]))].join(' of ')
}

const WORD = { word: 'the word', words: 'the words', figures: 'the figures' } as const

function word({ kind, text }: QuotedWords): string {
  return `${WORD[kind]} ${text}`
}

function changeOf(change: WordChange): string {
  return change.op === 'delete'
    ? `${word(change.words)} shall be deleted`
    : `${word(change.words)} shall be replaced by ${word(change.by)}`
}

/** What is added: "paragraph 4", "part two", but "a sentence", "an indent" and "a thirteenth part". */
function withArticle(added: readonly PrintedStep[], several: boolean): string {
  const [first] = added
  if (several || added.length > 1 || first?.num !== undefined)
    return print(several ? [...added, ...added] : added, true)
  const what = print(added, true)
  const isNumbered = /^(?:part|indent) /u.test(what)
  return isNumbered ? what : `${/^[aeiou]/u.test(what) ? 'an' : 'a'} ${what}`
}

function insertionOf({ words, anchor }: Insertion): string {
  return anchor
    ? `${anchor.position} ${word(anchor.words)} ${word(words)} shall be inserted`
    : `${word(words)} shall be added at the end`
}

function amendments({ changes, additions }: ActKind, capital: boolean): string {
  const names = [changes, additions].flatMap((count, i) => {
    const name = i === 0 ? 'amendment' : 'addition'
    return count === 0
      ? []
      : [`${capital ? name.charAt(0).toUpperCase() + name.slice(1) : name}${count === 1 ? '' : 's'}`]
  })
  return names.join(' and ')
}

/** A title that begins with "On …" names no kind of law. */
function lawName(law: string): string {
  return /^on\s/iu.test(law) ? `the legal act “${law}”` : `the ${law.replace(/^the\s+/iu, '')}`
}

export const englishDrafter: Drafter = {
  marks: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
  ],
  title: (kind) => {
    const article = kind.changes + kind.additions === 1 ? 'an ' : ''
    return `On ${article}${amendments(kind, true)}${kind.law === undefined ? '' : ` to ${lawName(kind.law)}`}`
  },
  opening: (kind) =>
    `Article 1. The following ${amendments(kind, false)} shall be made${kind.law === undefined ? '' : ` to ${lawName(kind.law)}`}:`,
  header: (at) => `in ${place(at)}:`,
  restate: (at) => `${place(at)} shall be restated as follows:`,
  repeal: (at) => `${place(at)} shall be repealed`,
  add: (holder, added, beside, several = false) => {
    const what = withArticle(added, several)
    const after = beside ? ` after ${print([beside])}` : ''
    return holder
      ? `${place(holder)} shall be supplemented with ${what}${after} as follows:`
      : `${what} shall be added${after} as follows:`
  },
  changeWords: (at, changes) => `${at ? `in ${place(at)} ` : ''}${changes.map(changeOf).join(', ')}`,
  insertWords: (at, insertions) => `${at ? `in ${place(at)} ` : ''}${insertions.map(insertionOf).join(', ')}`,
  renumber: (at, to) => `${place(at)} shall be renumbered as ${to.length > 1 ? 'respectively ' : ''}${print(to)}`,
}
