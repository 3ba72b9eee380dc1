import type { Act } from '../law/tree.ts'
import type { Alignment } from '../align/alignment.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { PublishedWork, SiteModel, TextRef } from './site-model.ts'
import { comparisonPage } from './comparison-page.ts'
import { renderStandalonePage } from './standalone-page.ts'

/** A text to be compared, with the name that the page calls it by. */
export interface ComparedText {
  act: Act
  name: string
}

/** Writes a comparison of two texts as one HTML file, side by side with the words that differ, in a language of the interface. */
export function comparisonHtml(left: ComparedText, right: ComparedText, alignment: Alignment, lang: Lang): string {
  const works = [workOf(left, 'left'), workOf(right, 'right')]
  const model: SiteModel = {
    study: { title: inEveryLang(''), abstract: inEveryLang('') },
    works,
    concepts: [],
    comparisons: [],
    reforms: [],
    notes: [],
  }
  const comparison = { id: 'comparison', left: refOf(left, 'left'), right: refOf(right, 'right'), alignment }
  return renderStandalonePage(comparisonPage(model, comparison), lang)
}

function workOf({ act, name }: ComparedText, id: string): PublishedWork {
  const names = inEveryLang(name)
  const text = { lang: act.lang, date: act.date ?? '', kind: 'official' as const, act, coverage: inEveryLang('') }
  return { id, names, short: names, headings: new Map(), texts: [text] }
}

function refOf({ act }: ComparedText, work: string): TextRef {
  return { work, date: act.date ?? '', lang: act.lang }
}

function inEveryLang(text: string): PerLang {
  return { kaz: text, rus: text, eng: text }
}
