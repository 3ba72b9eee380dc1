import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ScholarNote } from '../../src/annotate/note.ts'
import type { Lang } from '../../src/language/lang.ts'
import type { Act } from '../../src/law/tree.ts'
import { readBibliography } from '../../src/annotate/csl.ts'
import { findOccurrences } from '../../src/annotate/find-terms.ts'
import { readConcepts } from '../../src/annotate/read-concepts.ts'
import { readNotes } from '../../src/annotate/read-notes.ts'
import { readStudy } from '../../src/annotate/read-study.ts'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { TextNotFound } from '../../src/corpus/find-text.ts'
import { openEdition } from '../../src/history/open-edition.ts'
import { openText } from '../../src/corpus/open-text.ts'
import { textsOf } from '../../src/corpus/text-store.ts'
import { LANGS } from '../../src/language/lang.ts'
import { normalForm } from '../../src/language/normal-form.ts'
import { parseLocator, resolveLocator } from '../../src/law/locator.ts'
import { lawText } from '../../src/law/text.ts'
import { HAS_TEXTS, ROOT, TEXT_STORE } from '../support/texts.ts'

const STUDY = join(ROOT, 'annotations/representation')
const study = readStudy(STUDY)
const notes = readNotes(join(STUDY, study.notes))
const concepts = readConcepts(join(ROOT, 'annotations/concepts'))
const catalogue = readCatalogue(join(ROOT, 'corpus'))
const acts = new Map<string, Act | undefined>()

/** The text of an edition, or undefined where it is not at hand. */
function textOf(work: string, date: string, lang: Lang): Act | undefined {
  const name = `${work}@${date}/${lang}`
  if (!acts.has(name)) {
    try {
      acts.set(name, openEdition({ work, date, lang }, catalogue, TEXT_STORE).act)
    } catch (error) {
      if (!(error instanceof TextNotFound)) throw error
      acts.set(name, undefined)
    }
  }
  return acts.get(name)
}

/** What a provision says, or undefined where the text lacks it. */
function provision(act: Act, locator: string): string | undefined {
  const parsed = parseLocator(locator)
  const located = parsed && resolveLocator(act, parsed)
  return located?.nodes.map(lawText).join('\n')
}

function labelled(label: string): ScholarNote[] {
  return notes.filter((note) => note.about.includes(label))
}

describe('the notes of the study', () => {
  it('take up every claim of the article, with a check of the text, and every proposal', () => {
    for (let i = 1; i <= 22; i++) {
      expect(
        labelled(`C${i}`).some(({ verdict }) => verdict !== undefined),
        `C${i}`,
      ).toBe(true)
    }
    for (let i = 1; i <= 6; i++)
      expect(
        labelled(`P${i}`).some(({ motivation }) => motivation === 'editing'),
        `P${i}`,
      ).toBe(true)
    for (let i = 1; i <= 5; i++) expect(labelled(`R${i}`), `R${i}`).not.toEqual([])
  })

  it('speak three languages', () => {
    for (const { id, body } of notes) {
      for (const lang of LANGS) expect(body[lang], `${id} ${lang}`).toBeTruthy()
    }
  })

  it('say that ninety-eight deputies on party lists is not so since June 2022', () => {
    expect(labelled('C21').find(({ locator }) => locator === 'art_50__para_3')?.verdict).toBe('not-borne-out')
  })

  it('say that the ban on an imperative mandate stood until 2007', () => {
    const [then] = labelled('C11').filter(({ date }) => date === '1998-10-07')
    expect(then?.verdict).toBe('borne-out')
    expect(labelled('C11').some(({ date, locator }) => date === '2023-01-01' && locator === 'art_52__para_1')).toBe(
      true,
    )
  })

  it('use concepts and literature that are there', () => {
    const known = new Set(concepts.map(({ id }) => id))
    const literature = new Set(readBibliography(join(STUDY, study.bibliography ?? '')).map(({ id }) => id))
    for (const { tags, links } of notes) {
      for (const tag of tags) expect(known).toContain(tag)
      for (const link of links) if (link.kind === 'literature') expect(literature).toContain(link.id)
    }
    for (const concept of concepts) {
      const references = [
        ...(concept.literature ?? []),
        ...(concept.senses ?? []).flatMap((sense) => sense.literature ?? []),
      ]
      for (const { id } of references) expect(literature).toContain(id)
    }
  })

  // Without the store this checks the working texts in English only.
  it('stand on provisions that are there, on words that stand in them', () => {
    for (const { id, work, date, locator, quotes } of notes) {
      const found = LANGS.flatMap((lang) => {
        const act = textOf(work, date, lang)
        const text = act && provision(act, locator)
        return text === undefined ? [] : [[lang, text] as const]
      })
      if (HAS_TEXTS) expect(found.length, `${id}: ${locator}`).toBeGreaterThan(0)
      for (const [lang, text] of found) {
        for (const { exact } of quotes.filter((quote) => quote.lang === lang)) {
          expect(normalForm(text).split(normalForm(exact)).length - 1, `${id} ${lang}: ${exact}`).toBe(1)
        }
      }
    }
  })

  it.runIf(HAS_TEXTS)('quote the official texts wherever these have the provision and the note quotes words', () => {
    for (const { id, work, date, locator, quotes } of notes) {
      if (quotes.length === 0) continue
      for (const lang of ['rus', 'kaz'] as const) {
        const act = textOf(work, date, lang)
        if (act && provision(act, locator) !== undefined)
          expect(
            quotes.map((quote) => quote.lang),
            id,
          ).toContain(lang)
      }
    }
  })

  it('link to provisions that are there', () => {
    for (const { id, links } of notes) {
      for (const link of links) {
        if (link.kind !== 'provision') continue
        const { work, date = '', locator = '' } = link
        const texts = LANGS.flatMap((lang) => textOf(work, date, lang) ?? [])
        if (HAS_TEXTS)
          expect(
            texts.some((act) => provision(act, locator) !== undefined),
            `${id} → ${work} ${locator}`,
          ).toBe(true)
      }
    }
  })
})

describe.runIf(HAS_TEXTS)('the terms of the concepts', () => {
  // Its definition says that the laws do not have the word.
  const UNATTESTED = ['legitimacy']
  const texts = [...catalogue.values()]
    .filter(({ amends }) => amends.length === 0)
    .flatMap((work) => textsOf(work, TEXT_STORE))
    .map(openText)

  it.each(concepts.map(({ id }) => id))(
    'of %s occur in the texts at hand, or its definition says that they do not',
    (id) => {
      const concept = concepts.find((each) => each.id === id)
      if (!concept) throw new Error(id)
      for (const lang of LANGS) {
        for (const term of concept.terms[lang]) {
          const only = { ...concept, terms: { ...concept.terms, [lang]: [term] } }
          const count = texts.filter((act) => act.lang === lang).flatMap((act) => findOccurrences(act, only)).length
          if (UNATTESTED.includes(id)) expect(count, `${lang} ${term}`).toBe(0)
          else expect(count, `${lang} ${term}`).toBeGreaterThan(0)
        }
      }
    },
  )
})
