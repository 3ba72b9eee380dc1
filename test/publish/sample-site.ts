import type { Pair, Relation } from '../../src/align/alignment.ts'
import type { Outcome } from '../../src/amend/instruction.ts'
import type { Statement } from '../../src/annotate/read-claims.ts'
import type { ScholarNote } from '../../src/annotate/note.ts'
import type { PerLang } from '../../src/language/lang.ts'
import type { Act } from '../../src/law/tree.ts'
import type { CorpusText, PublishedWork, Reform, SiteModel } from '../../src/publish/site-model.ts'
import { law, openOwn, readOwn } from '../support/texts.ts'

/** The same words in three languages, told apart by a mark. */
export function inThree(text: string): PerLang {
  return { kaz: `${text} (қаз)`, rus: `${text} (рус)`, eng: text }
}

export function work(id: string, act: Act, more: Partial<PublishedWork> = {}): PublishedWork {
  const text = {
    lang: act.lang,
    date: act.date ?? '2020-01-01',
    kind: 'translation',
    act,
    coverage: inThree(`All of ${id}`),
  } as const
  return {
    id,
    names: inThree(`Name of ${id}`),
    short: inThree(`Short ${id}`),
    texts: [text],
    headings: new Map(),
    ...more,
  }
}

export function note(locator: string, more: Partial<ScholarNote> = {}): ScholarNote {
  return {
    id: `urn:note:${locator}`,
    motivation: 'commenting',
    status: 'open',
    work: 'constitution-1995',
    date: '2023-01-01',
    locator,
    quotes: [],
    body: inThree(`Note on ${locator}`),
    creator: 'A scholar',
    created: '2026-11-24',
    tags: ['people'],
    about: [],
    links: [],
    ...more,
  }
}

export function pair(relation: Relation, left: string[], right: string[]): Pair {
  return {
    left,
    right,
    relation,
    score: 0.83,
    evidence: [{ feature: 'terms', score: 0.5, shared: ['people', 'power'] }],
  }
}

const source = { start: 0, end: 10, quote: '1) the words shall be replaced;', line: 3 }

/** One instruction of each outcome, made by hand. */
function outcomes(): Outcome[] {
  const understood = { status: 'understood', language: 'eng', source } as const
  return [
    {
      ...understood,
      op: 'restate',
      target: 'art_3__para_1',
      rationale: { eng: 'Because.', rus: 'Потому.' },
      outcome: 'applied',
      before: 'The sole source of state power is the people.',
      after: 'The only source of state power is the people.',
      place: 'art_3__para_1',
    },
    {
      ...understood,
      op: 'add',
      target: 'art_3__para_5',
      outcome: 'applied',
      before: '',
      after: '5. New.',
      place: 'art_3__para_5',
    },
    { ...understood, op: 'repeal', target: 'art_4__para_9', outcome: 'conflict', reason: 'target missing' },
    { status: 'not-understood', language: 'eng', source, reason: 'no operation', outcome: 'not-understood' },
  ]
}

const acts = new Map<string, Act>()

/** A text of the project, read once; nobody may change it. */
function own(path: string): Act {
  const known = acts.get(path)
  if (known) return known
  const act = readOwn(path)
  acts.set(path, act)
  return act
}

/** The edition of the Constitution that the sample draft amends; computed once. */
function computed(): Act {
  const name = { work: 'constitution-1995', date: '2023-01-01', lang: 'eng' } as const
  const act = acts.get('computed') ?? openOwn(name)
  acts.set('computed', act)
  return act
}

