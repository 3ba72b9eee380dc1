import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { normalForm } from '../../src/language/normal-form.ts'
import { articles } from '../../src/law/walk.ts'
import { lawText } from '../../src/law/text.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { redline } from '../../src/redline/redline-texts.ts'
import { sharedWords } from '../../src/redline/shared-words.ts'
import { newText, oldText } from '../../src/redline/sides.ts'

/** `[-removed-]`, `{+added+}`, `~old>new~` around what is not equal. */
function show(before: string, after: string): string {
  return redline(before, after)
    .map((run) => {
      if (run.kind === 'removed') return `[-${run.text}-]`
      if (run.kind === 'added') return `{+${run.text}+}`
      return run.kind === 'editorial' ? `~${run.old}>${run.text}~` : run.text
    })
    .join('')
}

describe('the redline of two texts', () => {
  it.each([
    ['', '', ''],
    ['one two', 'one two', 'one two'],
    ['one two', '', '[-one two-]'],
    ['', 'one two', '{+one two+}'],
    ['elected for five years', 'elected for seven years', 'elected for [-five-]{+seven+} years'],
    ['пять лет подряд', 'семь лет подряд', '[-пять-]{+семь+} лет подряд'],
    ['халық билікті', 'халық мемлекеттік билікті', 'халық {+мемлекеттік +}билікті'],
    // A phrase replaced by a phrase is one replacement, though the space between the words is the same.
    ['the old grey house stands', 'the tall white house stands', 'the [-old grey-]{+tall white+} house stands'],
    ['by law, decree', 'by order, edict', 'by [-law, decree-]{+order, edict+}'],
    // Sentences stay apart.
    ['a b. c d', 'a x. y d', 'a [-b-]{+x+}. [-c-]{+y+} d'],
    ['Республика pеспублики', 'Республика республики', 'Республика ~pеспублики>республики~'],
    ['слова "и"', 'слова «и»', 'слова ~">«~и~">»~'],
    ['the State', 'the state', 'the ~State>state~'],
    ['рес\u00adпублика', 'республика', '~рес\u00adпублика>республика~'],
    ['text ', 'text', '~text >text~'],
  ])('of %j and %j', (before, after, shown) => {
    expect(show(before, after)).toBe(shown)
  })

  it('gives up on long texts that have nothing in common, as a whole', () => {
    const before = Array.from({ length: 2_000 }, (_, i) => `old${i}`).join(' ')
    const after = Array.from({ length: 2_000 }, (_, i) => `new${i}`).join(' ')
    expect(redline(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })
})

/** Few words, many look-alikes and separators, so that texts overlap in all ways. */
const text = fc
  .array(
    fc.constantFrom(
      'а',
      'a',
      'Ә',
      'ə',
      'халық',
      'Халық',
      'ё',
      'е',
      'V',
      '1)',
      ' ',
      '\n',
      '\u00a0',
      ', ',
      '. ',
      '«',
      '"',
      '-',
      '–',
      '\u00ad',
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''))

describe('whatever the texts', () => {
  it('both can be rebuilt, and no run is empty', () => {
    const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 30 }))
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const runs = redline(before, after)
        expect(oldText(runs)).toBe(before)
        expect(newText(runs)).toBe(after)
        expect(runs.every((run) => run.text !== '' || (run.kind === 'editorial' && run.old !== ''))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('texts with one normal form have no words added or removed', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(normalForm(before) === normalForm(after))
        const kinds = redline(before, after).map((run) => run.kind)
        expect(kinds).not.toContain('added')
        expect(kinds).not.toContain('removed')
        expect(sharedWords(redline(before, after))).toBe(1)
      }),
      { numRuns: 300, maxSkipsPerRun: 10_000 },
    )
  })

  it('no two neighbouring runs are of one kind', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kinds = redline(before, after).map((run) => run.kind)
        expect(kinds.filter((kind, i) => kind === kinds[i + 1])).toEqual([])
      }),
    )
  })
})

describe('the share of words in common', () => {
  it.each([
    ['a b c d', 'a b c d', 1],
    ['a b', 'c d', 0],
    ['a b', 'a c', 0.5],
    ['', '', 1],
    ['', 'a', 0],
  ])('of %j and %j is %d', (before, after, share) => {
    expect(sharedWords(redline(before, after))).toBe(share)
  })
})

const store = resolve(import.meta.dirname, '../..', process.env.TARMAQ_TEXTS ?? '../shared/corpus')
const editions = ['rus', 'kaz'].map((lang) =>
  ['1998-10-07', '2022-09-17'].map((date) => `${store}/constitution-1995/${lang}/${date}.md`),
)
const present = editions.flat().every((path) => existsSync(path))
if (!present) console.warn('skipped: redline of the editions of the Constitution (text store not found)')

describe.skipIf(!present)('between the editions of 1998 and 2022', () => {
  it.each(editions)('%s and %s: every article can be rebuilt', (older, newer) => {
    const [left, right] = [older, newer].map((path) =>
      articles(readLaw([new VFile({ path, value: readFileSync(path, 'utf8') })])),
    )
    expect(left?.length).toBe(98)
    for (const article of left ?? []) {
      const counterpart = right?.find((other) => other.num === article.num)
      const before = lawText(article)
      const after = counterpart ? lawText(counterpart) : ''
      const runs = redline(before, after)
      expect(oldText(runs)).toBe(before)
      expect(newText(runs)).toBe(after)
    }
  })
})
