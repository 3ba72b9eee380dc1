import type { Unit } from '../law/tree.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Collection } from './collection.ts'
import type { ActFilter, ConceptFilter } from './filters.ts'
import type { Query } from './query-language.ts'
import type { QueryUnit } from './query-unit.ts'
import { certainAnswer, NEAR, type Answer } from './search-engine.ts'
import type { SearchText } from './search-index.ts'
import type { Snippet } from './snippet.ts'
import { printCitation } from '../cite/print-citation.ts'
import { parseLocator } from '../law/locator.ts'
import { lawText } from '../law/text.ts'
import { isProvision } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'
import { LANGS } from '../language/lang.ts'
import { normalForm } from '../language/normal-form.ts'
import { stems as stemsOf } from '../language/stems.ts'
import { citedIn, citedProvisions } from './cited-provisions.ts'
import { collapse } from './collapse.ts'
import { changedArticle, changedPassage, namesConcept } from './filters.ts'
import { holdsPhrase } from './holds-phrase.ts'
import { snippetOf } from './snippet.ts'

/** A provision that answers a query. */
export interface Hit {
  work: string
  date: string
  lang: Lang
  eId: string
  /** From 0 to 1; falls from hit to hit: the share of the query that the first one answers, times how near this one comes to it. */
  score: number
  snippet: string
  /** The words of the snippet that answer: code points, end exclusive. */
  marks: Snippet['marks']
  /** The provision's citation in the language of the text, and in all three. */
  citation: string
  citations: PerLang
  heading?: string
  /** The language of the query, where the text is in another one. */
  through?: Lang
  /** The same provision in other texts that were searched: other languages and editions. */
  counterparts: { work: string; date: string; lang: Lang; eId: string }[]
}

/** A wording that was looked for beside the words typed. */
interface Wider {
  /** As typed. */
  text: string
  /** The wordings, and why: corrected, or the law's words for what people say. */
  spelling: string[]
  thesaurus: string[]
}

export interface SearchOutcome {
  hits: Hit[]
  /** What the query was taken for: a citation, or text in a language. */
  reading: { kind: 'citation'; locators: string[] } | { kind: 'text'; lang: Lang; text: string }
  wider: Wider[]
  /** Where nothing was found: words of the texts that are nearest to those of the query. */
  nearest: string[]
  /** Where nothing was found: the provisions that come nearest, which have some of the words and are no answer. */
  near: Hit[]
}

export interface SearchOptions {
  limit?: number
  /** Which texts are searched. */
  inScope?: (text: SearchText) => boolean
  /** The concept and the act that the query asks for. */
  concept?: ConceptFilter
  act?: ActFilter
  /** Editorial headings, to show with a hit. */
  headingOf?: (text: SearchText, eId: string) => string | undefined
}

/**
 * Searches a collection of texts: as a citation where the query is wholly one, else for its words. The first provision of each
 * article counts; the same article of another language or edition is named beside it.
 */
export function search(query: Query, collection: Collection, options: SearchOptions = {}): SearchOutcome {
  const limit = options.limit ?? 10
  const inScope = (text: SearchText): boolean =>
    (options.inScope?.(text) ?? true) && (query.lang === undefined || text.lang === query.lang)
  const cited = citedIn(query.text)
  if (cited) {
    const hits = citedProvisions(
      cited,
      collection,
      (group) => inScope(collection.textOf(group)) && passes(group, query, collection, options),
    )
      .slice(0, limit)
      .map(({ group, unit, others }) => {
        const answers = others.map((other) => certainAnswer(other, collection.firstPassage(other)))
        const answer = certainAnswer(group, collection.firstPassage(group))
        return hitOf(answer, answers, WHOLE, new Set(), collection, options, unit)
      })
    return { hits, reading: { kind: 'citation', locators: cited.locators }, wider: [], nearest: [], near: [] }
  }
  if (query.text === '') return { ...listed(query, collection, inScope, options), nearest: [], near: [] }
  const { reading, units: asked, answers, below } = collection.engine.answer(query.text, inScope)
  const langs = new Set(collection.texts.filter(inScope).map(({ lang }) => lang))
  const stems = stemsByLang(asked, collection, reading.lang, langs)
  const hitsOf = (found: readonly Answer[], most: number): Hit[] => {
    const kept = found.filter(({ group }) => passes(group, query, collection, options))
    return collapse(kept, reading.lang, (group) => ({
      text: collection.textOf(group),
      eId: collection.group(group).eId,
    }))
      .slice(0, most)
      .map(({ answer, others }) =>
        hitOf(answer, others, kept[0] ?? WHOLE, stems[collection.langOf(answer.group)], collection, options),
      )
  }
  const hits = hitsOf(answers, limit)
  return {
    hits,
    reading: { kind: 'text', lang: reading.lang, text: reading.text },
    wider: widerWords(asked),
    nearest: hits.length > 0 ? [] : nearestWords(asked, below, collection),
    near: hitsOf(below, NEAR),
  }
}

const WHOLE = { score: 1, coverage: 1 }

/** Without words: everything that the filters let through, in the order of the texts. */
function listed(
  query: Query,
  collection: Collection,
  inScope: (text: SearchText) => boolean,
  options: SearchOptions,
): Omit<SearchOutcome, 'nearest' | 'near'> {
  const answers: Answer[] = []
  for (let group = 0; group < collection.size; group++) {
    if (!inScope(collection.textOf(group))) continue
    collection.group(group).passages.forEach((_, i) => {
      const answer = certainAnswer(group, collection.firstPassage(group) + i)
      if (passageAlonePasses(answer, collection, options)) answers.push(answer)
    })
  }
  const hits = answers
    .slice(0, options.limit ?? 10)
    .map((answer) => hitOf(answer, [], WHOLE, new Set(), collection, options))
  return { hits, reading: { kind: 'text', lang: query.lang ?? 'eng', text: '' }, wider: [] }
}

