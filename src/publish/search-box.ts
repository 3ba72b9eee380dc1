import type { Element } from 'hast'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { SEARCH_PAGE } from './page-paths.ts'

/** The search box of the header: it leads to the search page with what was typed as `q`. */
export function searchBox({ say, href }: PageContext): Element {
  return h('form.site-search', { action: href(SEARCH_PAGE), role: 'search' }, [
    h('input', {
      type: 'search',
      name: 'q',
      ariaLabel: say('search'),
      placeholder: say('searchHint'),
      autoComplete: 'off',
      enterKeyHint: 'search',
    }),
    h('button', { type: 'submit' }, say('search')),
  ])
}
