import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Instruction } from '../../src/amend/instruction.ts'
import type { Draft } from '../../src/annotate/read-draft.ts'
import type { Lang } from '../../src/language/lang.ts'
import type { Act } from '../../src/law/tree.ts'
import { applyInstructions } from '../../src/amend/apply-instructions.ts'
import { lacksTarget } from '../../src/amend/lacks-target.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { readDraft } from '../../src/annotate/read-draft.ts'
import { readStudy } from '../../src/annotate/read-study.ts'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { openEdition } from '../../src/history/open-edition.ts'
import { LANGS } from '../../src/language/lang.ts'
import { atDate } from '../../src/law/at-date.ts'
import { HAS_TEXTS, ROOT, TEXT_STORE, readStored } from '../support/texts.ts'

const STUDY = join(ROOT, 'annotations/representation')
const study = readStudy(STUDY)
const drafts = [study.reform, ...study.drafts].map((path) => readDraft(join(STUDY, path)))
const ids = [...new Set(drafts.map(({ id }) => id))]

function version(id: string, lang: Lang): Draft {
  const draft = drafts.find((each) => each.id === id && each.lang === lang)
  if (!draft) throw new Error(`${id} has no version in ${lang}`)
  return draft
}

function instructionsOf(draft: Draft): Instruction[] {
  return readInstructions(draft.act).instructions
}

/** What an instruction does and where, without its words. */
function deed(instruction: Instruction): string {
  return instruction.status === 'understood' ? `${instruction.op} ${instruction.target}` : 'not understood'
}

/** The text that a draft is written on. */
function baseOf({ amends, edition, lang }: Draft): Act {
  return openEdition({ work: amends, date: edition, lang }, readCatalogue(join(ROOT, 'corpus')), TEXT_STORE).act
}

/** What becomes of the instructions that a text lets be carried out; the others stay unnamed. */
function outcomes(base: Act, instructions: readonly Instruction[]): string[] {
  return applyInstructions(base, instructions).outcomes.map(({ outcome }) => outcome)
}

describe('the drafts of the reform', () => {
  it('are there in three languages', () => {
    for (const id of ids)
      expect(
        drafts
          .filter((draft) => draft.id === id)
          .map(({ lang }) => lang)
          .sort(),
      ).toEqual([...LANGS].sort())
  })

  it.each(ids)('%s gives the same instructions in every language', (id) => {
    const [first, ...others] = LANGS.map((lang) => instructionsOf(version(id, lang)).map(deed))
    expect(first).not.toContain('not understood')
    for (const other of others) expect(other).toEqual(first)
  })

  it.each(ids)('%s adds the same provisions in every language', (id) => {
    const shapes = LANGS.map((lang) =>
      instructionsOf(version(id, lang)).map((instruction) =>
        'content' in instruction ? markersOf(instruction.content ?? '') : [],
      ),
    )
    for (const shape of shapes) expect(shape).toEqual(shapes[0])
  })

  it('give reasons, with claims, proposals and reasons by number, for every instruction', () => {
    for (const draft of drafts) {
      for (const instruction of instructionsOf(draft)) {
        expect(instruction.rationale?.[draft.lang], `${draft.path}: ${deed(instruction)}`).toMatch(
          /P[1-6].*R[1-5]|P[1-6].*C\d/su,
        )
      }
    }
  })

  it('take up every proposal and every reason of the article', () => {
    for (const lang of LANGS) {
      const reasons = ids
        .flatMap((id) => instructionsOf(version(id, lang)).map(({ rationale }) => rationale?.[lang] ?? ''))
        .join('\n')
      for (const label of ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'R1', 'R2', 'R3', 'R4', 'R5'])
        expect(reasons).toContain(label)
    }
  })

  it('apply to the working texts in English', () => {
    for (const id of ids) {
      const draft = version(id, 'eng')
      expect(new Set(outcomes(baseOf(draft), instructionsOf(draft)))).toEqual(new Set(['applied']))
    }
  })
})

