import { describe, expect, it } from 'vitest'
import { withNoBreaks } from '../../src/publish/no-break.ts'

describe('withNoBreaks', () => {
  it.each([
    'Пункт~3 статьи~50 изложить',
    'подпункта~8) пункта~1',
    'Закон №~5~– закон',
    'от 10~марта 2017~года',
    '2017~жылғы 10~наурыздағы №~51-VI',
    'Article~5, paragraph~(2), of 3~May 2026',
    'статья закона, глава государства, 98 депутатов',
    'статей~5 и 6',
  ])('%s', (marked) => {
    const text = marked.replaceAll('~', ' ')
    expect(withNoBreaks(text)).toBe(marked.replaceAll('~', '\u00a0'))
  })
})
