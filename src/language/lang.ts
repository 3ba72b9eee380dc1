/** The languages of the laws, as ISO 639-3 codes: Kazakh, Russian, English. */
export const LANGS = ['kaz', 'rus', 'eng'] as const

export type Lang = (typeof LANGS)[number]

/** One text for each language. */
export type PerLang<T = string> = Record<Lang, T>

/** The BCP 47 tag of a language, for `lang` attributes and `Intl`. */
export const BCP47: PerLang = { kaz: 'kk', rus: 'ru', eng: 'en' }

/** Whether a string is one of the language codes. */
export function isLang(code: string): code is Lang {
  return (LANGS as readonly string[]).includes(code)
}
