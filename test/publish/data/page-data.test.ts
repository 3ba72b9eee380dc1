import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { renderSite } from '../../../src/publish/render-site.ts'
import { BCP47, LANGS } from '../../../src/language/lang.ts'
import { isPage, parseHtml, textOf, withClass, withTag } from '../html.ts'
import { posix } from 'node:path'
import { richSite } from '../sample-site.ts'
import { markedSite, marksIn } from './marked-site.ts'

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
    const all = 'comparison concept corpus history home law links parallel reform study timeline'
    expect([...kinds].toSorted().join(' ')).toBe(all)
  })

  it('is refused by the schema where something is missing or unknown', () => {
    const [, text = ''] = dataFiles.find(([path]) => path.startsWith('data/laws/')) ?? []
    const data = JSON.parse(text) as Record<string, unknown>
    expect(validate({ ...data, provisions: undefined })).toBe(false)
    expect(validate({ ...data, more: 1 })).toBe(false)
  })

  it('is linked from its page, in every language', () => {
    let linked = 0
    const without = new Set<string>()
    for (const [path, html] of files) {
      if (!isPage(path)) continue
      const head = parseHtml(html.slice(0, html.indexOf('<body')))
      const links = withTag(head, 'link').filter(({ properties }) => properties.type === 'application/json')
      if (links.length === 0) without.add(posix.basename(path).replace(/^[a-z]{3}-/, ''))
      for (const { properties } of links) {
        expect(files.has(posix.join(posix.dirname(path), String(properties.href))), path).toBe(true)
        linked++
      }
    }
    // The home page stands at the root as well.
    expect(linked).toBe(3 * dataFiles.length + 1)
    // These have citations in formats of their own, and the index of the search.
    expect([...without].toSorted()).toEqual(['cite.html', 'search.html'])
  })

  it('has every word of a person and of the law that its page shows', () => {
    const marked = renderSite(markedSite(richSite()))
    let seen = 0
    for (const [path, data] of marked) {
      if (!dataFiles.some(([known]) => known === path)) continue
      const shown = new Set(LANGS.flatMap((lang) => [...marksIn(visibleText(marked, path, lang))]))
      const held = marksIn(data + alsoHeld(marked, data))
      expect(
        [...shown].filter((mark) => !held.has(mark)),
        path,
      ).toEqual([])
      seen += shown.size
    }
    expect(seen).toBeGreaterThan(2000)
  })

  it('has the relations, verdicts, scores and days that its page shows', () => {
    for (const [path, text] of dataFiles) {
      const page = pageOf(files, path, 'eng')
      const data = JSON.parse(text) as { page: string; pairs?: { relation: string; score: number }[] }
      const days = withTag(page, 'time').map(({ properties }) => String(properties.dateTime))
      expect(
        days.filter((day) => !text.includes(day)),
        path,
      ).toEqual([])
      for (const verdict of ['borne-out', 'borne-out-in-part', 'not-borne-out', 'not-checkable'])
        if (withClass(page, `verdict-${verdict}`).length > 0) expect(text, path).toContain(`"verdict":"${verdict}"`)
      if (data.page !== 'links') continue
      const rows = withTag(page, 'tr').filter(({ properties }) => properties.id !== undefined)
      expect(rows.map(({ properties }) => String(properties.className))).toEqual(
        data.pairs?.map(({ relation }) => `relation-${relation}`),
      )
      const scores = withTag(page, 'details').map((evidence) => Number(/(\d+)\u00a0%/.exec(textOf(evidence))?.[1]))
      const linked = data.pairs?.filter(({ relation }) => relation !== 'added' && relation !== 'removed')
      expect(scores).toEqual(linked?.map(({ score }) => Math.round(score * 100)))
    }
  })

  it('leads from the home page to the data of every other page', () => {
    const home = files.get('data/index.json') ?? ''
    expect(
      dataFiles.map(([path]) => path).filter((path) => path !== 'data/index.json' && !home.includes(`"${path}"`)),
    ).toEqual([])
  })

  it('is CSL-JSON and BibTeX for citations', () => {
    const page = parseHtml(files.get('en/laws/edited-law/2010-05-01/eng-cite.html') ?? '')
    const types = withTag(page, 'link').flatMap(({ properties }) =>
      properties.rel?.toString() === 'alternate' && properties.type !== undefined
        ? [[properties.type, files.has(posix.join('en/laws/edited-law/2010-05-01', String(properties.href)))]]
        : [],
    )
    expect(types).toEqual([
      ['application/x-bibtex', true],
      ['application/vnd.citationstyles.csl+json', true],
    ])
  })
})

function pageOf(
  site: ReadonlyMap<string, string>,
  data: string,
  lang: (typeof LANGS)[number],
): ReturnType<typeof parseHtml> {
  return parseHtml(site.get(`${BCP47[lang]}/${data.slice('data/'.length).replace('.json', '.html')}`) ?? '')
}

function visibleText(site: ReadonlyMap<string, string>, data: string, lang: (typeof LANGS)[number]): string {
  return withTag(pageOf(site, data, lang), 'main')
    .map(textOf)
    .join('')
}

/** What is the same on both sides of a comparison is in the data of either law, to which its own data lead. */
function alsoHeld(site: ReadonlyMap<string, string>, text: string): string {
  const data = JSON.parse(text) as { page: string; left?: { data: string }; right?: { data: string } }
  if (data.page !== 'comparison') return ''
  return [data.left, data.right].map((side) => site.get(side?.data ?? '') ?? '').join('')
}
