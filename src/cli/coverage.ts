import type { Act } from '../law/tree.ts'
import type { PerLang } from '../language/lang.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { Computation } from '../history/compute-edition.ts'
import type { Edition } from '../history/open-edition.ts'
import { articles } from '../law/walk.ts'

/**
 * How far a text goes, in words: whole, or which articles it has.
 *
 * A text of the repository says so in the catalogue; one of the text store is judged by the number of articles that the catalogue
 * knows of its edition, and described by what it has where the catalogue does not know.
 */
export function coverageOf(work: Work, text: Edition): PerLang {
  const { act, computed } = text
  if (computed) return computedCoverage(articles(act).length, computed)
  const count = articles(act).length
  if (isWholeText(work, text)) {
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

/** A computed edition is as whole as its base. */
function computedCoverage(count: number, { base, acts }: Computation): PerLang {
  return {
    kaz: `толық мәтін, ${count} бап; ${base.date} редакциясынан және ${acts.length} түзету актісінен есептелді`,
    rus: `полный текст, статей: ${count}; рассчитан по редакции ${base.date} и изменяющим актам (${acts.length})`,
    eng: `the whole text, ${count} articles; computed from the edition of ${base.date} and ${acts.length} amending acts`,
  }
}

/** Whether a text holds the whole law: as the catalogue says of it, or by the number of articles that the catalogue knows. */
export function isWholeText(work: Work, text: Edition): boolean {
  if (text.computed) return true
  const own = work.texts.find(({ lang, date, kind }) => lang === text.lang && date === text.date && kind === text.kind)
  const known = work.articles.find(({ date }) => date === text.date)?.count
  return own ? own.covers === 'whole' : known === articles(text.act).length
}

/** The numbers of the articles that a text has, runs of neighbours as ranges; `[…]` for those whose number is
 * not known: `1–9, 69–72, 97-1, […]`. */
function numbersOf(act: Act): string {
  const numbers = articles(act).flatMap(({ num }) => num ?? [])
  const unknown = articles(act).some(({ num }) => num === undefined)
  return [...ranges(numbers), ...(unknown ? ['[…]'] : [])].join(', ')
}

/** Numbers of articles in order, runs of neighbours as ranges: `1–9`, `69`, `70`, `97-1`. */
export function ranges(numbers: readonly string[]): string[] {
  const runs: string[][] = []
  for (const num of numbers) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last !== undefined && isNext(last, num)) run.push(num)
    else runs.push([num])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0] ?? ''}–${run.at(-1) ?? ''}` : run.join(', ')))
}

function isNext(last: string, num: string): boolean {
  return /^\d+$/.test(num) ? Number(num) === Number.parseInt(last, 10) + 1 : num === nextInserted(last)
}

function nextInserted(num: string): string {
  const [base = '', inserted = '0'] = num.split('-')
  return `${base}-${Number(inserted) + 1}`
}
