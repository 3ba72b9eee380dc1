import type { Element, ElementContent } from 'hast'
import type { Lang, PerLang } from '../language/lang.ts'
import type { InterfaceKey } from './interface.ts'
import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import { BCP47, LANGS } from '../language/lang.ts'
import { INTERFACE, OWN_NAMES } from './interface.ts'
import { HOME, STYLE_SHEET, inLanguage, relativeAddress } from './page-paths.ts'

/** What a page is written with: the language of the interface, and addresses relative to the page. */
export interface PageContext {
  lang: Lang
  /** A string of the interface. */
  say: (key: InterfaceKey) => string
  /** The address of a page (named without its language folder) in the same language; without a page: of this page. */
  href: (page?: string, fragment?: string) => string
}

/** A page before it is put into the frame of the site. Its path and the page it makes depend on the language only by `context`. */
export interface Page {
  /** The path below the folder of the language. */
  path: string
  title: PerLang
  /** One line for search engines. */
  description: PerLang
  body: (context: PageContext) => ElementContent[]
}

/** Which parts the site has, for the menu. */
export type MenuItem = 'laws' | 'comparisons' | 'concepts' | 'reforms'

/** Writes a page in one language as HTML, to stand at `path` in the site. */
export function renderPage(
  page: Page,
  lang: Lang,
  menu: readonly MenuItem[],
  path = inLanguage(lang, page.path),
): string {
  const say = (key: InterfaceKey): string => INTERFACE[key][lang]
  const href = (target?: string, fragment?: string): string =>
    relativeAddress(path, target === undefined ? path : inLanguage(lang, target), fragment)
  const context: PageContext = { lang, say, href }
  const html = h('html', { lang: BCP47[lang] }, [
    head(page, lang, path),
    h('body', [
      h('a.skip', { href: '#main' }, say('skip')),
      h('header.site-header', [siteMenu(context, menu), languageMenu(page, context, path)]),
      h('main', { id: 'main', tabIndex: -1 }, page.body(context)),
      h('footer.site-footer', [h('p', say('footer'))]),
    ]),
  ])
  return `${toHtml([{ type: 'doctype' }, html])}\n`
}

function head(page: Page, lang: Lang, path: string): Element {
  const title = page.path === HOME ? `Tarmaq. ${page.title[lang]}` : `${page.title[lang]} – Tarmaq`
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { name: 'description', content: page.description[lang] }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: 'stylesheet', href: relativeAddress(path, STYLE_SHEET) }),
    ...LANGS.map((other) =>
      h('link', {
        rel: 'alternate',
        hrefLang: BCP47[other],
        href: relativeAddress(path, inLanguage(other, page.path)),
      }),
    ),
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
