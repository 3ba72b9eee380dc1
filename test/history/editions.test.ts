import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Act, Unit } from '../../src/law/tree.ts'
import type { Lang } from '../../src/language/lang.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { computeEdition, describeComputation } from '../../src/history/compute-edition.ts'
import { openEdition } from '../../src/history/open-edition.ts'
import { normalForm } from '../../src/language/normal-form.ts'
import { atDate, pendingChanges } from '../../src/law/at-date.ts'
import { lawText, ownText, printedText } from '../../src/law/text.ts'
import { hasNumber } from '../../src/law/tree.ts'
import { units } from '../../src/law/walk.ts'
import { HAS_TEXTS, readStored as readFresh, ROOT, TEXT_STORE } from '../support/texts.ts'
import { run, runJson } from '../support/run.ts'
import { OFFICIAL_DIFFERENCES } from './official-differences.ts'

const catalogue = readCatalogue(join(ROOT, 'corpus'))
const WORK = 'constitution-1995'

const editions = new Map<string, Act>()

const stored = new Map<string, Act>()

/** A text of the store, read once. */
function readStored(path: string): Act {
  const act = stored.get(path) ?? readFresh(path)
  stored.set(path, act)
  return act
}

/** The edition of a day, computed from the text of 1998, once. */
function computed(date: string, lang: Lang): Act {
  const key = `${date}/${lang}`
  const act =
    editions.get(key) ?? computeEdition({ work: WORK, date, lang }, catalogue, TEXT_STORE, { from: '1998-10-07' }).act
  editions.set(key, act)
  return act
}

/** The law of the preamble and of every numbered unit: its heading and own text in normal form; or that it is repealed. */
function provisions(act: Act): Map<string, string> {
  const law = [...units(act)].filter((unit) => hasNumber(unit) || unit.type === 'preamble')
  return new Map(law.map((unit) => [unit.eId ?? '', wording(unit)]))
}

