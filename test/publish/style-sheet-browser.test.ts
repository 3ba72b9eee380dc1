import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedSite } from './chromium.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { HAS_CHROMIUM, openSite } from './chromium.ts'
import { isPage } from './html.ts'
import { richSite } from './sample-site.ts'

const STYLES = new URL('../../src/publish/styles/', import.meta.url)

/** Every rule that there is. */
const ALL = readdirSync(STYLES)
  .map((name) => readFileSync(new URL(name, STYLES), 'utf8'))
  .join('\n')

/** Runs in the page: the rules of `all` that apply to something on the page, in some state of it, and are not among its `own`. */
const MISSING = `([all, own]) => {
  const rulesOf = (css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    const within = (list) => [...list].flatMap((rule) => rule.selectorText ? [rule] : within(rule.cssRules ?? []))
    return within(sheet.cssRules)
  }
  // Values with custom properties keep the letters of their source.
  const textOf = ({ cssText }) => cssText.replace(/\\b0\\./g, '.').replace(/\\s+/g, '')
  const known = new Set(rulesOf(own).map(textOf))
  const anyState = (selector) => selector
    .replace(/::[a-z-]+|:(?:hover|target|focus-visible|focus|checked|empty)/g, '')
    .replace(/:(?:not|is)\\([\\s,]*\\)/g, '')
  return rulesOf(all)
    .filter((rule) => !known.has(textOf(rule)) && document.querySelector(anyState(rule.selectorText)))
    .map(({ selectorText }) => selectorText)
}`

/** One law is enough: the one that has notes, and a small one with editions. */
function isTried(path: string): boolean {
  return isPage(path) && path.startsWith('kk/') && !/laws\/(?:elections|constitution-(?!1995))/.test(path)
}

describe.skipIf(!HAS_CHROMIUM)('the style sheet of a kind of page', () => {
  const files = renderSite(richSite())
  let site: OpenedSite

  beforeAll(async () => {
    site = await openSite(files)
  }, 120_000)

  afterAll(() => site.close())

  it('has every rule that applies to something on the page', async () => {
    const page = await site.browser.newPage()
    const missing: string[] = []
    for (const path of [...files.keys()].filter(isTried)) {
      await page.goto(site.address(path))
      const own = /rel=stylesheet href="?(?:\.\.\/)*([^\s>"]+)/.exec(files.get(path) ?? '')?.[1] ?? ''
      const arguments_ = JSON.stringify([ALL, files.get(own)])
      const found = await page.evaluate<string[]>(`(${MISSING})(${arguments_})`)
      missing.push(...found.map((selector) => `${path}: ${selector}`))
    }
    expect(missing).toEqual([])
    await page.close()
  }, 60_000)
})