/** A site of the project's own texts, with alignments, outcomes and notes made by hand. */
export function sampleSite(): SiteModel {
  const works = [
    work('constitution-1993', own('constitution-1993/eng/1993-01-28.md')),
    work('constitution-1995', computed(), {
      headings: new Map([['art_3', inThree('Source of power')]]),
    }),
    work('constitution-2026', own('constitution-2026/eng/2026-07-01.md')),
    work('elections-1993', own('elections-1993/eng/1993-12-09.md')),
    work('elections-1995', own('elections-1995/eng/2023-01-01.md')),
  ]
  const base = { work: 'constitution-1995', lang: 'eng', date: '2023-01-01' } as const
  const before = computed()
  const reform: Reform = {
    id: 'draft',
    title: inThree('Draft law'),
    base,
    draft: law('# Draft', 'Article 1. The following amendments shall be made:', '> Rationale. Because.'),
    outcomes: outcomes(),
    before,
    after: structuredClone(before),
  }
  return {
    study: { title: inThree('The study'), abstract: inThree('What it asks.') },
    works,
    concepts: [
      {
        id: 'people',
        label: inThree('people'),
        definition: inThree('Those who rule.'),
        terms: { kaz: ['халық'], rus: ['народ'], eng: ['people'] },
        except: { kaz: [], rus: [], eng: ['young people'] },
        occurrences: [
          {
            ...base,
            eId: 'art_3__para_1',
            snippet: 'The sole source of state power is the people.',
            ranges: [{ start: 38, end: 44 }],
          },
        ],
      },
    ],
    comparisons: [
      {
        id: '1995-2026',
        left: base,
        right: { work: 'constitution-2026', lang: 'eng', date: '2026-07-01' },
        why: inThree('To see.'),
        alignment: {
          level: 'article',
          pairs: [
            pair('changed', ['art_1'], ['art_1']),
            pair('changed', ['art_3'], ['art_4']),
            pair('split', ['art_2'], ['art_2', 'art_5']),
            pair('added', [], ['art_3']),
            pair('removed', ['art_5'], []),
          ],
        },
      },
    ],
    reforms: [reform],
    notes: [note('art_3__para_1'), note('art_3'), note('art_999')],
  }
}

/** A small law in two editions, one of them in two languages. */
function editedLaw(): PublishedWork {
  const old = law(
    '# Law',
    '### Article 1',
    '1. The people elect the deputies.',
    '2. Nothing else.',
    '### Article 2',
    'Same.',
  )
  const now = law(
    '# Law',
    '### Article 1',
    '1. The people elect the deputies freely.',
    '2. Nothing else.',
    '### Article 2',
    'Same.',
    '### Article 3',
    'New.',
  )
  const act = {
    id: 'acts/2010-05-01-1',
    names: inThree('Amending act'),
    short: inThree('Act of 2010'),
    date: '2010-05-01',
    number: '1-IV',
  }
  const text = { kind: 'translation', coverage: inThree('All'), isWhole: true } as const
  const base = work('edited-law', old)
  return {
    ...base,
    headings: new Map([['art_1', inThree('Elections')]]),
    texts: [
      { ...text, lang: 'eng', date: '2000-01-01', act: old },
      { ...text, lang: 'eng', date: '2010-05-01', act: now },
      { ...text, lang: 'rus', date: '2010-05-01', act: { ...now, lang: 'rus' } },
    ],
    legal: {
      type: 'law',
      adopted: { date: '2000-01-01', by: inThree('Parliament') },
      until: '2020-12-31',
      endedBy: inThree('A later law'),
    },
    editions: [
      { date: '2000-01-01', acts: [] },
      { date: '2010-05-01', acts: [act], note: inThree('In part from the next year') },
    ],
  }
}

/** What the corpus page says of two texts: one that lacks articles and was read again, one that is whole. */
function corpusTexts(): CorpusText[] {
  const text = {
    lang: 'eng',
    kind: 'translation',
    made: '2026-01-01',
    fetch: 'tarmaq fetch constitution-1995',
  } as const
  return [
    {
      ...text,
      work: 'constitution-1995',
      date: '2023-01-01',
      name: inThree('Name of constitution-1995'),
      held: 12,
      missing: ['6–38', '40'],
      isEndKnown: false,
      from: [{ lang: 'rus', date: '2022-06-05', articles: 3 }],
      reviewed: true,
      review: { date: '2026-01-02', provisions: 10, of: 12, errors: 1 },
      explained: [{ rule: 'translation-number', at: 'art_3__para_1', why: 'A number in words.' }],
    },
    {
      ...text,
      work: 'edited-law',
      date: '2010-05-01',
      name: inThree('Name of edited-law'),
      held: null,
      missing: [],
      isEndKnown: true,
      from: [],
      reviewed: false,
      explained: [],
    },
  ]
}

