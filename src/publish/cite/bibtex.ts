import type { CitedProvision } from './cited-provision.ts'
import { citationKey, citedKind, citedPlace } from './cited-provision.ts'

/** How biblatex names the languages. */
const LANGID = { kaz: 'kazakh', rus: 'russian', eng: 'english' } as const

/**
 * An entry for biblatex, in the language of the text: type `@legislation` (biblatex manual, 2.1.2), Cyrillic as UTF-8. The date is
 * that of adoption; the edition stands as `version`, the provision as `titleaddon`.
 */
export function bibtexEntry(cited: CitedProvision): string {
  const { work, text } = cited
  const { legal } = work
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(work.names[text.lang])}}`],
    ['titleaddon', optional(citedPlace(cited, text.lang))],
    ['organization', optional(legal?.adopted.by[text.lang], (name) => `{${name}}`)],
    ['date', legal?.adopted.date],
    ['number', optional(legal?.number)],
    ['version', text.date],
    ['note', escaped(citedKind(cited, text.lang))],
    ['langid', LANGID[text.lang]],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]))
  return [`@legislation{${citationKey(cited)},`, ...lines, '}', ''].join('\n')
}

function optional(text: string | undefined, wrap = (escapedText: string): string => escapedText): string | undefined {
  return text === undefined ? undefined : wrap(escaped(text))
}

/** The characters that TeX does not read as themselves. Braces are escaped as well, so that a field ends where it should. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^%&#$_]/g, (character) => TEX[character] ?? character)
}
