import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { units } from '../../src/law/walk.ts'
import { findText } from '../../src/corpus/find-text.ts'
import { openText } from '../../src/corpus/open-text.ts'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { textsOf } from '../../src/corpus/text-store.ts'
import { LANGS } from '../../src/language/lang.ts'
import { ROOT } from '../support/texts.ts'

const catalogue = readCatalogue(join(ROOT, 'corpus'))
const NO_STORE = '/nonexistent'

function folderWith(manifest: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-'))
  mkdirSync(join(folder, 'a-law'))
  writeFileSync(join(folder, 'a-law', 'manifest.yaml'), manifest)
  return folder
}

describe('the catalogue', () => {
  it('has the constitutions, the electoral laws and the acts that amended the Constitution', () => {
    expect([...catalogue.keys()]).toEqual([
      'acts/1998-10-07-284-I',
      'acts/2007-05-21-254-III',
      'acts/2011-02-02-403-IV',
      'acts/2017-03-10-51-VI',
      'acts/2019-03-23-238-VI',
      'acts/2022-06-08',
      'acts/2022-09-17-142-VII',
      'constitution-1993',
      'constitution-1995',
      'constitution-2026',
      'elections-1993',
      'elections-1995',
    ])
  })

  it('names no act or work that it does not have', () => {
    for (const work of catalogue.values()) {
      for (const id of [...work.amends, ...work.editions.flatMap((edition) => edition.acts)]) expect(catalogue.has(id)).toBe(true)
    }
  })

  it('says truly which provisions the texts of the repository hold, and each has a heading in three languages', () => {
    for (const work of catalogue.values()) {
      for (const text of work.texts) {
        const held = [...units(openText(findText({ work: work.id, date: text.date, lang: text.lang }, catalogue, NO_STORE)))]
          .filter((unit) => ['preamble', 'principle', 'article'].includes(unit.type))
          .map((unit) => unit.eId ?? '')
        if (text.covers !== 'whole') expect(held, work.id).toEqual(text.covers)
        // The articles of an amending act need no headings: nobody looks for a provision of a law there.
        for (const eId of work.amends.length > 0 ? [] : held) {
          for (const lang of LANGS) expect(work.headings.get(eId)?.[lang], `${work.id} ${eId}`).toMatch(/\p{L}/u)
        }
      }
    }
  })

  it.each([
    ['id: b-law\n', /manifest\.yaml:1: /],
    ['id: a-law\ntype: poem\n', /manifest\.yaml:2: type/],
    ['id: [a\n', /manifest\.yaml:\d/],
  ])('refuses a manifest with file and line: %j', (manifest, message) => {
    expect(() => readCatalogue(folderWith(manifest))).toThrow(message)
  })

  it('refuses a folder that is not there', () => {
    expect(() => readCatalogue(NO_STORE)).toThrow(/there is no catalogue/)
  })
})

describe('the text store', () => {
  it('is read as <work>/<lang>/<date>, parts of a folder in natural order', () => {
    const store = mkdtempSync(join(tmpdir(), 'tarmaq-'))
    const parts = join(store, 'elections-1995', 'rus', '2023-01-01')
    mkdirSync(parts, { recursive: true })
    for (const name of ['ch013-2.md', 'ch001.md', 'ch013.md', 'ch013-10.md', 'readme.pdf']) writeFileSync(join(parts, name), 'x')
    const work = catalogue.get('elections-1995')
    if (!work) throw new Error('no such work')
    const [text] = textsOf(work, store)
    expect(text).toMatchObject({ lang: 'rus', date: '2023-01-01', kind: 'official' })
    expect(text?.files.map((file) => file.slice(parts.length + 1))).toEqual(['ch001.md', 'ch013.md', 'ch013-2.md', 'ch013-10.md'])
  })
})