describe.runIf(HAS_TEXTS)('the drafts on the official texts', () => {
  it.each([
    ['representation-constitution', 'rus'],
    ['representation-constitution', 'kaz'],
    ['representation-elections', 'rus'],
    ['representation-kurultai', 'rus'],
  ] as const)('%s applies in %s', (id, lang) => {
    const draft = version(id, lang)
    expect(new Set(outcomes(baseOf(draft), instructionsOf(draft)))).toEqual(new Set(['applied']))
  })

  it.each(['rus', 'kaz'] as const)(
    'the Constitution as printed in 2022 and in force in 2023 takes it in %s',
    (lang) => {
      const printed = readStored(`constitution-1995/${lang}/2022-09-17.md`)
      const base = atDate(printed, '2023-01-01', { dateOf: () => '2023-01-01' })
      expect(new Set(outcomes(base, instructionsOf(version('representation-constitution', lang))))).toEqual(
        new Set(['applied']),
      )
    },
  )

  // Of the election law in Kazakh the store has chapters 12 and 13-2 only.
  it('the election law applies in Kazakh but for the three articles of the general part that the text at hand lacks', () => {
    const draft = version('representation-elections', 'kaz')
    const base = baseOf(draft)
    const all = instructionsOf(draft)
    const lacking = all.filter((instruction) => lacksTarget(base, instruction))
    expect(lacking.map(deed)).toEqual(['add art_1__part_2', 'add art_5__para_1-1', 'restate art_9__para_2'])
    const rest = all.filter((instruction) => !lacking.includes(instruction))
    expect(new Set(outcomes(base, rest))).toEqual(new Set(['applied']))
  })
})

/** The numbers that open the lines of a quoted text. */
function markersOf(content: string): string[] {
  return content.split('\n').flatMap((line) => {
    const article = /^(?:статья|article)\s+(\d+(?:-\d+)*)|^(\d+(?:-\d+)*)-бап/iu.exec(line.trim())
    const item = /^\d+(?:-\d+)*[.)]/u.exec(line.trim())
    return article ? [article[1] ?? article[2] ?? ''] : item ? [item[0]] : []
  })
}

describe('the seats of the Mazhilis', () => {
  const NUMBERS: Record<Lang, Record<string, number>> = {
    kaz: { 'тоқсан сегіз': 98, 'қырық тоғыз': 49, жиырмадан: 20, 'жиырма тоғыздан': 29 },
    rus: { 'девяноста восьми': 98, 'сорок девять': 49, двадцати: 20, 'двадцати девяти': 29 },
    eng: { 'ninety-eight': 98, 'forty-nine': 49, twenty: 20, 'twenty-nine': 29 },
  }

  it.each(LANGS)('add up to ninety-eight in %s', (lang) => {
    const text = contentOf('representation-constitution', lang, 'art_50__para_3')
    const [total, lists, seats, most, least] = numbersIn(text, NUMBERS[lang])
    expect(total).toBe(98)
    expect((lists ?? 0) + (seats ?? 0)).toBe(total)
    expect((most ?? 0) + (least ?? 0)).toBe(seats)
  })

  it.each(LANGS)('are the same in the election law in %s', (lang) => {
    const [lists, seats, most] = numbersIn(contentOf('representation-elections', lang, 'art_9__para_2'), NUMBERS[lang])
    expect([lists, seats, most]).toEqual([49, 49, 20])
  })

  it('of the Kurultai add up to one hundred and forty-five', () => {
    const words = { 'one hundred and forty-five': 145, thirty: 30, 'one hundred and fifteen': 115 }
    const [total, most, least] = numbersIn(contentOf('representation-kurultai', 'eng', 'art_53__para_1'), words)
    expect((most ?? 0) + (least ?? 0)).toBe(total)
  })

  function contentOf(id: string, lang: Lang, target: string): string {
    const found = instructionsOf(version(id, lang)).find(
      (each) => each.status === 'understood' && each.target === target,
    )
    return found?.status === 'understood' ? (found.content ?? '') : ''
  }

  function numbersIn(text: string, words: Record<string, number>): number[] {
    const longestFirst = Object.keys(words).sort((left, right) => right.length - left.length)
    return [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'giu'))].map(
      ([word]) => words[word.toLowerCase()] ?? 0,
    )
  }
})
