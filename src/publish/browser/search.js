// The search page: reads the query from the address, loads what it needs of the index, and writes the results.
import { PageSearch } from '../../query/browser/answer-page.ts'

const LANGS = { kk: 'kaz', ru: 'rus', en: 'eng' }
const BCP47 = { kaz: 'kk', rus: 'ru', eng: 'en' }
const pageLang = LANGS[document.documentElement.lang] ?? 'eng'
const results = document.querySelector('#results')
const status = document.querySelector('#search-status')
const input = document.querySelector('#main input[name=q]')
const advice = document.querySelector('#search-advice')
const more = document.querySelector('#more-results')
const words = JSON.parse(status.dataset.words)

/** How many results are shown at first, and how many more each time. */
const STEP = 10

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

/** What stands at a place, in few words: the day, the language, and the provision where it is another one. */
function place({ text, eId }, name) {
  return link(text.page, eId, [name, text.date, BCP47[text.lang]].filter(Boolean).join(', '))
}

function nameOf({ work }) {
  return document.querySelector(`#works [data-work="${CSS.escape(work)}"]`)?.textContent ?? work
}

function line(label, places) {
  if (places.length === 0) return []
  return [
    element('p', { className: 'where' }, `${label}: `, ...places.flatMap((one, i) => (i > 0 ? [' · ', one] : [one]))),
  ]
}

function item({ text, eId, heading, snippet, citations, through, counterparts, answering, history }) {
  const others = Object.keys(citations).filter((lang) => lang !== pageLang)
  return element(
    'li',
    {},
    element(
      'h3',
      {},
      link(
        text.page,
        eId,
        `${nameOf(text)}, ${citations[pageLang]}${heading && heading !== citations[pageLang] ? `. ${heading}` : ''}`,
      ),
    ),
    element('p', { lang: BCP47[text.lang] }, ...marked(snippet)),
    element(
      'p',
      { className: 'where' },
      `${text.date}, ${BCP47[text.lang]}`,
      ...others.flatMap((lang) => [' · ', element('span', { lang: BCP47[lang] }, citations[lang])]),
      ...(through ? [` · ${words.through}`] : []),
      ...(history
        ? [' · ', link(history.page, eId.split('__')[0], words.history.replace('{day}', history.since))]
        : []),
    ),
    ...line(
      words.same,
      counterparts.map((one) => place(one)),
    ),
    ...line(
      words.answering,
      answering.map((one) => place(one, `${nameOf(one.text)}, ${one.citations[pageLang]}`)),
    ),
  )
}

/** Says what is wrong with a filter, and leads to the query as it may have been meant. */
function explain({ fault, typed, nearest }, query) {
  const instead = nearest.map((name) => {
    const address = `?q=${encodeURIComponent(query.replace(typed, name))}`
    return element('a', { href: address }, name)
  })
  status.replaceChildren(
    words.faults[fault].replace('{typed}', typed),
    ...(instead.length > 0
      ? [` ${words.nearest}: `, ...instead.flatMap((one, i) => (i > 0 ? [', ', one] : [one])), '.']
      : []),
  )
}

async function show(query, limit) {
  if (query.trim() === '') return
  status.textContent = words.loading
  const answer = await search.search(query, pageLang, limit)
  const { hits, near, wider, fault } = answer
  results.replaceChildren(...(hits.length > 0 ? hits : near).map(item))
  status.textContent = [
    hits.length > 0 ? `${words.found}: ${hits.length}${answer.more ? '+' : ''}.` : words.nothing,
    ...(wider.length > 0 ? [`${words.also}: ${wider.slice(0, 12).join(', ')}.`] : []),
    ...(near.length > 0 ? [`${words.near}:`] : []),
  ].join(' ')
  if (fault) explain(fault, query)
  advice.hidden = !fault
  more.hidden = !answer.more
  more.onclick = () => show(query, limit + STEP)
  status.dataset.done = query
}

const query = new URLSearchParams(location.search).get('q') ?? ''
input.value = query
show(query, STEP)
