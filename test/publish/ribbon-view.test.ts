import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { Pair } from '../../src/align/alignment.ts'
import { ribbonView } from '../../src/publish/ribbon-view.ts'

const pair = (left: string[], relation: Pair['relation'], right: string[]): Pair => ({
  left,
  right,
  relation,
  score: 1,
  evidence: [],
})
const ends = (...eIds: string[]): { eId: string; label: string }[] => eIds.map((eId) => ({ eId, label: eId }))

describe('the ribbon view', () => {
  const svg = toHtml(
    ribbonView(
      ends('art_1', 'art_2', 'art_3'),
      ends('art_1', 'art_2'),
      [
        pair(['art_1'], 'same', ['art_1']),
        pair(['art_2'], 'split', ['art_1', 'art_2']),
        pair(['art_3'], 'removed', []),
      ],
      {
        lang: 'eng',
        title: 'One and two',
        idOf: ({ left }) => `from-${left.join('-')}`,
        nameOf: ({ left, right }) => `${left.join()} ↔ ${right.join()}`,
      },
    ),
    { space: 'svg' },
  )

  it('draws a curve for every link, told apart without colour, and none where there is no counterpart', () => {
    expect(svg.match(/data-pair/g)).toHaveLength(3)
    expect(svg.match(/data-pair="from-art_2"/g)).toHaveLength(2)
    expect(svg).toContain('stroke-dasharray="8 3"')
    expect(/class="dots" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2)
    expect(svg.match(/class="rings" d="M/g)).toHaveLength(1)
  })

  it('says what it shows, names the pairs and can be filtered', () => {
    expect(svg).toContain('aria-label="One and two"')
    expect(svg).toContain('data-pair="from-art_2"')
    expect(svg).toContain('<title>art_1 ↔ art_1: Same</title>')
  })
})
