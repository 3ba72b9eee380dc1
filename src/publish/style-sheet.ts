import { readFileSync } from 'node:fs'

/** The parts of the style sheet, in the order in which they follow one another: a later one wins over an earlier one. */
const PARTS = [
  'theme',
  'base',
  'frame',
  'tools',
  'badges',
  'home',
  'law-text',
  'notes',
  'margin',
  'law-page',
  'redline',
  'edition',
  'comparison',
  'links',
  'parallel',
  'timeline',
  'concept',
  'concordance',
  'reform',
  'study',
  'corpus',
  'print',
] as const

/**
 * The style sheet of the pages: its parts one after another, without comments and indents. Parts of the program, not of what it
 * publishes.
 */
export function styleSheet(): string {
  return PARTS.map((part) => readFileSync(new URL(`styles/${part}.css`, import.meta.url), 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\s*(\{)\n|;\n(?=\})|(?<=[,;}])\n/g, '$1')
    .replace(/: /g, ':')
}
