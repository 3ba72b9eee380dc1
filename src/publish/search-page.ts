import type { Page } from './page.ts'
import type { SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { relativeAddress, SEARCH_PAGE, SEARCH_SCRIPT, inLanguage } from './page-paths.ts'

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
      h('p', {
        id: 'search-status',
        role: 'status',
        dataLoading: say('searchLoading'),
        dataFound: say('searchFound'),
        dataNothing: say('searchNothing'),
        dataBadFilter: say('searchBadFilter'),
        dataAlso: say('searchAlso'),
        dataArticle: say('searchArticle'),
      }),
      h('ol', { id: 'results', ariaLabel: say('searchFound') }),
      h(
        'ul',
        { id: 'works', hidden: true },
        model.works.map(({ id, short }) => h('li', { dataWork: id }, short[lang])),
      ),
      h('script', { src: relativeAddress(inLanguage(lang, SEARCH_PAGE), SEARCH_SCRIPT), defer: true }),
    ],
  }
}
