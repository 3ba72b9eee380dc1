import { readFileSync } from 'node:fs'

/** What every page needs; the rules for paper come last, since they win over the others. */
const BEFORE = ['theme', 'base', 'frame', 'tools'] as const
const AFTER = ['print'] as const

/**
 * The parts of the style sheet that a kind of page adds to those of every page, in the order in which they follow one another: a later
 * one wins over an earlier one. A page loads the rules that it can use and no others.
 */
const PARTS = {
  citation: ['citation'],
  comparison: [
    'badges',
    'anchors',
    'redline',
    'compared',
    'side-by-side',
    'comparison',
    'law-lines',
    'evidence',
    'steps',
  ],
  concept: ['law-lines', 'concept', 'concordance'],
  corpus: ['badges', 'corpus'],
  history: ['anchors', 'redline', 'side-by-side', 'timeline'],
  home: ['badges', 'home', 'edition-matrix'],
  law: ['badges', 'anchors', 'law-text', 'notes', 'margin', 'law-page', 'edition', 'citation'],
  links: ['badges', 'compared', 'evidence', 'links'],
  parallel: ['anchors', 'side-by-side', 'parallel'],
  reform: [
    'badges',
    'anchors',
    'law-text',
    'law-lines',
    'redline',
    'compared',
    'side-by-side',
    'notes',
    'reform',
    'steps',
  ],
  search: ['search'],
  study: ['badges', 'anchors', 'law-lines', 'notes', 'study'],
  timeline: ['timeline'],
} as const

/** The kinds of page that have a style sheet of their own. */
export type StyleSheet = keyof typeof PARTS

/** The style sheet of a kind of page, without comments and indents. Part of the program, not of what it publishes. */
export function styleSheet(kind: StyleSheet): string {
  return [...BEFORE, ...PARTS[kind], ...AFTER]
    .map((part) => readFileSync(new URL(`styles/${part}.css`, import.meta.url), 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\s*(\{)\n|;\n(?=\})|(?<=[,;}])\n/g, '$1')
    .replace(/: /g, ':')
    .replace(/,\s+/g, ',')
    .replace(/ > /g, '>')
    .replace(/\b0(?=\.\d)/g, '')
}