/** Claims with the notes that check them, and an answer to one. */
function checkedClaims(): Pick<SiteModel, 'notes'> & { claims: Statement[] } {
  return {
    claims: [
      { id: 'C1', kind: 'claim', text: inThree('The people rule.') },
      { id: 'P1', kind: 'proposal', text: inThree('Let them rule more.') },
      { id: 'R1', kind: 'reason', text: inThree('They do not yet.') },
    ],
    notes: [
      note('art_3__para_1', {
        quotes: [{ exact: 'the people', lang: 'eng' }],
        about: ['C1', 'P1'],
        verdict: 'borne-out',
      }),
      note('art_3__para_1', {
        id: 'urn:note:answer',
        replyTo: 'urn:note:art_3__para_1',
        body: { rus: 'Ответ.' },
        creator: 'Another scholar',
        status: 'withdrawn',
      }),
      note('art_3', { about: ['C1'], verdict: 'borne-out-in-part', date: '2017-03-10', tags: ['a word of its own'] }),
      note('art_999', { about: ['R1'], verdict: 'not-checkable' }),
    ],
  }
}

/** A pair that a scholar added, and why. */
function decidedPair(): Pair {
  return {
    ...pair('changed', ['art_3'], ['art_4']),
    evidence: [{ feature: 'concepts', score: 1, shared: ['people'] }],
    decision: { decide: 'add', why: { eng: 'Both name the source of power.' } },
  }
}

/** The sample site with a law in several editions and languages, claims and their checks: every kind of page that a site can have. */
export function richSite(): SiteModel {
  const site = sampleSite()
  const edited = editedLaw()
  const place = { work: edited.id, lang: 'eng' } as const
  const { claims, notes } = checkedClaims()
  return {
    ...site,
    study: {
      ...site.study,
      claims,
      literature: [{ author: inThree('An author'), title: inThree('A book'), on: inThree('On power') }],
    },
    corpus: corpusTexts(),
    notes,
    concepts: site.concepts.map((concept) => ({
      ...concept,
      occurrences: concept.occurrences.flatMap((at) => [
        at,
        { ...at, work: 'constitution-2026', date: '2026-07-01', eId: 'art_4' },
      ]),
    })),
    works: [...site.works, edited],
    comparisons: [
      ...site.comparisons.map((comparison) => ({
        ...comparison,
        alignment: {
          ...comparison.alignment,
          pairs: comparison.alignment.pairs.map((one) => (one.left[0] === 'art_3' ? decidedPair() : one)),
        },
      })),
      {
        id: 'edited-law--2000--2010',
        isEditions: true,
        left: { ...place, date: '2000-01-01' },
        right: { ...place, date: '2010-05-01' },
        alignment: {
          level: 'article',
          pairs: [
            pair('changed', ['art_1'], ['art_1']),
            pair('same', ['art_2'], ['art_2']),
            pair('added', [], ['art_3']),
          ],
        },
      },
    ],
    reforms: site.reforms.map((reform) => ({
      ...reform,
      outcomes: reform.outcomes.map((outcome, i) =>
        i === 0
          ? { ...outcome, rationale: { eng: 'Because of P1.', rus: 'Потому.' }, remarks: ['A remark.'] }
          : outcome,
      ),
      versions: [{ lang: 'kaz' as const, draft: law('# Draft', 'Article 1. Other words.') }],
    })),
  }
}