/** Whether an article has what the filters ask for: exact phrases, the concept, the act in its history or in the notes on it. */
function passes(number: number, query: Query, collection: Collection, options: SearchOptions): boolean {
  const group = collection.group(number)
  const { concept, act } = options
  if (query.phrases.length > 0) {
    const text = group.passages.map((passage) => passage.text).join('\n')
    if (query.phrases.some((phrase) => !holdsPhrase(text, phrase))) return false
  }
  return (
    (!concept || namesConcept(group, collection.langOf(number), concept)) &&
    (!act || changedArticle(group, collection.textOf(number), act))
  )
}

/** Whether a paragraph alone has it: where there are no words to rank articles by. */
function passageAlonePasses(answer: Answer, collection: Collection, { concept, act }: SearchOptions): boolean {
  const passage = collection.passage(answer.passage)
  return (
    (!concept || concept.isNamedIn(passage.text, collection.langOf(answer.group))) &&
    (!act || changedPassage(passage, collection.group(answer.group), collection.textOf(answer.group), act))
  )
}

function hitOf(
  answer: Answer,
  others: readonly Answer[],
  best: Pick<Answer, 'score' | 'coverage'>,
  stems: ReadonlySet<string>,
  collection: Collection,
  options: SearchOptions,
  named?: Unit,
): Hit {
  const text = collection.textOf(answer.group)
  const unit =
    named ??
    narrow(
      collection.group(answer.group).passages.length > 0
        ? collection.passage(answer.passage).unit
        : collection.group(answer.group).unit,
      text.lang,
      stems,
    )
  const eId = unit.eId ?? collection.group(answer.group).eId
  const { text: snippet, marks } = snippetOf(lawText(unit), text.lang, stems)
  const heading =
    collection.group(answer.group).heading ?? options.headingOf?.(text, collection.group(answer.group).eId)
  const citations = { kaz: cite(eId, 'kaz'), rus: cite(eId, 'rus'), eng: cite(eId, 'eng') }
  return {
    work: text.work,
    date: text.date,
    lang: text.lang,
    eId,
    score: Math.round((answer.score / Math.max(best.score, Number.MIN_VALUE)) * best.coverage * 10_000) / 10_000,
    snippet,
    marks,
    citation: citations[text.lang],
    citations,
    ...(heading === undefined ? {} : { heading }),
    ...(answer.through === undefined ? {} : { through: answer.through }),
    counterparts: others.map((other) => {
      const there = collection.textOf(other.group)
      return { work: there.work, date: there.date, lang: there.lang, eId: collection.group(other.group).eId }
    }),
  }
}

function cite(eId: string, lang: Lang): string {
  return parseLocator(eId) ? printCitation(eId, lang) : eId
}

/** The smallest unit of a passage that alone holds every word which the passage answers with. */
function narrow(unit: Unit, lang: Lang, stems: ReadonlySet<string>): Unit {
  const all = answeredBy(unit, lang, stems)
  const inner = childrenOf(unit).find(
    (child): child is Unit => isProvision(child) && answeredBy(child, lang, stems) === all,
  )
  return inner && all > 0 ? narrow(inner, lang, stems) : unit
}

function answeredBy(unit: Unit, lang: Lang, stems: ReadonlySet<string>): number {
  return new Set(stemsOf(lawText(unit), lang).filter((one) => stems.has(one))).size
}

/** The stems to mark in the texts of each language that is searched. */
function stemsByLang(
  asked: readonly QueryUnit[],
  collection: Collection,
  from: Lang,
  langs: ReadonlySet<Lang>,
): PerLang<Set<string>> {
  return Object.fromEntries(
    LANGS.map((lang) => {
      if (!langs.has(lang)) return [lang, new Set<string>()]
      const found = lang === from ? asked : collection.engine.translate(asked, from, lang)
      const stems = found.flatMap(({ alternatives }) =>
        alternatives.filter((one) => one.lang === lang && one.origin !== 'related').flatMap((one) => one.stems),
      )
      return [lang, new Set(stems)]
    }),
  ) as PerLang<Set<string>>
}

function widerWords(asked: readonly QueryUnit[]): Wider[] {
  return asked.flatMap(({ text, alternatives }) => {
    const shown = (origin: string): string[] =>
      alternatives.flatMap((one) => (one.origin === origin && normalForm(one.shown) !== text ? one.shown : []))
    const [spelling, thesaurus] = [shown('spelling'), shown('thesaurus')]
    return spelling.length + thesaurus.length > 0 ? [{ text, spelling, thesaurus }] : []
  })
}

/** Words that the texts have and that come nearest: those of the query which they know, then headings of what fell below the bar. */
function nearestWords(asked: readonly QueryUnit[], below: readonly Answer[], collection: Collection): string[] {
  const known = asked.flatMap(({ alternatives }) =>
    alternatives
      .filter(({ lang, stems, origin }) => origin !== 'related' && phraseIsKnown(stems, lang, collection))
      .map(({ shown }) => shown),
  )
  const headings = below.flatMap(({ group }) => collection.group(group).heading ?? [])
  return [...new Set([...known, ...headings])].slice(0, 5)
}

function phraseIsKnown(stems: readonly string[], lang: Lang, { index }: Collection): boolean {
  return stems.every((one) => index.stems[lang].has(one))
}
