import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import type { ReadOptions } from '../../src/read/read-law.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { UnreadableSource } from '../../src/read/unreadable-source.ts'

describe('a source that cannot be read says why', () => {
  const cases: [string, string | Uint8Array, RegExp, ReadOptions?][] = [
    ['empty', '', /the file is empty/],
    ['empty bytes', new Uint8Array(), /the file is empty/],
    ['a PDF', '%PDF-1.7\nstream', /a PDF has no lines/],
    ['blank', ' \n\t\n', /the file is empty/],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]), /not UTF-8 text/],
    ['another encoding', Uint8Array.from([0xd1, 0xf2, 0xe0, 0xf2, 0xfc, 0xff, 0x20, 0x31]), /not UTF-8 text/],
    ['no article', 'Это письмо без единой статьи, и больше ничего.', /no article found/],
    ['no known language', '第一条 中华人民共和国是工人阶级领导的', /the language is not recognised/],
    ['too few letters', '1. ?', /the language is not recognised/],
    ['an unknown language in the front matter', '---\nlang: deu\n---\n\n### Статья 1', /unknown language "deu"/],
    ['broken JSON', '{"content": [{"type": "text"', /the JSON is broken/],
    ['JSON of another shape', '{"articles": []}', /no list "content"/],
    ['JSON with another content', '{"content": [{"type": "text"}, 5]}', /item 1 of "content"/],
    ['JSON without law', '{"language": "rus", "content": []}', /no article found/],
    ['JSON that is a list', '[]', /not an object/, { format: 'json' }],
    ['HTML without law', '<html><body><p>Страница не найдена, извините.</p></body></html>', /no article found/],
    ['HTML nested by the hundred thousand', '<div>'.repeat(100_000), /nested too deeply|no article|not recognised/],
  ]

  it.each(cases)('%s', (_, value, reason, options = {}) => {
    const file = new VFile({ path: 'bad', value })
    expect(() => readLaw([file], options)).toThrow(UnreadableSource)
    expect(() => readLaw([file], options)).toThrow(reason)
    try {
      readLaw([file], options)
    } catch (error) {
      expect(error).toMatchObject({ path: 'bad', advice: expect.stringMatching(/\p{L}{3}/u) as string })
    }
  })

  it('takes no files for a mistake of the caller', () => {
    expect(() => readLaw([])).toThrow(TypeError)
  })

  it('names the file that is bad among several', () => {
    const good = new VFile({ path: 'good.txt', value: 'О законе\n\nСтатья 1' })
    const bad = new VFile({ path: 'bad.txt', value: '' })
    expect(() => readLaw([good, bad])).toThrow(expect.objectContaining({ path: 'bad.txt' }) as Error)
  })
})
