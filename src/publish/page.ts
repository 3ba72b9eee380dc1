import type { Element, ElementContent } from 'hast'
import type { Lang, PerLang } from '../language/lang.ts'
import type { PageData } from './data/data-schema.ts'
import type { InterfaceKey } from './interface.ts'
import type { StyleSheet } from './style-sheet.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'
import { INTERFACE, OWN_NAMES } from './interface.ts'
import { jsonLdScript } from './json-ld.ts'
import {
  FACES_SCRIPT,
  HOME,
  SCRIPT,
  SEARCH_PAGE,
  dataPath,
  inLanguage,
  relativeAddress,
  stylePath,
} from './page-paths.ts'
import { searchBox } from './search-box.ts'
import { webPage } from './web-page.ts'
import { writeHtml } from './write-html.ts'

/** What a page is written with: the language of the interface, and addresses relative to the page. */
export interface PageContext {
  lang: Lang
  /** A string of the interface. */
  say: (key: InterfaceKey) => string
  /** The address of a page (named without its language folder) in the same language; without a page: of this page. */
  href: (page?: string, fragment?: string) => string
  /** The address of a file that is the same in every language, named from the root of the site. */
  file: (path: string) => string
}

/** A page before it is put into the frame of the site. Its path and the page it makes depend on the language only by `context`. */
export interface Page {
  /** The path below the folder of the language. */
  path: string
  style: StyleSheet
  title: PerLang
  /** One line for search engines. */
  description: PerLang
  body: (context: PageContext) => ElementContent[]
  /** What the page shows, as data. */
  data?: () => PageData
  /** The same in other formats: files of the site, from its root, by their media types. */
  files?: readonly { type: string; path: string }[]
  /** What the page shows, as linked data; without it the page is named as one of a site. */
  jsonLd?: (context: PageContext) => object
}

/** Which parts the site has, for the menu. */
export type MenuItem = 'laws' | 'comparisons' | 'concepts' | 'reforms'

/** What every page of a site has around it. */
export interface Frame {
  menu: readonly MenuItem[]
  /** Whether the site has a search page. */
  hasSearch: boolean
}

/**
 * What a page may load: its own style sheet and script, and nothing else. No text of the site can make it run or fetch anything,
 * even if one were to get past the escaping. Style attributes place the notes in the margin.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

/** Writes a page in one language as HTML, to stand at `path` in the site. */
export function renderPage(page: Page, lang: Lang, frame: Frame, path = inLanguage(lang, page.path)): string {
  const say = (key: InterfaceKey): string => INTERFACE[key][lang]
  const href = (target?: string, fragment?: string): string =>
    relativeAddress(path, target === undefined ? path : inLanguage(lang, target), fragment)
  const file = (target: string): string => relativeAddress(path, target)
  const context: PageContext = { lang, say, href, file }
  const html = h('html', { lang: BCP47[lang] }, [
    head(page, context, path),
    h('body', { dataCopied: say('linkCopied') }, [
      h('a.skip', { href: '#main' }, say('skip')),
      h('header.site-header', [
        siteMenu(context, frame.menu),
        // The search page has its own.
        ...(frame.hasSearch && page.path !== SEARCH_PAGE ? [searchBox(context)] : []),
        languageMenu(page, context, path),
      ]),
      h('main', { id: 'main', tabIndex: -1 }, page.body(context)),
      h('footer.site-footer', [
        h('p', say('footer')),
        ...(page.data ? [h('p', h('a', { href: relativeAddress(path, dataPath(page.path)) }, say('pageData')))] : []),
      ]),
    ]),
  ])
  return writeHtml(html)
}

function head(page: Page, context: PageContext, path: string): Element {
  const { lang } = context
  const title = page.path === HOME ? `Tarmaq. ${page.title[lang]}` : `${page.title[lang]} – Tarmaq`
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { name: 'description', content: page.description[lang] }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: 'stylesheet', href: relativeAddress(path, stylePath(page.style)) }),
    h('script', { src: relativeAddress(path, FACES_SCRIPT) }),
    h('script', { src: relativeAddress(path, SCRIPT), defer: true }),
    ...LANGS.map((other) =>
      h('link', {
        rel: 'alternate',
        hrefLang: BCP47[other],
        href: relativeAddress(path, inLanguage(other, page.path)),
      }),
    ),
    ...(page.data
      ? [h('link', { rel: 'alternate', type: 'application/json', href: relativeAddress(path, dataPath(page.path)) })]
      : []),
    ...(page.files ?? []).map((file) =>
      h('link', { rel: 'alternate', type: file.type, href: relativeAddress(path, file.path) }),
    ),
    jsonLdScript(page.jsonLd ? page.jsonLd(context) : webPage(page, context)),
  ])
}

function siteMenu({ say, href }: PageContext, menu: readonly MenuItem[]): Element {
  return h('nav.site-menu', { ariaLabel: say('siteMenu') }, [
    h('a.brand', { href: href(HOME), translate: 'no' }, 'Tarmaq'),
    h(
      'ul',
      menu.map((item) => h('li', h('a', { href: href(HOME, item) }, say(item)))),
    ),
  ])
}

function languageMenu(page: Page, { lang, say }: PageContext, path: string): Element {
  const link = (other: Lang): Element =>
    h(
      'a',
      {
        href: relativeAddress(path, inLanguage(other, page.path)),
        lang: BCP47[other],
        hrefLang: BCP47[other],
        ...(other === lang ? { ariaCurrent: 'true' } : {}),
      },
      OWN_NAMES[other],
    )
  return h('nav.language-menu', { ariaLabel: say('languageMenu') }, [
    h(
      'ul',
      LANGS.map((other) => h('li', link(other))),
    ),
  ])
}
