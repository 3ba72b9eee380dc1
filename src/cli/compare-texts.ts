import type { Decisions } from '../align/decision.ts'
import type { Concept } from '../annotate/concept.ts'
import type { Study } from '../annotate/read-study.ts'
import type { Catalogue } from '../corpus/catalogue.ts'
import type { GlossaryTerm } from '../corpus/glossary.ts'
import type { Lang } from '../language/lang.ts'
import type { Comparison, PublishedText, PublishedWork, TextRef } from '../publish/site-model.ts'
import type { Library } from './library.ts'
import { LANGS } from '../language/lang.ts'
import { align } from '../align/align.ts'
import { conceptsIn } from '../annotate/find-terms.ts'
import { editorialHeadings } from './editorial-headings.ts'
import { withDecisions } from './study-decisions.ts'

/** What the comparisons of a study are made from. */
export interface StudyTexts {
  catalogue: Catalogue
  library: Library
  concepts: readonly Concept[]
  glossary: readonly GlossaryTerm[]
  decisions: readonly Decisions[]
}

/**
 * The comparisons that a study names, in a language, with what its scholar decided on their links. None where a text is not at
 * hand in it.
 */
export function studyComparison(
  { left, right, why }: Study['comparisons'][number],
  lang: Lang,
  { catalogue, library, concepts, glossary, decisions }: StudyTexts,
): Comparison | undefined {
  const [from, to] = [library.ifAtHand(left, lang), library.ifAtHand(right, lang)]
  if (!from || !to) return undefined
  const side = (text: typeof from) => ({ act: text.act, headings: catalogue.get(text.work)?.headings })
  const headings = editorialHeadings(side(from), side(to), lang)
  const computed = align(from.act, to.act, {
    level: 'article',
    glossary,
    conceptsOf: (text, of) => conceptsIn(text, of, concepts),
    ...(headings ? { headings } : {}),
  })
  const { alignment } = withDecisions(computed, decisions, from, to)
  const id = `${from.work}--${to.work}${lang === 'eng' ? '' : `--${lang}`}`
  return { id, left: refOf(from), right: refOf(to), why, alignment }
}

/**
 * The editions of a law compared, in each language: each with the one after it, and with the newest. The number of these grows
 * with the number of editions, that of all pairs with its square; the others are a `tarmaq compare` away.
 */
export function editionComparisons(work: PublishedWork): Comparison[] {
  return LANGS.flatMap((lang) => {
    const editions = work.texts
      .filter((text) => text.lang === lang)
      .sort((left, right) => left.date.localeCompare(right.date))
    const newest = editions.at(-1)
    return editions.flatMap((from, i) => {
      const next = editions[i + 1]
      return [...new Set([next, newest])].flatMap((to) =>
        to && to.date > from.date ? [compareEditions(work, from, to)] : [],
      )
    })
  })
}

function compareEditions(work: PublishedWork, from: PublishedText, to: PublishedText): Comparison {
  return {
    id: `${work.id}--${from.date}--${to.date}--${from.lang}`,
    isEditions: true,
    left: { work: work.id, ...placeOf(from) },
    right: { work: work.id, ...placeOf(to) },
    alignment: align(from.act, to.act, { level: 'article' }),
  }
}

function placeOf({ lang, date }: PublishedText): Omit<TextRef, 'work'> {
  return { lang, date }
}

function refOf({ work, lang, date }: TextRef): TextRef {
  return { work, lang, date }
}
