import { posix } from 'node:path'
import type { Lang } from '../language/lang.ts'
import type { TextRef } from './site-model.ts'
import type { StyleSheet } from './style-sheet.ts'
import { BCP47 } from '../language/lang.ts'

/** Where the script stands that makes reading easier; no page needs it. */
export const SCRIPT = 'site.js'
/** The script that runs before a page is shown. */
export const FACES_SCRIPT = 'faces.js'
export const ROOT_PAGE = 'index.html'

export const HOME = 'index.html'
/** The page on which a search is answered. */
export const SEARCH_PAGE = 'search.html'
/** The script of that page, and the folder of what it loads; below the root of the site. */
export const SEARCH_SCRIPT = 'search.js'
export const SEARCH_FOLDER = 'search'
export const TIMELINE = 'timeline.html'
/** What the study examines, claim by claim. */
export const STUDY_PAGE = 'study.html'
/** What the corpus holds and how far to trust it. */
export const CORPUS = 'corpus.html'

/** The style sheet of a kind of page; below the root of the site. */
export function stylePath(kind: StyleSheet): string {
  return `style/${kind}.css`
}

/** The page of a law text, as the text store lays texts out: `laws/constitution-1995/2023-01-01/eng.html`. */
export function lawPath(ref: TextRef): string {
  return `laws/${fileName(ref.work)}/${fileName(ref.date)}/${ref.lang}.html`
}

/** How to cite a law text and each of its articles: `laws/constitution-1995/2023-01-01/eng-cite.html`. */
export function citationPath(ref: TextRef): string {
  return `laws/${fileName(ref.work)}/${fileName(ref.date)}/${ref.lang}-cite.html`
}

/** Entries for reference managers, one for each provision of a text; below the root of the site. */
export function citationFile(ref: TextRef, ending: 'bib' | 'csl.json'): string {
  return `data/laws/${fileName(ref.work)}/${fileName(ref.date)}/${ref.lang}.${ending}`
}

/** The page of an edition in all its languages, side by side. */
export function parallelPath(work: string, date: string): string {
  return `laws/${fileName(work)}/${fileName(date)}/parallel.html`
}

/** The page of what each provision of a law said, from edition to edition, in one language. */
export function historyPath(work: string, lang: Lang): string {
  return `history/${fileName(work)}/${lang}.html`
}

export function comparisonPath(id: string): string {
  return `compare/${fileName(id)}.html`
}

/** The page that shows which provision answers to which, as a whole. */
export function linksPath(id: string): string {
  return `links/${fileName(id)}.html`
}

export function conceptPath(id: string): string {
  return `concepts/${fileName(id)}.html`
}

/** Where one text names a concept that is too long for one page. */
export function conceptTextPath(id: string, ref: TextRef): string {
  return `concepts/${fileName(id)}/${fileName(ref.work)}--${fileName(ref.date)}--${ref.lang}.html`
}

export function reformPath(id: string): string {
  return `reform/${fileName(id)}.html`
}

/** The data of a page, one for all languages of the interface; below the root of the site. */
export function dataPath(page: string): string {
  return `data/${page.replace(/\.html$/, '')}.json`
}

/** The schema of the data files. */
export const DATA_SCHEMA = 'data/schema.json'

/** A page of an interface language, from the root of the site. */
export function inLanguage(lang: Lang, page: string): string {
  return `${BCP47[lang]}/${page}`
}

/**
 * A name as part of a path: letters of the Latin alphabet in lower case, digits and hyphens stay, every other character becomes
 * its code (`_2e_` for a full stop), so that different names stay different and no name can lead out of its folder.
 */
export function fileName(name: string): string {
  return Array.from(name, (letter) =>
    /^[a-z0-9-]$/.test(letter) ? letter : `_${(letter.codePointAt(0) ?? 0).toString(16)}_`,
  ).join('')
}

/** A relative address from one page of the site to another, with a fragment if one is given. */
export function relativeAddress(from: string, to: string, fragment?: string): string {
  const hash = fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`
  if (from === to && hash !== '') return hash
  return `${posix.relative(posix.dirname(from), to)}${hash}`
}
