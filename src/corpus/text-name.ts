import type { Lang } from '../language/lang.ts'
import { isLang } from '../language/lang.ts'

/** A text as a user names it: `constitution-1995`, `constitution-1995@2022-09-17`, `acts/2007-05-21-254-III/rus`. */
export interface TextName {
  work: string
  date?: string
  lang?: Lang
}

/** What is wrong with a text's name. */
export interface BadTextName {
  problem: string
}

const NAME = /^((?:acts\/)?[^@/]+)(?:@([^/]*))?(?:\/(.*))?$/

/** Reads `WORK[@DATE][/LANG]`. */
export function parseTextName(text: string): TextName | BadTextName {
  const match = NAME.exec(text)
  const [, work, date, lang] = match ?? []
  if (work === undefined) return { problem: 'not a name of a text' }
  if (date !== undefined && !isDate(date)) return { problem: `${JSON.stringify(date)} is no date; write it as 2022-09-17` }
  if (lang !== undefined && !isLang(lang)) return { problem: `unknown language ${JSON.stringify(lang)}; use kaz, rus or eng` }
  return { work, ...(date === undefined ? {} : { date }), ...(lang === undefined ? {} : { lang }) }
}

/** Prints a text's name; the inverse of `parseTextName`. */
export function printTextName(name: TextName): string {
  return `${name.work}${name.date === undefined ? '' : `@${name.date}`}${name.lang === undefined ? '' : `/${name.lang}`}`
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}
