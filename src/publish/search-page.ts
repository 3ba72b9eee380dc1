import type { Lang } from '../language/lang.ts'
import type { Page, PageContext } from './page.ts'
import type { SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { relativeAddress, SEARCH_PAGE, SEARCH_SCRIPT, inLanguage } from './page-paths.ts'
import { FAULT_WORDS, SEARCH_PAGE_WORDS } from './search-page-words.ts'

/** The page on which a search is answered, by a script that loads the parts of the index that a query needs. */
export function searchPage(model: SiteModel): Page {
  return {
    path: SEARCH_PAGE,
    style: 'search',
    title: { kaz: 'Іздеу', rus: 'Поиск', eng: 'Search' },
    description: {
      kaz: 'Үш тілде норманы сөз, сұрақ немесе сілтеме бойынша табу.',
      rus: 'Найти норму по словам, вопросу или ссылке на любом из трёх языков.',
      eng: 'Find a provision by words, a question or a citation, in any of the three languages.',
    },
    body: ({ lang, say }) => [
      h('header.page-header', [h('h1', say('search'))]),
      h('form.search-form', { role: 'search' }, [
        h('input', { type: 'search', name: 'q', ariaLabel: say('search'), placeholder: say('searchHint') }),
        h('button', { type: 'submit' }, say('search')),
      ]),
      h('noscript', h('p', say('searchNeedsScript'))),
      h('p', { id: 'search-status', role: 'status', dataWords: JSON.stringify(scriptWords(lang, say)) }),
      h('p', { id: 'search-advice', hidden: true }, SEARCH_PAGE_WORDS.filters[lang]),
      h('ol', { id: 'results', ariaLabel: say('searchFound') }),
      h('button', { id: 'more-results', type: 'button', hidden: true }, SEARCH_PAGE_WORDS.more[lang]),
      h(
        'ul',
        { id: 'works', hidden: true },
        model.works.map(({ id, short }) => h('li', { dataWork: id }, short[lang])),
      ),
      h('script', { src: relativeAddress(inLanguage(lang, SEARCH_PAGE), SEARCH_SCRIPT), defer: true }),
    ],
  }
}

/** What the script of the page says, in the language of the page. */
function scriptWords(lang: Lang, say: PageContext['say']): Record<string, string | Record<string, string>> {
  const faults = Object.entries(FAULT_WORDS).map(([fault, words]) => [fault, words[lang]])
  return {
    loading: say('searchLoading'),
    found: say('searchFound'),
    nothing: say('searchNothing'),
    also: say('searchAlso'),
    nearest: SEARCH_PAGE_WORDS.nearest[lang],
    near: SEARCH_PAGE_WORDS.near[lang],
    through: SEARCH_PAGE_WORDS.through[lang],
    same: SEARCH_PAGE_WORDS.same[lang],
    answering: SEARCH_PAGE_WORDS.answering[lang],
    history: SEARCH_PAGE_WORDS.history[lang],
    faults: Object.fromEntries(faults) as Record<string, string>,
  }
}
