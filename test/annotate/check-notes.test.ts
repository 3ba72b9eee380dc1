import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../src/annotate/web-annotation.ts'
import { checkNotes } from '../../src/annotate/check-notes.ts'
import { printNotes } from '../../src/annotate/note-file.ts'
import { notesOf } from '../../src/annotate/read-notes.ts'
import { law } from '../support/texts.ts'
import { annotation, pageOf, quote } from './sample-notes.ts'

const text = law('# Law', '### Article 1', '1. The people are the source of power. The people vote.')
const body = (['kk', 'ru', 'en'] as const).map((language) => ({ type: 'TextualBody', value: 'x', language }) as const)

function findings(more: Partial<Annotation>): string[] {
  const page = pageOf(
    annotation('urn:n0', { body, target: quote('art_1') }),
    annotation('urn:n1', { body, target: quote('art_1'), ...more }),
  )
  const file = new VFile({ path: 'notes.jsonld', value: printNotes(page) })
  checkNotes(file, notesOf(page, file.path), {
    edition: (work, date, lang) => (lang === 'eng' && date === '2023-01-01' ? text : undefined),
    isWork: (work) => work === 'constitution-1995',
    concepts: new Set(['people']),
    literature: new Set(['dahl']),
  })
  const lines = String(file).split('\n')
  for (const { line } of file.messages) expect(lines[(line ?? 0) - 1]).toContain('urn:n1')
  return file.messages.map(({ ruleId, reason }) => `${ruleId ?? ''} ${reason}`)
}

describe('checkNotes', () => {
  it('finds nothing in a whole note', () => {
    expect(findings({ target: quote('art_1__para_1', { exact: 'source of power' }) })).toEqual([])
    expect(findings({ target: quote('art_1__para_1', { exact: 'The people', suffix: ' vote' }) })).toEqual([])
    expect(findings({ target: 'urn:n0', motivation: 'replying' })).toEqual([])
  })

  it.each<[string, Partial<Annotation>, RegExp]>([
    ['a missing language', { body: body.slice(1) }, /^note-language urn:n1: it has no text in kaz$/],
    ['an unknown target', { target: quote('art_9') }, /^note-target .*constitution-1995@2023-01-01\/eng has no art_9$/],
    ['an unknown work', { target: { ...quote('art_1'), source: 'no-law' } }, /no-law is no work/],
    ['what is no locator', { target: quote('art_1__x') }, /art_1__x is no locator/],
    [
      'a quote that is not there',
      { target: quote('art_1', { exact: 'the nation' }) },
      /^note-quote .*does not have the quoted words/,
    ],
    ['a quote that is there twice', { target: quote('art_1', { exact: 'The people' }) }, /^note-quote .*2 times/],
    [
      'an unknown concept',
      { body: [...body, { type: 'TextualBody', purpose: 'tagging', value: 'tribe' }] },
      /tribe is no concept/,
    ],
    [
      'unknown literature',
      { body: [...body, { type: 'SpecificResource', purpose: 'linking', source: 'literature.json#marx' }] },
      /marx is not in the bibliography/,
    ],
    [
      'a link to no work',
      { body: [...body, { type: 'SpecificResource', purpose: 'linking', source: 'no-law' }] },
      /links to no-law/,
    ],
  ])('finds %s, on the line of the note', (_, more, finding) => {
    const found = findings(more)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(finding)
  })
})
