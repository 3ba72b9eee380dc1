import type { ElementContent, Root } from 'hast'
import type { Lang } from '../language/lang.ts'
import type { Page, PageContext } from './page.ts'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { BCP47 } from '../language/lang.ts'
import { INTERFACE } from './interface.ts'
import { styleSheet } from './style-sheet.ts'
import { writeHtml } from './write-html.ts'

/**
 * Writes a page as one HTML file that stands alone: its style sheet within it, and what would link to other pages of a site as
 * plain text.
 */
export function renderStandalonePage(page: Page, lang: Lang): string {
  const context: PageContext = {
    lang,
    say: (key) => INTERFACE[key][lang],
    href: (target, fragment) =>
      target === undefined && fragment !== undefined ? `#${encodeURIComponent(fragment)}` : '',
    file: () => '',
  }
  const html = h('html', { lang: BCP47[lang] }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', page.title[lang]),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('style', styleSheet(page.style)),
    ]),
    h('body', [h('main', { id: 'main' }, withoutSiteLinks(page.body(context)))]),
  ])
  return writeHtml(html)
}

function withoutSiteLinks(content: ElementContent[]): ElementContent[] {
  const root: Root = { type: 'root', children: content }
  visit(root, 'element', (element) => {
    if (element.tagName !== 'a' || element.properties.href !== '') return
    element.tagName = 'span'
    delete element.properties.href
  })
  return content
}
