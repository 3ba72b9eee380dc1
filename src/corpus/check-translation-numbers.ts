import type { Lang } from '../language/lang.ts'
import type { ComparedProvision, TranslationFinding, Version } from './compared-provision.ts'
import { daysIn } from '../read/dates.ts'
import { numbersIn } from '../language/numerals.ts'

/**
 * Compares the numbers, the days and the majorities that a provision names in each language. Numbers of cited provisions are left
 * to `checkReferences`.
 */
export function checkNumbers(provision: ComparedProvision): TranslationFinding[] {
  return [
    ...compare(provision, 'translation-dates', 'days', ({ text }) => daysIn(text).map(({ date }) => date)),
    ...compare(provision, 'translation-majorities', 'majorities', ({ text, lang }) => majoritiesIn(text, lang)),
    ...compare(provision, 'translation-numbers', 'numbers', (version) => numbersIn(withoutReferences(version), version.lang)),
  ]
}

function compare<T extends string | number>(
  { eId, unit, translation, officials }: ComparedProvision,
  rule: string,
  what: string,
  valuesIn: (version: Version) => T[],
): TranslationFinding[] {
  const here = sorted(valuesIn(translation))
  return officials.flatMap((official) => {
    const there = sorted(valuesIn(official))
    if (here.join() === there.join()) return []
    return [{ rule, eId, unit, lang: official.lang, reason: `${what} here: ${list(here)}; in the official ${official.lang} text: ${list(there)}` }]
  })
}

function sorted<T extends string | number>(values: readonly T[]): T[] {
  return [...values].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0))
}

function list(values: readonly (string | number)[]): string {
  return values.length === 0 ? 'none' : values.join(', ')
}

/** A text without the references to law and the days in it, whose numbers are no quantities. */
function withoutReferences({ text, citations }: Version): string {
  const points = Array.from(text)
  for (const { start, end } of citations) points.fill(' ', start, end)
  const rest = points.join('')
  return daysIn(rest).reduce((left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`, rest)
}

/** What each language calls a majority; «бара-бар көпшілік» and the like do not occur. */
const MAJORITY: Record<Lang, RegExp> = { kaz: /көпшілі[кг]\p{L}*/giu, rus: /большинств\p{L}*/giu, eng: /(?<!age of )\bmajority\b(?! system)/giu }

/** The majorities and shares of votes that a text names: `majority`, `2/3`, `50 %`. */
function majoritiesIn(text: string, lang: Lang): string[] {
  const plain = text.replace(/i(?=[а-яәғқңөұүһі])|(?<=[а-яәғқңөұүһі])i/gu, 'і')
  return [
    ...(plain.match(MAJORITY[lang]) ?? []).map(() => 'majority'),
    ...FRACTIONS[lang].flatMap(([pattern, share]) => (plain.match(pattern) ?? []).map(() => share)),
  ]
}

const FRACTIONS: Record<Lang, [RegExp, string][]> = {
  kaz: [
    [/үштен екі/giu, '2/3'],
    [/төрттен үш/giu, '3/4'],
    [/бестен төрт/giu, '4/5'],
    [/үштен бір/giu, '1/3'],
    [/бестен бір/giu, '1/5'],
  ],
  rus: [
    [/(?:двух|двумя|две) трет(?:ей|ями|ях|и)/giu, '2/3'],
    [/(?:трех|тремя|три) четверт(?:ей|ями|и)/giu, '3/4'],
    [/(?:четырех|четырьмя|четыре) пят(?:ых|ыми)/giu, '4/5'],
    [/одной трет(?:и|ью)|одна треть/giu, '1/3'],
    [/одной пятой|одна пятая/giu, '1/5'],
  ],
  eng: [
    [/two[ -]thirds/giu, '2/3'],
    [/three[ -]quarters/giu, '3/4'],
    [/four[ -]fifths/giu, '4/5'],
    [/one[ -]third/giu, '1/3'],
    [/one[ -]fifth/giu, '1/5'],
  ],
}
