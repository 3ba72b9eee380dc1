import type { Gender } from '../language/ordinals.ts'
import type { PrintedStep } from './printed-step.ts'
import type { CitedUnit } from './reference.ts'
import { ordinalWord } from '../language/ordinals.ts'
import { isInWords } from './printed-step.ts'

/** Nominative, genitive and gender of what a unit is called. */
const NOUNS: Record<CitedUnit, readonly [string, string, Gender]> = {
  toc: ['оглавление', 'оглавления', 'neuter'],
  annex: ['приложение', 'приложения', 'neuter'],
  part: ['часть', 'части', 'feminine'],
  sec: ['раздел', 'раздела', 'masculine'],
  subsec: ['подраздел', 'подраздела', 'masculine'],
  chp: ['глава', 'главы', 'feminine'],
  subchp: ['параграф', 'параграфа', 'masculine'],
  preface: ['реквизиты', 'реквизитов', 'masculine'],
  preamble: ['преамбула', 'преамбулы', 'feminine'],
  conclusions: ['подпись', 'подписи', 'feminine'],
  principle: ['принцип', 'принципа', 'masculine'],
  art: ['статья', 'статьи', 'feminine'],
  note: ['примечание', 'примечания', 'neuter'],
  pending: ['ожидаемая редакция', 'ожидаемой редакции', 'feminine'],
  qstr: ['приводимый текст', 'приводимого текста', 'masculine'],
  para: ['пункт', 'пункта', 'masculine'],
  subpara: ['подпункт', 'подпункта', 'masculine'],
  portion: ['часть', 'части', 'feminine'],
  alinea: ['абзац', 'абзаца', 'masculine'],
  sentence: ['предложение', 'предложения', 'neuter'],
  heading: ['заголовок', 'заголовка', 'masculine'],
}

/** The part before the whole, every step but the first in the genitive: «часть вторая пункта 5 статьи 52». */
export function printRussian(steps: readonly PrintedStep[]): string {
  return steps
    .toReversed()
    .map((step, i) => printStep(step, i > 0))
    .join(' ')
}

function printStep({ unit, num, count, unnumbered }: PrintedStep, isGenitive: boolean): string {
  const [nominative, genitive, gender] = NOUNS[unit]
  const noun = isGenitive ? genitive : nominative
  if (count !== undefined) return `${noun} ${isInWords(count) ? ordinal(count, gender, isGenitive) : count}`
  if (num === undefined) return noun
  return `${noun} ${unnumbered ? 'без номера ' : ''}${num}${unit === 'subpara' ? ')' : ''}`
}

function ordinal(count: number | 'last', gender: Gender, isGenitive: boolean): string {
  const word = ordinalWord(count, 'rus', gender)
  if (!isGenitive) return word
  if (/трет\p{L}+$/u.test(word)) return word.replace(/(?<=трет)\p{L}+$/u, gender === 'feminine' ? 'ьей' : 'ьего')
  if (/последн\p{L}+$/u.test(word)) return word.replace(/(?<=последн)\p{L}+$/u, gender === 'feminine' ? 'ей' : 'его')
  return word.replace(/(?:ый|ой|ая|ое)$/u, gender === 'feminine' ? 'ой' : 'ого')
}
