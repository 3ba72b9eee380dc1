import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { detectFormat } from '../../src/read/detect-format.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { eIds, fileOf, unit } from './support.ts'

describe('the format of a file', () => {
  it.each([
    ['markdown', '# О законе\n\nТекст.'],
    ['markdown', '---\nlang: rus\n---\n\nСтатья 1\n'],
    ['markdown', 'Закон\n\n**Статья 1**\n\nТекст.'],
    ['markdown', '<a id="st1"></a>\n\n### Статья 1'],
    ['markdown', 'Статья 1\n\n1\\) первое;'],
    ['markdown', 'Статья 1\n\n   > *Сноска. Исключена.*'],
    ['html', '<!DOCTYPE html><html><body><p>Статья 1</p></body></html>'],
    ['html', '<div class="container_gamma text"><article><p>Статья 1</p></article></div>'],
    ['html', `Статья 1${'<p>Текст.</p>'.repeat(12)}`],
    ['json', ' {"content": []}'],
    ['docx', 'PK\u0003\u0004rest'],
    ['text', 'О законе\n\nСтатья 1\n\n1. Текст.'],
    ['text', '1. * 2. < 3'],
  ] as const)('is %s: %j', (format, value) => {
    expect(detectFormat(new VFile({ value }))).toBe(format)
    expect(detectFormat(new VFile({ value: Uint8Array.from(Buffer.from(value)) }))).toBe(format)
  })

  it('is told from the ending of the name only where the content is silent', () => {
    expect(detectFormat(new VFile({ path: 'law.md', value: 'Статья 1' }))).toBe('markdown')
    expect(detectFormat(new VFile({ path: 'law.txt', value: '# Статья 1' }))).toBe('markdown')
  })

  it('is what the option says', () => {
    const file = fileOf('О законе', 'Статья 1', '# Текст.')
    expect(eIds(readLaw([file], { format: 'text', lang: 'rus' }))).toEqual(['art_1'])
  })

  it('may differ between files that are read together; units know their file', () => {
    const act = readLaw([
      fileOf('О законе', 'Статья 1', '1. Первый текст.'),
      new VFile({ path: 'b.html', value: '<h3>Статья 2</h3><p>2. Второй текст.</p>' }),
    ])
    expect(eIds(act)).toEqual(['art_1', 'art_1__para_1', 'art_2', 'art_2__para_2'])
    expect(unit(act, 'art_2__para_2').data).toEqual({ file: 1 })
  })
})
