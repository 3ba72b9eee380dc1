import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/law/tree.ts'
import type { Lang } from '../../src/language/lang.ts'
import { stemsAt } from '../../src/language/find-phrases.ts'
import { openText } from '../../src/corpus/open-text.ts'
import { checkAttestations } from '../../src/corpus/check-attestations.ts'
import { parseAttestation } from '../../src/corpus/attestation.ts'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { readGlossary } from '../../src/corpus/glossary.ts'
import { textsOf } from '../../src/corpus/text-store.ts'
import { HAS_TEXTS, ROOT, TEXT_STORE } from '../support/texts.ts'

const CORPUS = join(ROOT, 'corpus')
const glossary = readGlossary(CORPUS)
const catalogue = readCatalogue(CORPUS)

function glossaryOf(yaml: string): () => unknown {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-'))
  mkdirSync(join(folder, 'glossary'))
  writeFileSync(join(folder, 'glossary', 'terms.yaml'), yaml)
  return () => readGlossary(folder)
}

function textOf(work: string, date: string, lang: Lang): Act | undefined {
  const found = catalogue.get(work)
  const stored = (found ? textsOf(found, TEXT_STORE) : []).find(
    (text) => text.date === date && text.lang === lang && ['official', 'translation'].includes(text.kind),
  )
  return stored && openText(stored)
}

describe('the glossary', () => {
  it('has terms for all that the constitutions and electoral laws speak of', () => {
    expect(glossary.length).toBeGreaterThan(650)
    const preferred = new Map(glossary.map(({ id, kaz, rus, eng }) => [id, [kaz[0], rus[0], eng[0]]]))
    expect(preferred.get('draft-law')).toEqual(['заң жобасы', 'законопроект', 'draft law'])
    expect(preferred.get('kurultai')).toEqual(['Құрылтай', 'Курултай', 'Kurultai'])
    expect(preferred.get('elector')).toEqual(['таңдаушы', 'выборщик', 'elector'])
  })

  it('says of bodies that were replaced what they replaced, in three languages', () => {
    for (const id of ['supreme-council', 'parliament', 'kurultai', 'constitutional-council', 'constitutional-court']) {
      const note = glossary.find((term) => term.id === id)?.note
      expect(Object.keys(note ?? {}).sort(), id).toEqual(['eng', 'kaz', 'rus'])
    }
  })

  it('names no language of a term twice with words of the same stems', () => {
    for (const term of glossary)
      for (const lang of ['kaz', 'rus', 'eng'] as const) {
        const stems = term[lang].map((phrase) => stemsAt(phrase, lang).map(({ stem }) => stem).join(' '))
        expect(new Set(stems).size, `${term.id} ${lang}`).toBe(stems.length)
      }
  })

  it.runIf(HAS_TEXTS)('is attested where it says: each language of the provision has one of the words', () => {
    const { failed, looked } = checkAttestations(glossary, textOf)
    expect(failed).toEqual([])
    expect(looked).toBeGreaterThan(3000)
  })

  it.runIf(HAS_TEXTS)('is not attested where a provision has other words', () => {
    const terms = [{ id: 'king', kaz: ['хан'], rus: ['король'], eng: ['king'], attested: ['constitution-1995@1998-10-07#art_1__para_1'] }]
    expect(checkAttestations(terms, textOf).failed.map(({ lang }) => lang)).toEqual(['kaz', 'rus'].concat(textOf('constitution-1995', '1998-10-07', 'eng') ? ['eng'] : []))
  })

  it.each([
    ['- { id: a, kaz: [а], rus: [а], eng: [a] }\n- { id: a, kaz: [б], rus: [б], eng: [b] }\n', /the id a stands twice/],
    ['- { id: a, kaz: [], rus: [а], eng: [a] }\n', /terms\.yaml:1: 0\.kaz/],
    ['- { id: a, kaz: [а], rus: [а], eng: [a], attested: [art_1] }\n', /WORK@DATE#EID/],
    ['- { id: A b, kaz: [а], rus: [а], eng: [a] }\n', /lower-case/],
  ])('refuses %j with file and reason', (yaml, message) => {
    expect(glossaryOf(yaml)).toThrow(message)
  })
})

describe('an attestation', () => {
  it('names a provision of an edition, and a language where only one is attested', () => {
    expect(parseAttestation('constitution-1995@2023-01-01#art_50__para_3-1')).toEqual({
      work: 'constitution-1995',
      date: '2023-01-01',
      eId: 'art_50__para_3-1',
    })
    expect(parseAttestation('constitution-2026@2026-07-01/rus#art_53__para_1')?.lang).toBe('rus')
  })

  it.each(['constitution-1995#art_1', 'constitution-1995@2023#art_1', 'constitution-1995@2023-01-01', '#art_1', 'x@2023-01-01/deu#art_1'])(
    'is not %s',
    (text) => {
      expect(parseAttestation(text)).toBeUndefined()
    },
  )
})
