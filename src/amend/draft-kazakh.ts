import type { PrintedStep } from '../cite/printed-step.ts'
import type { CitedUnit } from '../cite/reference.ts'
import type { ActKind, Drafter, DraftPlace, Insertion, QuotedWords, WordChange } from './drafter.ts'
import {
  ablative,
  genitive,
  instrumental,
  locative,
  locativeAttribute,
  plural,
  possessive,
  possessiveDative,
} from '../cite/kazakh-inflection.ts'
import { isInWords } from '../cite/printed-step.ts'
import { ordinalWord } from '../language/ordinals.ts'
import { numberOf } from './step-number.ts'

const NOUNS: Partial<Record<CitedUnit, string>> = {
  part: 'бөлім',
  sec: 'бөлім',
  subsec: 'кіші бөлім',
  chp: 'тарау',
  subchp: 'параграф',
  preamble: 'кіріспе',
  principle: 'қағида',
  art: 'бап',
  para: 'тармақ',
  subpara: 'тармақша',
  portion: 'бөлік',
  alinea: 'абзац',
  sentence: 'сөйлем',
  heading: 'тақырып',
}

/** The units with their numbers before them, in the plural where there are several; the ending is the caller's. */
function print(units: readonly PrintedStep[], inflect: (noun: string) => string, many = units.length > 1): string {
  const [first] = units
  const noun = first && NOUNS[first.unit]
  if (!first || noun === undefined)
    throw new RangeError(`no Kazakh act names a ${first?.unit ?? 'unit without a name'}`)
  const form = inflect(many ? plural(noun) : noun)
  if (first.count !== undefined) {
    const ordinals = units.map(({ count = 0 }) => (isInWords(count) ? ordinalWord(count, 'kaz') : `${count}-`))
    return `${list(ordinals)}${isInWords(first.count) ? ' ' : ''}${form}`
  }
  const numbers = units.map(({ num, unit }) => numberOf(num, unit))
  if (numbers.every((number) => number === '')) return form
  const hyphen = first.unit === 'subpara' || /^[IVXLC]+$/.test(numbers.at(-1) ?? '') ? ' ' : '-'
  return `${list(numbers)}${hyphen}${form}`
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және ${items.at(-1) ?? ''}`
}

/** The whole before the part, each but the last in the genitive; the last has a possessive where something stands before it. */
function place({ outer, units }: DraftPlace, ending: (noun: string, isPossessive: boolean) => string): string {
  const holders = outer.map((step, i) => print([step], (noun) => genitive(i > 0 ? possessive(noun) : noun)))
  const owned = outer.length > 0
  return [...holders, print(units, (noun) => ending(owned ? possessive(noun) : noun, owned))].join(' ')
}

const plain = (noun: string): string => noun

function noun({ kind }: QuotedWords): string {
  const base = kind === 'figures' ? 'цифр' : 'сөз'
  return kind === 'word' ? base : plural(base)
}

function word(words: QuotedWords, inflect: (noun: string) => string): string {
  return `${words.text} деген ${inflect(noun(words))}`
}

function changeOf(change: WordChange): string {
  return change.op === 'delete'
    ? `${word(change.words, plain)} алып тасталсын`
    : `${word(change.words, plain)} ${word(change.by, instrumental)} ауыстырылсын`
}

function insertionOf({ words, anchor }: Insertion): string {
  const inserted = `${word(words, instrumental)} толықтырылсын`
  if (!anchor) return inserted
  if (anchor.position === 'before') return `${word(anchor.words, genitive)} алдынан ${inserted}`
  return `${word(anchor.words, ablative)} кейін ${inserted}`
}

/** «Өзгерістер мен толықтырулар»; one of a kind stays in the singular. */
function amendments({ changes, additions }: ActKind): string {
  return [changes, additions]
    .flatMap((count, i) => {
      const name = i === 0 ? 'өзгеріс' : 'толықтыру'
      return count === 0 ? [] : [count === 1 ? name : plural(name)]
    })
    .join(' мен ')
    .replace(/(?<=өзгеріс) мен /u, ' пен ')
}

/** The law in the dative; only a title that ends with the word for its kind and a possessive can be declined. */
function lawName(law: string): string {
  return /(?:конституциясы|кодексі|заңы)$/iu.test(law) ? possessiveDative(law) : `«${law}» құқықтық актісіне`
}

export const kazakhDrafter: Drafter = {
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  title: (kind) => {
    const title = `${kind.law === undefined ? '' : `${lawName(kind.law)} `}${amendments(kind)} енгізу туралы`
    return title.charAt(0).toUpperCase() + title.slice(1)
  },
  opening: (kind) => {
    const line = `${kind.law === undefined ? '' : `${lawName(kind.law)} `}мынадай ${amendments(kind)} енгізілсін:`
    return `1-бап. ${line.charAt(0).toUpperCase()}${line.slice(1)}`
  },
  header: (at) => `${place(at, locative)}:`,
  restate: (at) => `${place(at, plain)} мынадай редакцияда жазылсын:`,
  repeal: (at) => `${place(at, plain)} алып тасталсын`,
  add: (holder, added, beside, several = false) => {
    const to = holder ? `${place(holder, plain)} ` : ''
    const after = beside ? `${print([beside], ablative)} кейін ` : ''
    return `${to}${after}мынадай мазмұндағы ${print(added, instrumental, several || added.length > 1)} толықтырылсын:`
  },
  changeWords: (at, changes) => `${at ? `${place(at, locativeAttribute)} ` : ''}${changes.map(changeOf).join(', ')}`,
  insertWords: (at, insertions) => `${at ? `${place(at, plain)} ` : ''}${insertions.map(insertionOf).join(', ')}`,
  renumber: (at, to) => `${place(at, plain)} ${to.length > 1 ? 'тиісінше ' : ''}${print(to, plain)} деп есептелсін`,
}
