import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation, Body, QuoteSelector } from '../../src/annotate/web-annotation.ts'
import { canonical } from '../../src/annotate/canonical.ts'
import { parseCsv, printCsv } from '../../src/annotate/csv.ts'
import { printNotes } from '../../src/annotate/note-file.ts'
import { printCollection, readForeignNotes } from '../../src/annotate/notes-collection.ts'
import { printNotesCsv, readNotesCsv } from '../../src/annotate/notes-csv.ts'
import { readAnnotations } from '../../src/annotate/read-notes.ts'
import { annotation as schema, MOTIVATIONS, STATUSES, VERDICTS } from '../../src/annotate/web-annotation.ts'
import { annotation, pageOf, quote } from './sample-notes.ts'
import { problemsOf } from './w3c-model.ts'
import { ROOT } from '../support/texts.ts'

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('«Халық»,\n"билік"', ' a,b ', 'Сайлаушы;\r\nтағы', '=1+1'),
)
const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/)
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
const midnight = day.map((date) => `${date.toISOString().slice(0, 10)}T00:00:00Z`)
const instant = day.map((date) => date.toISOString())
const state = midnight.map((sourceDate) => ({ type: 'TimeState', sourceDate }) as const)
const fragment = name.map((value) => ({ type: 'FragmentSelector', value }) as const)
const language = fc.constantFrom('kk', 'ru', 'en')
const label = fc.oneof(
  fc.record({ type: fc.constant('TextualBody'), purpose: fc.constantFrom('tagging', 'identifying'), value: name }),
)
const link = fc.record(
  { type: fc.constant('SpecificResource'), purpose: fc.constant('linking'), source: name, state, selector: fragment },
  { requiredKeys: ['type', 'purpose', 'source'] },
)
const bodies = fc
  .record({
    prose: fc.uniqueArray(fc.record({ type: fc.constant('TextualBody'), value: text, language }), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => one.language,
    }),
    labels: fc.array(label, { maxLength: 4 }),
    verdict: fc.option(fc.constantFrom(...VERDICTS), { nil: undefined }),
    links: fc.array(link, { maxLength: 3 }),
  })
  .map(({ prose, labels, verdict, links }) => [
    ...prose,
    ...labels,
    ...(verdict ? [{ type: 'TextualBody', purpose: 'assessing', value: verdict }] : []),
    ...links,
  ])
const quotes = fc.uniqueArray(
  fc.record(
    {
      type: fc.constant('TextQuoteSelector'),
      exact: text,
      prefix: fc.string(),
      suffix: fc.string(),
      quoteLanguage: language,
    },
    { requiredKeys: ['type', 'exact', 'quoteLanguage'] },
  ),
  { maxLength: 3, selector: (one) => one.quoteLanguage },
)
const target = fc.oneof(
  name,
  fc.record({ source: name, state, value: name, quotes }).map(({ source, state: when, value, quotes: all }) => ({
    source,
    state: when,
    selector: { type: 'FragmentSelector', value, ...(all.length === 0 ? {} : { refinedBy: all }) },
  })),
)
const notes = fc.record(
  {
    id: name.map((id) => `urn:${id}`),
    type: fc.constant('Annotation'),
    motivation: fc.constantFrom(...MOTIVATIONS),
    created: instant,
    modified: instant,
    creator: fc.record({ type: fc.constantFrom('Person', 'Organization'), name: text }),
    status: fc.constantFrom(...STATUSES),
    body: bodies,
    target,
  },
  { requiredKeys: ['id', 'type', 'motivation', 'created', 'creator', 'body', 'target'] },
)
const arbitrary = notes.map((note) => canonical(schema.parse(note)))

describe('CSV', () => {
  it('gives any table back', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(printCsv(rows))).toEqual(rows)
      }),
    )
  })

  it('reads what spreadsheets write, and names the line of a stray quotation mark', () => {
    expect(parseCsv('\ufeffa,"b ""c""\nd"\n1,\n')).toEqual([
      ['a', 'b "c"\nd'],
      ['1', ''],
    ])
    expect(parseCsv('a,b\nc,d"e\n')).toEqual({ line: 2 })
  })

  it('gives any notes back', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 4 }), (all) => {
        expect(readNotesCsv(printNotesCsv(all), 'notes.csv')).toEqual(all)
      }),
    )
  })

  it('gives the notes of the study back', () => {
    const own = readAnnotations(join(ROOT, 'annotations/representation/notes.jsonld')).items
    expect(readNotesCsv(printNotesCsv(own), 'notes.csv')).toEqual(own.map(canonical))
  })

  it.each([
    ['a table without columns', 'id,motivation\n', /notes\.csv:1: the table has no column created/],
    [
      'a row that is no note',
      printNotesCsv([annotation('urn:n1')]).replace('commenting', 'shouting'),
      /row 2: motivation/,
    ],
    ['a stray quotation mark', 'id,"x\n', /notes\.csv:1: a quotation mark/],
  ])('refuses %s', (_, csv, reason) => {
    expect(() => readNotesCsv(csv, 'notes.csv')).toThrow(reason)
  })
})

describe('JSON-LD', () => {
  it('is as the W3C model requires, and is read back as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tarmaq-jsonld-'))
    const path = join(folder, 'notes.jsonld')
    fc.assert(
      fc.property(fc.uniqueArray(arbitrary, { maxLength: 4, selector: ({ id }) => id }), (all) => {
        const page = pageOf(...all)
        expect(problemsOf(JSON.parse(printNotes(page)))).toEqual([])
        const written = printCollection(page, 'A study')
        expect(problemsOf(JSON.parse(written))).toEqual([])
        writeFileSync(path, written)
        const byId = (a: Annotation, b: Annotation): number => (a.id < b.id ? -1 : 1)
        expect(readForeignNotes(path).map(canonical).sort(byId)).toEqual(all.toSorted(byId))
      }),
      { numRuns: 40 },
    )
    rmSync(folder, { recursive: true })
  })

  it('defines the terms that the W3C context lacks exactly where a note uses them', () => {
    const context = (note: Annotation): unknown =>
      (JSON.parse(printNotes(pageOf(note))) as { '@context': unknown })['@context']
    expect(context(annotation('urn:n1'))).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(context(annotation('urn:n1', { status: 'answered' }))).toHaveLength(2)
    const russian: Omit<QuoteSelector, 'type'> = { exact: 'народ', quoteLanguage: 'ru' }
    expect(context(annotation('urn:n1', { target: quote('art_1', russian) }))).toHaveLength(2)
  })

  it('is found wanting by the test of the model itself when something required is missing', () => {
    const body: Body[] = [{ type: 'TextualBody', value: 'x', language: 'en' }]
    const note = annotation('urn:n1', { body })
    const page = pageOf(note)
    expect(problemsOf({ ...page, '@context': 'x' })).not.toEqual([])
    expect(problemsOf({ ...page, items: [{ ...note, target: undefined }] })).not.toEqual([])
    expect(problemsOf({ ...page, items: [{ ...note, id: 'no iri' }] })).not.toEqual([])
    expect(
      problemsOf({ ...page, items: [{ ...note, target: { selector: { type: 'TextQuoteSelector' } } }] }),
    ).not.toEqual([])
  })
})
