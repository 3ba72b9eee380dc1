import type { PrintedStep } from '../cite/printed-step.ts'
import type { CitedUnit } from '../cite/reference.ts'
import type { Gender } from '../language/ordinals.ts'
import type { ActKind, Drafter, DraftPlace, Insertion, QuotedWords, WordChange } from './drafter.ts'
import { isInWords } from '../cite/printed-step.ts'
import { ordinalWord } from '../language/ordinals.ts'
import { numberOf } from './step-number.ts'

type Case = 'accusative' | 'genitive' | 'prepositional' | 'instrumental'

interface Noun {
  gender: Gender
  one: Record<Case, string>
  many: Record<Case, string>
}

function noun(gender: Gender, one: string, many: string): Noun {
  const forms = (text: string): Record<Case, string> => {
    const [accusative = '', genitive = '', prepositional = '', instrumental = ''] = text.split(' ')
    return { accusative, genitive, prepositional, instrumental }
  }
  return { gender, one: forms(one), many: forms(many) }
}

const PART = noun('feminine', 'часть части части частью', 'части частей частях частями')
const NOUNS: Partial<Record<CitedUnit, Noun>> = {
  part: PART,
  portion: PART,
  sec: noun('masculine', 'раздел раздела разделе разделом', 'разделы разделов разделах разделами'),
  subsec: noun(
    'masculine',
    'подраздел подраздела подразделе подразделом',
    'подразделы подразделов подразделах подразделами',
  ),
  chp: noun('feminine', 'главу главы главе главой', 'главы глав главах главами'),
  subchp: noun('masculine', 'параграф параграфа параграфе параграфом', 'параграфы параграфов параграфах параграфами'),
  preamble: noun('feminine', 'преамбулу преамбулы преамбуле преамбулой', 'преамбулы преамбул преамбулах преамбулами'),
  principle: noun('masculine', 'принцип принципа принципе принципом', 'принципы принципов принципах принципами'),
  art: noun('feminine', 'статью статьи статье статьей', 'статьи статей статьях статьями'),
  para: noun('masculine', 'пункт пункта пункте пунктом', 'пункты пунктов пунктах пунктами'),
  subpara: noun('masculine', 'подпункт подпункта подпункте подпунктом', 'подпункты подпунктов подпунктах подпунктами'),
  alinea: noun('masculine', 'абзац абзаца абзаце абзацем', 'абзацы абзацев абзацах абзацами'),
  sentence: noun(
    'neuter',
    'предложение предложения предложении предложением',
    'предложения предложений предложениях предложениями',
  ),
  heading: noun('masculine', 'заголовок заголовка заголовке заголовком', 'заголовки заголовков заголовках заголовками'),
}

/** Endings of ordinals by gender; «третий» and «последний» have soft ones. */
const ENDINGS: Record<Gender, Record<Case, readonly [hard: string, third: string, last: string]>> = {
  feminine: {
    accusative: ['ую', 'ью', 'юю'],
    genitive: ['ой', 'ьей', 'ей'],
    prepositional: ['ой', 'ьей', 'ей'],
    instrumental: ['ой', 'ьей', 'ей'],
  },
  masculine: {
    accusative: ['', '', ''],
    genitive: ['ого', 'ьего', 'его'],
    prepositional: ['ом', 'ьем', 'ем'],
    instrumental: ['ым', 'ьим', 'им'],
  },
  neuter: {
    accusative: ['', '', ''],
    genitive: ['ого', 'ьего', 'его'],
    prepositional: ['ом', 'ьем', 'ем'],
    instrumental: ['ым', 'ьим', 'им'],
  },
}

function ordinal(count: number | 'last', gender: Gender, inCase: Case): string {
  const word = ordinalWord(count, 'rus', gender)
  const [hard, third, last] = ENDINGS[gender][inCase]
  if (hard === '') return word
  if (/трет\p{L}+$/u.test(word)) return word.replace(/(?<=трет)\p{L}+$/u, third)
  if (/последн\p{L}+$/u.test(word)) return word.replace(/(?<=последн)\p{L}+$/u, last)
  return word.replace(/(?:ый|ой|ая|ое)$/u, hard)
}

