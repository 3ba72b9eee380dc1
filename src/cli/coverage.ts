import type { Act } from '../law/tree.ts'
import type { PerLang } from '../language/lang.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { StoredText } from '../corpus/text-store.ts'
import { articles } from '../law/walk.ts'

/**
 * How far a text goes, in words: whole, or which articles it has.
 *
 * A text of the repository says so in the catalogue; one of the text store is judged by the number of articles that the catalogue
 * knows of its edition, and described by what it has where the catalogue does not know.
 */
export function coverageOf(work: Work, text: StoredText, act: Act): PerLang {
  const own = work.texts.find(({ lang, date, kind }) => lang === text.lang && date === text.date && kind === text.kind)
  const count = articles(act).length
  const known = work.articles.find(({ date }) => date === text.date)?.count
  if (own ? own.covers === 'whole' : known === count) {
    return {
      kaz: `толық мәтін, ${count} бап`,
      rus: `полный текст, статей: ${count}`,
      eng: `the whole text, ${count} articles`,
    }
  }
  const numbers = numbersOf(act)
  return {
    kaz: `${count} бап: ${numbers}`,
    rus: `статей: ${count} (${numbers})`,
    eng: `${count} articles: ${numbers}`,
  }
}

/** The numbers of the articles that a text has, runs of neighbours as ranges; `[…]` for those whose number is
 * not known: `1–9, 69–72, 97-1, […]`. */
function numbersOf(act: Act): string {
  const runs: string[][] = []
  const unknown = articles(act).some(({ num }) => num === undefined)
  for (const { num } of articles(act)) {
    if (num === undefined) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last !== undefined && isNext(last, num)) run.push(num)
    else runs.push([num])
  }
  const ranges = runs.map((run) => (run.length > 2 ? `${run[0] ?? ''}–${run.at(-1) ?? ''}` : run.join(', ')))
  return [...ranges, ...(unknown ? ['[…]'] : [])].join(', ')
}

function isNext(last: string, num: string): boolean {
  return /^\d+$/.test(num) ? Number(num) === Number.parseInt(last, 10) + 1 : num === nextInserted(last)
}

function nextInserted(num: string): string {
  const [base = '', inserted = '0'] = num.split('-')
  return `${base}-${Number(inserted) + 1}`
}
