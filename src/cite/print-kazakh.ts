import type { PrintedStep } from './printed-step.ts'
import type { CitedUnit } from './reference.ts'
import { ordinalWord } from '../language/ordinals.ts'
import { genitive, possessive } from './kazakh-inflection.ts'
import { isInWords } from './printed-step.ts'

const NOUNS: Record<CitedUnit, string> = {
  toc: 'мазмұн',
  annex: 'қосымша',
  part: 'бөлім',
  sec: 'бөлім',
  subsec: 'кіші бөлім',
  chp: 'тарау',
  subchp: 'параграф',
  preface: 'деректемелер',
  preamble: 'кіріспе',
  conclusions: 'қолтаңба',
  principle: 'қағида',
  art: 'бап',
  note: 'ескерту',
  pending: 'күтілетін редакция',
  qstr: 'келтірілген мәтін',
  para: 'тармақ',
  subpara: 'тармақша',
  portion: 'бөлік',
  alinea: 'абзац',
  sentence: 'сөйлем',
  heading: 'тақырып',
}

/** The whole before the part, every step but the last in the genitive: «52-баптың 5-тармағының екінші бөлігі». */
export function printKazakh(steps: readonly PrintedStep[]): string {
  return steps
    .map((step, i) => {
      const owned = i > 0 ? possessive(NOUNS[step.unit]) : NOUNS[step.unit]
      return numberBefore(step) + (i < steps.length - 1 ? genitive(owned) : owned)
    })
    .join(' ')
}

function numberBefore({ unit, num, count, unnumbered }: PrintedStep): string {
  if (count !== undefined) return isInWords(count) ? `${ordinalWord(count, 'kaz')} ` : `${count}-`
  if (num === undefined) return ''
  if (unnumbered) return `нөмірсіз ${num}-`
  if (unit === 'subpara') return `${num}) `
  return /^[IVXLC]+(?:~|$)/.test(num) ? `${num} ` : `${num}-`
}
