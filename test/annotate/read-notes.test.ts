import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readNotes } from '../../src/annotate/read-notes.ts'
import { annotation, pageOf, quote } from './sample-notes.ts'
import { ROOT } from '../support/texts.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tarmaq-notes-'))))
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function read(page: unknown) {
  const path = join(folder, 'notes.jsonld')
  writeFileSync(path, JSON.stringify(page, null, 2))
  return readNotes(path)
}

describe('readNotes', () => {
  it('reads the notes of the study', () => {
    const notes = readNotes(join(ROOT, 'annotations/representation/notes.jsonld'))
    expect(notes.length).toBeGreaterThan(20)
    expect(notes.every(({ work }) => work !== '')).toBe(true)
  })

  it('reads labels, links, quotes of several languages and the status', () => {
    const [note] = read(
      pageOf(
        annotation('n1', {
          status: 'answered',
          motivation: 'assessing',
          body: [
            { type: 'TextualBody', value: 'A text', language: 'en' },
            { type: 'TextualBody', purpose: 'tagging', value: 'people' },
            { type: 'TextualBody', purpose: 'identifying', value: 'C5' },
            { type: 'TextualBody', purpose: 'assessing', value: 'borne-out' },
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: 'constitution-2026',
              selector: { type: 'FragmentSelector', value: 'art_4' },
            },
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: 'literature.json#dahl',
              selector: { type: 'FragmentSelector', value: 'page=3' },
            },
          ],
          target: quote('art_3__para_1', { exact: 'народ', prefix: 'власти – ', quoteLanguage: 'ru' }),
        }),
      ),
    )
    expect(note).toMatchObject({
      status: 'answered',
      tags: ['people'],
      about: ['C5'],
      verdict: 'borne-out',
      body: { eng: 'A text' },
      quotes: [{ exact: 'народ', prefix: 'власти – ', lang: 'rus' }],
      links: [
        { kind: 'provision', work: 'constitution-2026', locator: 'art_4' },
        { kind: 'literature', id: 'dahl', at: 'page=3' },
      ],
    })
  })

  it('gives a reply the place of the note at the root of its thread', () => {
    const notes = read(
      pageOf(
        annotation('n1', { target: quote('art_3') }),
        annotation('n2', { motivation: 'replying', target: 'n1' }),
        annotation('n3', { motivation: 'replying', target: 'n2' }),
      ),
    )
    expect(notes.map(({ locator, replyTo }) => [locator, replyTo])).toEqual([
      ['art_3', undefined],
      ['art_3', 'n1'],
      ['art_3', 'n2'],
    ])
  })

  it.each([
    ['a note without a text', pageOf(annotation('n1', { body: [] })), /:\d+: items\.0\.body: a note needs a text/],
    ['a reply to no note', pageOf(annotation('n1', { target: 'n0' })), /n1 answers n0, which is no note/],
    [
      'replies in a circle',
      pageOf(annotation('n1', { target: 'n2' }), annotation('n2', { target: 'n1' })),
      /which is no note of this file that stands on a law/,
    ],
    ['two notes of one id', pageOf(annotation('n1'), annotation('n1')), /two notes have the id n1/],
    ['a property of no meaning', { ...pageOf(), wrong: 1 }, /wrong/],
  ])('refuses %s', (_, page, reason) => {
    expect(() => read(page)).toThrow(reason)
  })
})
