import type { Lang, PerLang } from '../language/lang.ts'
import type { LocatorStep } from '../law/locator.ts'
import { WHOLE_ACT } from '../amend/instruction.ts'
import { EID_NAMES } from '../law/eid.ts'
import { parseLocator } from '../law/locator.ts'
import { UNIT_WORDS } from '../law/vocabulary.ts'

const NUMBERED: ReadonlyMap<string, PerLang> = new Map(
  Object.entries(UNIT_WORDS).map(([type, words]) => [EID_NAMES[type as keyof typeof UNIT_WORDS], words]),
)

/** Units without a number of their own, and what goes below units. */
const OTHER: ReadonlyMap<string, PerLang> = new Map([
  ['preface', { kaz: 'акт атауы', rus: 'название акта', eng: 'title of the act' }],
  ['preamble', { kaz: 'кіріспе', rus: 'преамбула', eng: 'preamble' }],
  ['conclusions', { kaz: 'қол қойылған жері', rus: 'подпись', eng: 'signature' }],
  ['note', { kaz: 'ескертпе', rus: 'примечание', eng: 'note' }],
  ['pending', { kaz: 'кейінгі редакция', rus: 'последующая редакция', eng: 'later wording' }],
  ['qstr', { kaz: 'дәйексөз', rus: 'цитируемый текст', eng: 'quoted text' }],
])
const PART_OF_PROVISION: PerLang = { kaz: 'бөлік', rus: 'часть', eng: 'part' }
const ALINEA: PerLang = { kaz: 'абзац', rus: 'абзац', eng: 'indent' }
const SENTENCE: PerLang = { kaz: 'сөйлем', rus: 'предложение', eng: 'sentence' }
const LAST_SENTENCE: PerLang = { kaz: 'соңғы сөйлем', rus: 'последнее предложение', eng: 'last sentence' }
const WHOLE_TEXT: PerLang = { kaz: 'Бүкіл мәтін', rus: 'Весь текст', eng: 'The whole text' }
const WITHOUT_NUMBER: PerLang<(unit: string) => string> = {
  kaz: (unit) => `нөмірсіз ${unit}`,
  rus: (unit) => `${unit} без номера`,
  eng: (unit) => `${unit} without number`,
}
const HEADING: PerLang = { kaz: 'тақырып', rus: 'заголовок', eng: 'heading' }

/**
 * A locator in words as headings and lists need it, from the largest unit to the smallest (running text cites in the official
 * style of `cite`): `art_50__para_3` → "Article 50, paragraph 3",
 * «Статья 50, пункт 3», «50-бап, 3-тармақ». A text that is no locator stays as it is.
 */
export function provisionName(locator: string, lang: Lang): string {
  if (locator === WHOLE_ACT) return WHOLE_TEXT[lang]
  const parsed = parseLocator(locator)
  if (!parsed) return locator
  const names = parsed.steps.map((step, i) => stepName(step, i > 0 && step.name === 'part', lang))
  if (parsed.alinea !== undefined) names.push(numbered(ALINEA, String(parsed.alinea), lang))
  if (parsed.sentence === 'last') names.push(LAST_SENTENCE[lang])
  else if (parsed.sentence !== undefined) names.push(numbered(SENTENCE, String(parsed.sentence), lang))
  if (parsed.heading) names.push(HEADING[lang])
  const name = names.join(', ')
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

function stepName(step: LocatorStep, isPartOfProvision: boolean, lang: Lang): string {
  const words = isPartOfProvision ? PART_OF_PROVISION : (NUMBERED.get(step.name) ?? OTHER.get(step.name))
  if (!words) return [step.name, step.num].join(' ').trim()
  if (step.num === undefined) return words[lang]
  if (step.num.startsWith('nn_')) return `${WITHOUT_NUMBER[lang](words[lang])} (${step.num.slice(3)})`
  return numbered(words, step.name === EID_NAMES.subparagraph ? `${step.num})` : step.num, lang)
}

/** Kazakh puts the number first: «3-тармақ», but «1) тармақша» and «II бөлім». */
function numbered(words: PerLang, num: string, lang: Lang): string {
  if (lang !== 'kaz') return `${words[lang]} ${num}`
  return /^\d[\d-]*$/.test(num) ? `${num}-${words.kaz}` : `${num} ${words.kaz}`
}
