import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { assembleSite } from '../../src/cli/assemble-site.ts'
import { openWorkspace } from '../../src/cli/workspace.ts'
import { readThesaurus } from '../../src/query/read-thesaurus.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { fontFiles } from '../../src/publish/site-fonts.ts'
import { deadLinks, pageFacts, pageKind } from '../support/site-measures.ts'
import { isPage } from './html.ts'

/** What `npm start` publishes: the study with the project's own texts, whatever official ones may be at hand. */
const workspace = openWorkspace('/nonexistent')
const thesaurus = readThesaurus(workspace.corpus)
const model = assembleSite('representation', workspace)
const files = renderSite(model, thesaurus)
const pages = [...files].filter(([path]) => isPage(path))

function digest(site: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of site) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex')
}

describe('the whole site of the study', () => {
  it('has pages of every kind, each in three languages', () => {
    const kinds = [...new Set(pages.map(([path]) => pageKind(path)))].toSorted().join(' ')
    // With the official texts it has editions side by side as well.
    expect(kinds).toBe('cite compare concepts corpus history index laws links reform search study timeline')
    // One home page more stands at the root.
    expect(pages.length % 3).toBe(1)
  })

  it('has no link that leads nowhere, fragments included', () => {
    expect(deadLinks(new Map<string, string | Uint8Array>([...files, ...fontFiles()]))).toEqual([])
  })

  it('says on every page its language, title, one main heading and linked data, and gives no id twice', () => {
    for (const [path, html] of pages) {
      const { lang, title, headings, twice, linkedData } = pageFacts(html)
      expect([lang, headings, twice], path).toEqual([path.includes('/') ? path.slice(0, 2) : 'en', 1, []])
      expect(title, path).toMatch(/\p{L}/u)
      const [data, ...more] = linkedData.map((json) => JSON.parse(json) as Record<string, unknown>)
      expect([data?.['@context'], data?.inLanguage !== undefined, more], path).toEqual(['https://schema.org', true, []])
    }
  })

  it('has data that are valid by the schema beside them', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(files.get('data/schema.json') ?? '') as object,
    )
    for (const [path, text] of files) {
      if (!path.startsWith('data/') || !path.endsWith('.json') || /(?:schema|\.csl)\.json$/.test(path)) continue
      validate(JSON.parse(text))
      expect(validate.errors, path).toBeNull()
    }
  })

  it('is written the same, byte for byte, a second time', () => {
    expect(digest(renderSite(model, thesaurus))).toBe(digest(files))
  }, 120_000)
})
