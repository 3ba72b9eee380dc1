import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { DIVISION_TYPES, PROVISION_TYPES, isUnit } from '../../src/law/tree.ts'
import { EID_NAMES } from '../../src/law/eid.ts'
import { units, walk } from '../../src/law/walk.ts'
import { lawText, ownText, printedText, titleOf } from '../../src/law/text.ts'
import { law } from '../support/texts.ts'

const act = law(
  '# A law',
  'We adopt it.',
  '## Part I. General Part',
  '## Chapter 1. Rules',
  '### Article 1. Voters',
  '1. A voter votes:',
  '   1) once;',
  '   2) in person.',
  '> *Footnote. Amended.*',
  '### Article 1-1',
  'Text only.',
  '### Article 2',
  '> *Footnote. Article 2 was repealed by a law.*',
)

describe('the law tree', () => {
  it('has the types of the specification', () => {
    expect(DIVISION_TYPES).toEqual(['annex', 'part', 'section', 'subsection', 'chapter', 'subchapter'])
    expect(PROVISION_TYPES).toEqual(['principle', 'article', 'paragraph', 'subparagraph'])
    expect(Object.keys(EID_NAMES)).toEqual([
      'preface',
      'preamble',
      'annex',
      'part',
      'section',
      'subsection',
      'chapter',
      'subchapter',
      'principle',
      'article',
      'paragraph',
      'subparagraph',
      'note',
      'pending',
      'quotedStructure',
      'conclusions',
    ])
  })

  it('gives eIds after the Akoma Ntoso naming convention, articles numbered through the act', () => {
    expect([...units(act)].map((unit) => unit.eId)).toEqual([
      'preface',
      'preamble',
      'part_I',
      'part_I__chp_1',
      'art_1',
      'art_1__para_1',
      'art_1__para_1__subpara_1',
      'art_1__para_1__subpara_2',
      'art_1__note_1',
      'art_1-1',
      'art_2',
      'art_2__note_1',
    ])
  })

  it('is a unist tree: utilities of the ecosystem walk it', () => {
    const seen: string[] = []
    visit(act, (node) => {
      seen.push(node.type)
    })
    expect(seen).toEqual([...walk(act)].map(([node]) => node.type))
    for (const [node] of walk(act)) {
      expect(typeof node.type).toBe('string')
      expect('value' in node).toBe(node.type === 'text')
      expect('children' in node).toBe(node.type !== 'text')
    }
  })

  it('knows where every provision stands in its file', () => {
    for (const unit of units(act)) {
      if (isUnit(unit) && !['preface', 'preamble'].includes(unit.type))
        expect(unit.position?.start.line).toBeGreaterThan(0)
    }
  })

  it('marks what is repealed', () => {
    expect([...units(act)].filter((unit) => 'repealed' in unit).map((unit) => unit.eId)).toEqual(['art_2'])
  })

  it('tells own text, law text and printed text apart', () => {
    const article = [...units(act)].find((unit) => unit.eId === 'art_1')
    if (!article) throw new Error('no article')
    expect(titleOf(act)).toBe('A law')
    expect(ownText(article)).toBe('')
    expect(lawText(article)).toBe('1. A voter votes:\n1) once;\n2) in person.')
    expect(printedText(article)).toBe(
      'Article 1. Voters\n1. A voter votes:\n1) once;\n2) in person.\nFootnote. Amended.',
    )
  })
})