function print(units: readonly PrintedStep[], inCase: Case): string {
  const [first] = units
  const noun = first && NOUNS[first.unit]
  if (!first || !noun) throw new RangeError(`no Russian act names a ${first?.unit ?? 'unit without a name'}`)
  const form = noun[units.length > 1 ? 'many' : 'one'][inCase]
  const numbers = units.map(({ num, count, unit }) =>
    count === undefined ? numberOf(num, unit) : isInWords(count) ? ordinal(count, noun.gender, inCase) : String(count),
  )
  return [form, list(numbers)].filter((part) => part !== '').join(' ')
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1) ?? ''}`
}

function place({ outer, units }: DraftPlace, inCase: Case): string {
  return [print(units, inCase), ...outer.toReversed().map((step) => print([step], 'genitive'))].join(' ')
}

const WORD = {
  word: ['слово', 'словом', 'слова'],
  words: ['слова', 'словами', 'слов'],
  figures: ['цифры', 'цифрами', 'цифр'],
} as const

function word({ kind, text }: QuotedWords, form: 0 | 1 | 2): string {
  return `${WORD[kind][form]} ${text}`
}

function changeOf(change: WordChange): string {
  return change.op === 'delete'
    ? `${word(change.words, 0)} исключить`
    : `${word(change.words, 0)} заменить ${word(change.by, 1)}`
}

function insertionOf({ words, anchor }: Insertion): string {
  const inserted = `дополнить ${word(words, 1)}`
  if (!anchor) return inserted
  if (anchor.position === 'before') return `перед ${word(anchor.words, 1)} ${inserted}`
  return `после ${word(anchor.words, 2)} ${inserted}`
}

/** «Изменения и дополнения» in a case. */
function amendments({ changes, additions }: ActKind, inCase: 'accusative' | 'prepositional'): string {
  const forms = {
    accusative: [
      ['изменение', 'изменения'],
      ['дополнение', 'дополнения'],
    ],
    prepositional: [
      ['изменения', 'изменений'],
      ['дополнения', 'дополнений'],
    ],
  } as const
  const [change, addition] = forms[inCase]
  return [changes, additions]
    .flatMap((count, i) => (count === 0 ? [] : [(i === 0 ? change : addition)[count === 1 ? 0 : 1]]))
    .join(' и ')
}

/** The law in the accusative: only the word for its kind is declined; a title that begins with «О …» names no kind. */
function lawName(law: string): string {
  if (/^конституция(?!\p{L})/iu.test(law)) return law.replace(/^(конституци)я/iu, '$1ю')
  if (/^(?:конституционный закон|закон|кодекс)(?!\p{L})/iu.test(law)) return law
  return `правовой акт «${law}»`
}

export const russianDrafter: Drafter = {
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  title: (kind) =>
    `О внесении ${amendments(kind, 'prepositional')}${kind.law === undefined ? '' : ` в ${lawName(kind.law)}`}`,
  opening: (kind) => {
    const following = kind.changes + kind.additions > 1 ? 'следующие' : 'следующее'
    const to = kind.law === undefined ? '' : ` в ${lawName(kind.law)}`
    return `Статья 1. Внести${to} ${following} ${amendments(kind, 'accusative')}:`
  },
  header: (at) => `в ${place(at, 'prepositional')}:`,
  restate: (at) => `${place(at, 'accusative')} изложить в следующей редакции:`,
  repeal: (at) => `${place(at, 'accusative')} исключить`,
  add: (holder, added, beside, several = false) => {
    const to = holder ? `${place(holder, 'accusative')} ` : ''
    const after = beside ? `после ${print([beside], 'genitive')} ` : ''
    const what = print(several && added.length === 1 ? [...added, ...added] : added, 'instrumental')
    return `${to}${after}дополнить ${what} следующего содержания:`
  },
  changeWords: (at, changes) => `${at ? `в ${place(at, 'prepositional')} ` : ''}${changes.map(changeOf).join(', ')}`,
  insertWords: (at, insertions) =>
    `${at ? `${place(at, 'accusative')} ` : ''}${insertions.map(insertionOf).join(', ')}`,
  renumber: (at, to) =>
    `${place(at, 'accusative')} считать ${to.length > 1 ? 'соответственно ' : ''}${print(to, 'instrumental')}`,
}
