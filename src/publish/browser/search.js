// The search page: reads the query from the address, loads what it needs of the index, and writes the results.
import { PageSearch } from '../../query/browser/answer-page.ts'

const LANGS = { kk: 'kaz', ru: 'rus', en: 'eng' }
const BCP47 = { kaz: 'kk', rus: 'ru', eng: 'en' }
const results = document.querySelector('#results')
const status = document.querySelector('#search-status')
const input = document.querySelector('#main input[name=q]')
const words = status.dataset

const waiting = new Map()
const loaded = new Map()
window.tarmaqShard = (name, data) => waiting.get(name)?.(data)

/** Loads a shard as a script, which a page opened from a folder may do too. */
function load(name) {
  if (!loaded.has(name)) {
    loaded.set(
      name,
      new Promise((resolve) => {
        waiting.set(name, resolve)
        const script = document.createElement('script')
        script.src = `../search/${name}.js`
        script.onerror = () => resolve(undefined)
        document.head.append(script)
      }),
    )
  }
  return loaded.get(name)
}

const search = new PageSearch(load)

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function link(page, eId, text) {
  return element('a', { href: `${page}#${encodeURIComponent(eId)}` }, text)
}

function marked({ text, marks }) {
  const letters = Array.from(text)
  const parts = []
  let at = 0
  for (const [start, end] of marks) {
    parts.push(letters.slice(at, start).join(''), element('mark', {}, letters.slice(start, end).join('')))
    at = end
  }
  return [...parts, letters.slice(at).join('')]
}

function item({ text, eId, page, heading, snippet, others }) {
  const name = document.querySelector(`#works [data-work="${CSS.escape(text.work)}"]`)?.textContent ?? text.work
  const number = eId.replace(/^art_/, '').replace(/__(?:sub)?para_([^_]+)/g, '($1)')
  return element(
    'li',
    {},
    element('h3', {}, link(page, eId, `${name}, ${words.article} ${number}${heading ? `. ${heading}` : ''}`)),
    element('p', { lang: BCP47[text.lang] }, ...marked(snippet)),
    element(
      'p',
      { className: 'where' },
      `${text.date}, ${BCP47[text.lang]}`,
      ...others.flatMap((other) => [
        ' · ',
        link(other.page, other.eId, `${other.text.date}, ${BCP47[other.text.lang]}`),
      ]),
    ),
  )
}

async function show(query) {
  if (query.trim() === '') return
  status.textContent = words.loading
  const { hits, wider, badFilter } = await search.search(query, LANGS[document.documentElement.lang] ?? 'eng')
  results.replaceChildren(...hits.map(item))
  const none = badFilter ? words.badFilter : words.nothing
  const found = hits.length > 0 ? `${words.found}: ${hits.length}.` : none
  status.textContent = wider.length > 0 ? `${found} ${words.also}: ${wider.slice(0, 12).join(', ')}.` : found
  status.dataset.done = query
}

const query = new URLSearchParams(location.search).get('q') ?? ''
input.value = query
show(query)