function wording(unit: Unit): string {
  const text = normalForm(`${hasNumber(unit) ? (unit.heading ?? '') : ''} ${ownText(unit).replace(/<\*>/g, '')}`)
  // Some official stubs are in brackets, and the reader of laws takes those for text.
  return (hasNumber(unit) && unit.repealed) || /^\((?:пункт|подпункт) исключен/u.test(text) ? 'repealed' : text
}

function differing(left: Act, right: Act): string[] {
  const [a, b] = [provisions(left), provisions(right)]
  return [...new Set([...a.keys(), ...b.keys()])].filter((eId) => a.get(eId) !== b.get(eId))
}

/** The official editions: a file, and the day at which it is read. What waits for the elections the edition of 2023 has already. */
const OFFICIAL: Record<'rus' | 'kaz', readonly [file: string, date: string][]> = {
  rus: [
    ['2022-09-17.md', '2022-09-17'],
    ['2022-09-17.md', '2023-01-01'],
    ['2023-01-01.html', '2023-01-01'],
  ],
  kaz: [
    ['2022-09-17.md', '2022-09-17'],
    ['2022-09-17.md', '2023-01-01'],
    ['2023-01-01.txt', '2023-01-01'],
  ],
}

function readOfficial(file: string, lang: Lang, date: string): Act {
  return atDate(readStored(`${WORK}/${lang}/${file}`), date, { dateOf: () => '2023-01-01' })
}

describe.skipIf(!HAS_TEXTS).each(['rus', 'kaz'] as const)('editions computed from the text of 1998, %s', (lang) => {
  it.each(OFFICIAL[lang])('are the official ones but for what these say without an act: %s on %s', (file, date) => {
    const ours = provisions(computed(date, lang))
    const theirs = provisions(readOfficial(file, lang, date))
    expect([...ours.keys()]).toEqual([...theirs.keys()])
    const comparison = `${file.slice(0, 10)} > ${date}`
    const expected = OFFICIAL_DIFFERENCES[lang].filter(({ only }) => only === undefined || only === comparison)
    const found = [...ours.keys()].filter((eId) => ours.get(eId) !== theirs.get(eId))
    expect(found.sort()).toEqual(expected.map(({ eId }) => eId).sort())
    for (const difference of expected) {
      const text = ours.get(difference.eId) ?? ''
      // The named words are the whole of the difference: with the edition's words, the provision is the edition's.
      const mended = difference.ours === '' ? difference.theirs : text.replaceAll(difference.ours, difference.theirs)
      expect(mended, difference.eId).toBe(theirs.get(difference.eId))
    }
  })

  it.each(OFFICIAL_DIFFERENCES[lang])('$eId: the words are those of $attestedBy', ({ eId, ours, attestedBy }) => {
    const source = readStored(attestedBy)
    if (ours === '') {
      const repeals = readInstructions(source).instructions.filter(
        (instruction) => instruction.status === 'understood' && instruction.op === 'repeal',
      )
      expect(repeals).toContainEqual(expect.objectContaining({ target: eId }))
    } else if (attestedBy.startsWith('acts/')) expect(normalForm(printedText(source))).toContain(ours)
    else expect(provisions(source).get(eId)).toContain(ours)
  })
})

describe.skipIf(!HAS_TEXTS)('editions in three languages', () => {
  it.each(['1998-10-07', '2011-02-02', '2022-09-17', '2023-01-01'])(
    'have the same units in the same order, and the same numbers in them: %s',
    (date) => {
      const [rus, kaz, eng] = (['rus', 'kaz', 'eng'] as const).map((lang) => provisions(computed(date, lang)))
      expect([...(eng?.keys() ?? [])]).toEqual([...(rus?.keys() ?? [])])
      expect([...(kaz?.keys() ?? [])]).toEqual([...(rus?.keys() ?? [])])
      const numerals = (text: string): string => (text.match(/\d+/g) ?? []).join(' ')
      const unlike = [...(rus ?? [])].filter(([eId, text]) => numerals(text) !== numerals(eng?.get(eId) ?? ''))
      expect(unlike.map(([eId]) => eId)).toEqual([])
    },
  )

  it.each(['rus', 'kaz', 'eng'] as const)('print later wordings that make the later edition: %s', (lang) => {
    const edition = computed('2022-09-17', lang)
    expect(pendingChanges(edition).every(({ announces }) => announces.targets.length > 0)).toBe(true)
    expect(differing(atDate(edition, '2023-01-01'), computed('2023-01-01', lang))).toEqual([])
    expect(differing(edition, computed('2023-01-01', lang))).not.toEqual([])
  })

  it.each(['rus', 'kaz'] as const)('announce what the official edition announces: %s', (lang) => {
    const targets = (act: Act): string[] => pendingChanges(act).flatMap(({ announces }) => announces.targets)
    const printed = targets(readStored(`${WORK}/${lang}/2022-09-17.md`)).map((target) => unitOf(target))
    const ours = targets(computed('2022-09-17', lang)).map((target) => unitOf(target))
    expect([...new Set(ours)].sort()).toEqual([...new Set(printed)].sort())
  })

  const unitOf = (locator: string): string => locator.replace(/__(?:alinea|part)_\d+$/, '')

  it('are computed from the newest text that is not later, and say so', () => {
    const edition = openEdition({ work: WORK, date: '2022-12-31', lang: 'rus' }, catalogue, TEXT_STORE)
    expect(edition.computed && describeComputation(edition.computed)).toBe(
      'computed from constitution-1995@2022-09-17/rus, unchanged since',
    )
    expect(openEdition({ work: WORK, lang: 'eng' }, catalogue, TEXT_STORE)).toMatchObject({
      date: '2023-01-01',
      kind: 'translation',
      computed: { base: { date: '1998-10-07' } },
    })
  })
})

/** A corpus of our own: one law, and one act that amends it in three items. */
function corpus(deferred: string, final = ''): { catalogue: ReturnType<typeof readCatalogue>; store: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-history-'))
  const write = (path: string, ...lines: string[]): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
  }
  const names = '{ kaz: З, rus: З, eng: Law on Voting }'
  const text = (date: string, path: string): string =>
    `texts: [{ lang: eng, date: ${date}, kind: translation, path: ${path}, covers: whole, made: 2020-01-01, reviewed: true }]`
  write(
    'corpus/a-law/manifest.yaml',
    `{ id: a-law, type: law, names: ${names}, short: ${names}, adopted: { date: 2020-01-01, by: ${names} }, force: { until: 2030-12-31 },`,
    `editions: [{ date: 2020-01-01, acts: [] }], ${text('2020-01-01', 'eng/2020-01-01.md')} }`,
  )
  write('corpus/a-law/headings.yaml', '{}')
  write('corpus/acts/b/headings.yaml', '{}')
  write(
    'corpus/a-law/eng/2020-01-01.md',
    '# Law on Voting\n\n### Article 1\n\n1. A voter has one vote.\n\n2. Voting is secret.\n\n### Article 2\n\nA voter signs.',
  )
  write(
    'corpus/acts/b/manifest.yaml',
    `{ id: acts/b, type: law, names: ${names}, short: ${names}, adopted: { date: 2021-01-01, by: ${names} }, force: { from: 2021-02-01 },`,
    `deferred: [${deferred}], amends: [a-law], ${text('2021-01-01', 'eng.md')} }`,
  )
  write(
    'corpus/acts/b/eng.md',
    '# On Amendments to the Law on Voting\n\nArticle 1. The following amendments shall be made to the Law on Voting:\n',
    '1. In paragraph 1 of Article 1 the words “one vote” shall be replaced by the words “one equal vote”.\n',
    '2. Paragraph 2 of Article 1 shall be restated as follows:\n\n“2. Voting is open.”\n',
    '3. Article 2 shall be repealed.\n',
    `Article 2. This Law shall take effect on 1 February 2021${final}.`,
  )
  return { catalogue: readCatalogue(join(folder, 'corpus')), store: join(folder, 'none') }
}

