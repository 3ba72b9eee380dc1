import type { VFile } from 'vfile'
import type { Act } from '../law/tree.ts'
import type { Work } from './catalogue.ts'
import type { Source } from './fetch-text.ts'
import { articles } from '../law/walk.ts'
import { contentStems } from '../language/stems.ts'
import { detectLang } from '../language/detect-lang.ts'
import { printedText, titleOf } from '../law/text.ts'
import { readLaw } from '../read/read-law.ts'
import { UnreadableSource } from '../read/unreadable-source.ts'

/** Share of the words of a title that must stand in the work's name; titles of acts differ from their names in little words. */
const TITLE_SHARE = 0.5

/**
 * Why fetched files are not the text that was asked for: not a law at all, in another language, under another title, with another
 * number of articles than the catalogue says. Empty when nothing speaks against them.
 */
export function checkFetched(files: readonly VFile[], work: Work, source: Source): string[] {
  let act: Act
  try {
    act = readLaw(files, { lang: source.lang, date: source.date })
  } catch (error) {
    if (error instanceof UnreadableSource) return [error.message]
    throw error
  }
  return [wrongLang(act, source), wrongTitle(act, work, source), wrongCount(act, work, source)].filter((reason) => reason !== undefined)
}

function wrongLang(act: Act, source: Source): string | undefined {
  const lang = detectLang(printedText(act))
  return lang === source.lang ? undefined : `the text is in ${lang ?? 'another language'}, not ${source.lang}`
}

function wrongTitle(act: Act, work: Work, source: Source): string | undefined {
  const title = contentStems(titleOf(act), source.lang)
  const known = new Set(contentStems(work.names[source.lang], source.lang))
  const shared = title.filter((word) => known.has(word)).length
  if (title.length === 0 || shared / title.length >= TITLE_SHARE) return undefined
  return `the title is ${JSON.stringify(titleOf(act))}, not that of ${work.id}`
}

function wrongCount(act: Act, work: Work, source: Source): string | undefined {
  const expected = work.articles.find((known) => known.date === source.date)?.count
  const count = articles(act).length
  return expected === undefined || expected === count ? undefined : `it has ${count} articles, not ${expected}`
}
