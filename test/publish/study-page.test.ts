import { describe, expect, it } from 'vitest'
import type { Root } from 'hast'
import { threadsOf } from '../../src/publish/note-threads.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { byId, elements, parseHtml, textOf, withClass, withTag } from './html.ts'
import { inThree, note, sampleSite } from './sample-site.ts'

describe('notes and the answers to them', () => {
  const reply = (id: string, replyTo: string, created: string): ReturnType<typeof note> =>
    note('art_3', { id, replyTo, created })

  it('sorts answers below the note that begins the thread, oldest first', () => {
    const root = note('art_3', { id: 'a' })
    const { notes, replies } = threadsOf([
      reply('c', 'b', '2026-03-01'),
      root,
      reply('b', 'a', '2026-02-01'),
      note('art_4', { id: 'd' }),
    ])
    expect(notes.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(replies.get('a')?.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('loses no note: an answer to what is not there, and notes that answer each other, begin threads', () => {
    const { notes } = threadsOf([
      reply('a', 'gone', '2026-01-01'),
      reply('b', 'c', '2026-01-01'),
      reply('c', 'b', '2026-01-01'),
    ])
    expect(notes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

describe('the page of the study', () => {
  const model = {
    ...sampleSite(),
    notes: [
      note('art_3__para_1', { id: 'one', about: ['C1'], verdict: 'borne-out' as const }),
      note('art_3__para_1', { id: 'two', about: ['C1', 'P1'], verdict: 'not-checkable' as const }),
      note('art_3', { id: 'three', replyTo: 'one', body: { eng: 'An answer.' }, status: 'withdrawn' as const }),
    ],
  }
  model.study = {
    ...model.study,
    claims: [
      { id: 'C1', kind: 'claim', text: inThree('They rule.') },
      { id: 'C2', kind: 'claim', text: inThree('They vote.') },
      { id: 'P1', kind: 'proposal', text: inThree('Let them.') },
    ],
  }
  const site = renderSite(model)
  const page = (path: string): Root => parseHtml(site.get(path) ?? '')

  it('counts the verdicts, and gives each claim with its notes and the way to the provision', () => {
    const study = page('en/study.html')
    const [counts] = withClass(study, 'verdict-counts')
    expect(counts && withTag(counts, 'li').map(textOf)).toEqual([
      '✓ Borne out by the text 1 the provision says what the claim says',
      '? Cannot be checked against the text 1 the claim is about practice or opinion, or the text is not at hand',
    ])
    const first = byId(study, 'C1')
    expect(withClass(first, 'statement-text').map(textOf)).toEqual(['They rule.'])
    expect(withClass(first, 'scholar-note')).toHaveLength(2)
    expect(withClass(byId(study, 'C2'), 'scholar-note')).toEqual([])
    expect(withClass(byId(study, 'P1'), 'scholar-note')).toHaveLength(1)
    const links = elements(first, ({ properties }) => String(properties.href).endsWith('#art_3__para_1'))
    expect(links.map(textOf)).toEqual(['Read the provision', 'Read the provision'])
  })

  it('gives a proposal the instructions whose reasons name it, as written and why, and no others', () => {
    const [reform] = sampleSite().reforms
    if (!reform) throw new Error('the sample has no draft')
    const [first, second, ...rest] = reform.outcomes
    if (!first || !second) throw new Error('the sample draft has too few instructions')
    const outcomes = [
      { ...first, rationale: { eng: 'On proposals P1 and P2.' } },
      { ...second, rationale: { eng: 'On proposal P10.' } },
      ...rest,
    ]
    const html = renderSite({ ...model, reforms: [{ ...reform, outcomes }] }).get('en/study.html') ?? ''
    const instructions = withClass(byId(parseHtml(html), 'P1'), 'proposal-instruction')
    expect(instructions).toHaveLength(1)
    expect(instructions.map(textOf).join('')).toMatch(
      /^1\. Article 3, paragraph 1: restated.*On proposals P1 and P2\./s,
    )
    const links = instructions.flatMap((one) => withTag(one, 'a')).map(({ properties }) => properties.href)
    expect(links).toEqual(['reform/draft.html#instruction-1'])
  })

  it('shows the verdict and the answers where the note stands beside the law, and names the claim', () => {
    const law = page('ru/laws/constitution-1995/2023-01-01/eng.html')
    const [noted] = withClass(law, 'scholar-note')
    expect(noted && textOf(withTag(noted, 'summary')[0] ?? noted)).toContain('Текст подтверждает')
    expect(noted && withClass(noted, 'note-about').map(textOf)).toEqual(['C1. They rule. (рус)'])
    expect(noted && withClass(noted, 'note-reply').map(textOf).join()).toMatch(/An answer\..*снят/s)
    expect(withClass(law, 'scholar-note')).toHaveLength(2)
  })

  it('is left out where the study lists nothing', () => {
    expect(renderSite(sampleSite()).has('en/study.html')).toBe(false)
  })
})
