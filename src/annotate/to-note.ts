import type { Lang, PerLang } from '../language/lang.ts'
import type { NoteLink, Quote, ScholarNote, Verdict } from './note.ts'
import type { Annotation, LinkBody, QuoteSelector, Target } from './web-annotation.ts'
import { BCP47, LANGS } from '../language/lang.ts'
import { isLabel, isLink, isProse, quoteSelectors } from './web-annotation.ts'

/** What an annotation says, for those who show or anchor it. `target` is that of the note at the root of its thread. */
export function toNote(item: Annotation, target: Target): ScholarNote {
  const labels = (purpose: 'tagging' | 'identifying' | 'assessing'): string[] =>
    item.body.filter(isLabel).flatMap((label) => (label.purpose === purpose ? [label.value] : []))
  const [verdict] = labels('assessing') as Verdict[]
  return {
    id: item.id,
    motivation: item.motivation,
    status: item.status ?? 'open',
    ...(typeof item.target === 'string' ? { replyTo: item.target } : {}),
    work: target.source,
    date: target.state.sourceDate.slice(0, 10),
    locator: target.selector.value,
    quotes: quoteSelectors(target).map(toQuote),
    body: proseOf(item),
    creator: item.creator.name,
    created: item.created.slice(0, 10),
    tags: labels('tagging'),
    about: labels('identifying'),
    ...(verdict === undefined ? {} : { verdict }),
    links: item.body.filter(isLink).map(toLink),
  }
}

function toQuote({ exact, prefix, suffix, quoteLanguage }: QuoteSelector): Quote {
  return {
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    lang: langOf(quoteLanguage ?? 'en'),
  }
}

/** The note's text by language; a text without one is English, the language of the project. */
function proseOf(item: Annotation): Partial<PerLang> {
  const prose = item.body.filter(isProse)
  return Object.fromEntries(prose.map((body) => [langOf(body.language ?? 'en'), body.value]))
}

function toLink({ source, state, selector }: LinkBody): NoteLink {
  const hash = source.indexOf('#')
  if (hash >= 0) {
    return { kind: 'literature', id: source.slice(hash + 1), ...(selector === undefined ? {} : { at: selector.value }) }
  }
  return {
    kind: 'provision',
    work: source,
    ...(state === undefined ? {} : { date: state.sourceDate.slice(0, 10) }),
    ...(selector === undefined ? {} : { locator: selector.value }),
  }
}

function langOf(tag: string): Lang {
  const lang = LANGS.find((candidate) => BCP47[candidate] === tag)
  if (!lang) throw new Error(`This is a bug: the schema lets the language ${tag} through`)
  return lang
}
