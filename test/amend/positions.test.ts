import { describe, expect, it } from 'vitest'
import { applyInstructions } from '../../src/amend/apply-instructions.ts'
import { lawText } from '../../src/law/text.ts'
import { instructions, textOf } from './support.ts'

const LAW = textOf(
  'rus',
  '# О счете',
  '### Статья 1',
  '1. Раз. Два. Три. Четыре.',
  '2. Первая часть.',
  'Вторая часть.',
  'Третья часть.',
  'Четвертая часть.',
  '### Статья 2',
  'список:',
  'второй абзац;',
  'третий абзац;',
  'четвертый абзац;',
  'пятый абзац.',
)

function amended(...lines: string[]): { text: string; faults: string[] } {
  const { act, outcomes } = applyInstructions(LAW, instructions('rus', ...lines), { partial: true })
  return {
    text: lawText(act),
    faults: outcomes.flatMap((outcome) => ('reason' in outcome ? [outcome.reason] : [])),
  }
}

describe('parts, indents and sentences are counted in the text before the act', () => {
  it('within a list', () => {
    const { text, faults } = amended('Абзацы второй и третий статьи 2 исключить.')
    expect(faults).toEqual([])
    expect(text).toContain('список:\nчетвертый абзац;\nпятый абзац.')
  })

  it('sentences', () => {
    expect(amended('Второе и третье предложения пункта 1 статьи 1 исключить.').text).toContain('1. Раз. Четыре.')
  })

  it('parts, from one item to the next', () => {
    const { text } = amended(
      '1. В пункте 2 статьи 1:',
      '1) часть вторую исключить;',
      '2) в части четвертой слово «Четвертая» заменить словом «Последняя»;',
      '3) часть третью изложить в следующей редакции:',
      '«Новая часть.».',
    )
    expect(text).toContain('2. Первая часть.\nНовая часть.\nПоследняя часть.')
  })

  it('what is added moves those that stood there', () => {
    const { text } = amended(
      '1. В статье 2:',
      '1) после абзаца второго дополнить абзацем следующего содержания: «новый абзац;»;',
      '2) абзац четвертый исключить.',
    )
    expect(text).toContain('второй абзац;\nновый абзац;\nтретий абзац;\nпятый абзац.')
  })

  it('what the act has repealed itself cannot be changed by it', () => {
    const { faults } = amended(
      '1. В статье 2:',
      '1) абзац второй исключить;',
      '2) в абзаце втором слово «абзац» исключить.',
    )
    expect(faults).toEqual(['the act itself has repealed art_2__alinea_2'])
  })
})
