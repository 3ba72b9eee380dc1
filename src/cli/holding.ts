import type { Work } from '../corpus/catalogue.ts'
import type { TextKind } from '../corpus/manifest.ts'
import type { PerLang } from '../language/lang.ts'
import type { Edition } from '../history/open-edition.ts'
import type { LoadedText } from './load-text.ts'
import type { Workspace } from './workspace.ts'
import { articles } from '../law/walk.ts'
import { isWholeText, ranges } from './coverage.ts'

/** Whose words a text is, and what of the law it lacks: what a reader must know before relying on it. */
export interface Holding {
  kind: TextKind
  /** The text holds the whole law. */
  whole: boolean
  /** The articles of the law that the text lacks, runs as ranges; of a law whose end is not known, up to the last that is held or named. */
  missing: string[]
  /** How many articles the law has, where the catalogue or the editorial headings tell; else null. */
  articles: number | null
  /** The command that brings the official text. */
  fetch: string
}

/** What a text of the catalogue holds of its law. */
export function holdingOf(work: Work, edition: Edition): Holding {
  const whole = isWholeText(work, edition)
  return {
    kind: edition.kind,
    whole,
    missing: whole ? [] : missingArticles(work, edition),
    articles: work.articles.find(({ date }) => date === edition.date)?.count ?? null,
    fetch: `tarmaq fetch ${work.id}`,
  }
}

/** What a loaded text holds of its law; undefined of a text that is not the catalogue's. */
export function holdingOfLoaded({ work, edition }: LoadedText, workspace: Workspace): Holding | undefined {
  const known = work === undefined ? undefined : workspace.catalogue.get(work)
  return known && edition && holdingOf(known, edition)
}

/** The articles from the first to the last that is held, or named by an editorial heading, that the text does not have. */
function missingArticles(work: Work, { act }: Edition): string[] {
  const held = new Set(articles(act).flatMap(({ num }) => num ?? []))
  const headed = [...work.headings.keys()].flatMap((eId) => /^art_(\d[\d-]*)$/.exec(eId)?.[1] ?? [])
  const last = Math.max(0, ...[...held, ...headed].map((num) => Number.parseInt(num, 10)))
  const plain = Array.from({ length: last }, (_, i) => String(i + 1))
  const inserted = headed.filter((num) => num.includes('-'))
  const all = [...plain, ...inserted].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return ranges(all.filter((num) => !held.has(num)))
}

/** A holding in words, one line or two; undefined where the text is the whole official one. */
export function describeHolding({ kind, whole, missing, articles: count, fetch }: Holding): string | undefined {
  if (whole && kind === 'official') return undefined
  const lacks =
    missing.length === 0
      ? ''
      : ` Missing here: articles ${missing.join(', ')}${count === null ? ', and what may follow them' : ''}.`
  const lines = [`${KIND[kind].eng}.${whole ? '' : lacks}`, `The official text: ${fetch}`]
  return lines.join('\n')
}

/** What each kind of text is, and is not. */
const KIND: Record<TextKind, PerLang> = {
  official: { kaz: 'Ресми мәтіннің бір бөлігі', rus: 'Часть официального текста', eng: 'Part of the official text' },
  translation: {
    kaz: 'Жұмыс аудармасы, ресми мәтін емес',
    rus: 'Рабочий перевод, не официальный текст',
    eng: 'A working translation, not the official text',
  },
  computed: {
    kaz: 'Түзету актілерінен есептелген мәтін, ресми мәтін емес',
    rus: 'Текст, рассчитанный по изменяющим актам, не официальный текст',
    eng: 'Computed from amending acts, not the official text',
  },
  published: {
    kaz: 'Басқалар жариялаған аударма',
    rus: 'Перевод, опубликованный другими',
    eng: 'A translation published by others',
  },
  summary: {
    kaz: 'Белгілі мәліметтердің түйіні: заңның мәтіні емес',
    rus: 'Изложение того, что известно: не текст закона',
    eng: 'A summary of what is attested: not the text of the law',
  },
}
