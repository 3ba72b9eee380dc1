import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { renderSite } from '../../../src/publish/render-site.ts'
import { isPage, parseHtml, withTag } from '../html.ts'
import { posix } from 'node:path'
import { richSite } from '../sample-site.ts'

const files = renderSite(richSite())
const dataFiles = [...files].filter(([path]) => /^data\/(?!schema\.json$).*(?<!\.csl)\.json$/.test(path))
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(files.get('data/schema.json') ?? '') as object,
)

describe('the data of the pages', () => {
  it('is valid by the schema that is published with it, whatever the page', () => {
    for (const [path, text] of dataFiles) {
      validate(JSON.parse(text))
      expect(validate.errors, path).toBeNull()
    }
    const kinds = new Set(dataFiles.map(([, text]) => (JSON.parse(text) as { page: string }).page))
    expect([...kinds].toSorted()).toEqual(['comparison', 'concept', 'history', 'law', 'reform', 'study'])
  })

  it('is refused by the schema where something is missing or unknown', () => {
    const [, text = ''] = dataFiles.find(([path]) => path.startsWith('data/laws/')) ?? []
    const data = JSON.parse(text) as Record<string, unknown>
    expect(validate({ ...data, provisions: undefined })).toBe(false)
    expect(validate({ ...data, more: 1 })).toBe(false)
  })

  it('is linked from its page, in every language', () => {
    let linked = 0
    for (const [path, html] of files) {
      if (!isPage(path)) continue
      const links = withTag(parseHtml(html), 'link').filter(({ properties }) => properties.type === 'application/json')
      for (const { properties } of links) {
        expect(files.has(posix.join(posix.dirname(path), String(properties.href))), path).toBe(true)
        linked++
      }
    }
    // The home page stands at the root as well.
    expect(linked).toBe(3 * dataFiles.length + 1)
  })
})