describe('commencement', () => {
  const at = (date: string, deferred = ''): Act => {
    const { catalogue, store } = corpus(deferred)
    return computeEdition({ work: 'a-law', date, lang: 'eng' }, catalogue, store).act
  }
  const say = (act: Act, eId: string): string => {
    const unit = [...units(act)].find((each) => each.eId === eId)
    return unit ? lawText(unit) : ''
  }

  it('an act is carried out from the day of its entry into force', () => {
    expect(say(at('2021-01-31'), 'art_1__para_1')).toBe('A voter has one vote.')
    expect(say(at('2021-02-01'), 'art_1__para_1')).toBe('A voter has one equal vote.')
    expect(say(at('2021-02-01'), 'art_2')).toBe('Repealed by Law on Voting')
  })

  it('a provision that the manifest names waits for its day, and stands beside as pending', () => {
    const deferred = '{ clause: art_2, provisions: [art_1__para_2], from: 2022-01-01 }'
    const before = at('2021-06-01', deferred)
    expect(say(before, 'art_1__para_1')).toBe('A voter has one equal vote.')
    expect(say(before, 'art_1__para_2')).toBe('Voting is secret.')
    expect(pendingChanges(before)).toMatchObject([
      { from: '2022-01-01', announces: { op: 'restate', targets: ['art_1__para_2'] } },
    ])
    expect(say(at('2022-01-01', deferred), 'art_1__para_2')).toBe('Voting is open.')
    expect(say(atDate(before, '2022-01-01'), 'art_1__para_2')).toBe('Voting is open.')
  })

  it('so does an item of the act by its number', () => {
    const deferred = '{ clause: art_2, items: [art_1__para_3], from: 2022-01-01 }'
    expect(say(at('2021-06-01', deferred), 'art_2')).toBe('A voter signs.')
    expect(say(at('2022-01-01', deferred), 'art_2')).toBe('Repealed by Law on Voting')
  })

  it('so does an item that the final article of the act defers, where the manifest says nothing', () => {
    const final = ', except for paragraph 2 of Article 1, which shall take effect on 1 January 2022'
    const { catalogue, store } = corpus('', final)
    const on = (date: string): Act => computeEdition({ work: 'a-law', date, lang: 'eng' }, catalogue, store).act
    expect(say(on('2021-06-01'), 'art_1__para_1')).toBe('A voter has one equal vote.')
    expect(say(on('2021-06-01'), 'art_1__para_2')).toBe('Voting is secret.')
    expect(pendingChanges(on('2021-06-01'))).toMatchObject([{ from: '2022-01-01' }])
    expect(say(on('2022-01-01'), 'art_1__para_2')).toBe('Voting is open.')
  })

  it('and what it defers in words that are not understood is told', () => {
    const { catalogue, store } = corpus('', ', except for the rules on voters')
    const { computed } = computeEdition({ work: 'a-law', date: '2021-06-01', lang: 'eng' }, catalogue, store)
    expect(computed.remarks).toContainEqual(expect.stringMatching(/^acts\/b: not understood, .*rules on voters/))
  })

  it('what waits for an event without a day stays pending', () => {
    const what = '{ kaz: сайлау, rus: выборы, eng: the next election }'
    const act = at('2029-01-01', `{ clause: art_2, provisions: [art_1__para_2], event: { what: ${what} } }`)
    expect(say(act, 'art_1__para_2')).toBe('Voting is secret.')
    expect(pendingChanges(act)).toMatchObject([{ announces: { condition: 'the next election' } }])
    const met = atDate(act, '2029-06-01', { dateOf: () => '2029-06-01' })
    expect(say(met, 'art_1__para_2')).toBe('Voting is open.')
  })

  it.each([
    ['2019-12-31', /none of an earlier day/],
    ['2031-01-01', /in force until 2030-12-31/],
  ])('there is no text of %s', (date, message) => {
    expect(() => at(date)).toThrow(message)
  })

  it('says where an act does not fit', () => {
    const { catalogue, store } = corpus('')
    const path = join(catalogue.get('acts/b')?.folder ?? '', 'eng.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('“one vote”', '“two votes”'))
    expect(() => computeEdition({ work: 'a-law', date: '2021-03-01', lang: 'eng' }, catalogue, store)).toThrow(
      /a-law@2021-03-01\/eng cannot be computed: acts\/b, line 5: /,
    )
  })
})

describe('TEXT@DATE on the command line', () => {
  it('is computed, and said to be on standard error', async () => {
    const { status, json } = await runJson('outline', `${WORK}@2018-05-01/eng`)
    expect(status).toBe(0)
    expect(json).toMatchObject({ date: '2018-05-01', lang: 'eng' })
    const { stderr } = await run('outline', `${WORK}@2018-05-01/eng`)
    expect(stderr).toMatch(/computed from constitution-1995@1998-10-07\/eng and acts\/2007-05-21-254-III/)
  })

  it('is refused in one line where it cannot be', async () => {
    const { status, stderr } = await run('outline', `${WORK}@1996-01-01/eng`)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^tarmaq: no text of constitution-1995@1996-01-01\/eng[^\n]*\n$/)
  })
})
