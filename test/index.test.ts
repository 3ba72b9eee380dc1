import { expect, test } from 'vitest'
import * as tarmaq from '../src/index.ts'

test('the library exports these names', () => {
  expect(Object.keys(tarmaq).toSorted()).toEqual([
    'Carrier',
    'Collection',
    'LANGS',
    'NotDerivable',
    'UnreadableSource',
    'VFile',
    'aknDocument',
    'align',
    'applyInstructions',
    'articles',
    'atDate',
    'blame',
    'checkSource',
    'comparativeTable',
    'comparisonMarkdown',
    'concordanceOf',
    'derive',
    'findCitations',
    'lawDocx',
    'lawMarkdown',
    'lawText',
    'openEdition',
    'ownText',
    'parseCitation',
    'parseLocator',
    'parseQuery',
    'parseTextName',
    'pendingChanges',
    'printCitation',
    'printLocator',
    'provisionHistory',
    'readCatalogue',
    'readConcepts',
    'readInstructions',
    'readLaw',
    'readNotes',
    'rebase',
    'redline',
    'resolveLocator',
    'search',
    'searchGroups',
    'titleOf',
    'trackedDocx',
    'units',
    'walk',
  ])
})

const LAW = `
# On the Council

## Article 1

1. The Council consists of ten members.

2. The members of the Council are elected by the residents.

## Article 2

The Council publishes its decisions in accordance with paragraph 2 of Article 1.
`

const ACT = `
# On an amendment to the Law "On the Council"

## Article 1

In Article 1, paragraph 1, the word "ten" shall be replaced by the word "twelve".
`

function read(text: string): tarmaq.Act {
  return tarmaq.readLaw([new tarmaq.VFile({ path: 'law.md', value: text })], { lang: 'eng' })
}

test('a law is amended, compared and searched by the exported names alone', () => {
  const law = read(LAW)
  const { instructions } = tarmaq.readInstructions(read(ACT))
  const amended = tarmaq.applyInstructions(law, instructions)
  expect(amended.complete).toBe(true)

  const changed = tarmaq.align(law, amended.act, { level: 'paragraph' }).pairs.filter((p) => p.relation === 'changed')
  expect(changed.map(({ left }) => left)).toEqual([['art_1__para_1']])

  const locator = tarmaq.parseLocator('art_1__para_1')
  const paragraphs = [law, amended.act].map((act) => locator && tarmaq.resolveLocator(act, locator)?.unit)
  const [before, after] = paragraphs.map((unit) => (unit ? tarmaq.lawText(unit) : ''))
  expect(tarmaq.redline(before ?? '', after ?? '').filter(({ kind }) => kind !== 'equal')).toEqual([
    { kind: 'removed', text: 'ten' },
    { kind: 'added', text: 'twelve' },
  ])

  const derived = tarmaq.derive(law, amended.act)
  const again = tarmaq.applyInstructions(law, derived.instructions)
  expect(tarmaq.lawText(again.act)).toBe(tarmaq.lawText(amended.act))

  const text: ConstructorParameters<typeof tarmaq.Collection>[0][number] = {
    work: 'council',
    date: '2020-01-01',
    lang: 'eng',
    kind: 'translation',
    groups: tarmaq.searchGroups(amended.act),
  }
  const query = tarmaq.parseQuery('who elects the members')
  if ('problem' in query) throw new Error(query.problem)
  expect(tarmaq.search(query, new tarmaq.Collection([text], [])).hits[0]?.eId).toBe('art_1__para_2')
})
