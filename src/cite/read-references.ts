import type { Lang, PerLang } from '../language/lang.ts'
import type { ProvisionReference, Reference } from './reference.ts'
import { foldedForm } from '../language/folded-form.ts'
import { loadGrammar } from '../language/grammar.ts'
import { grammarTools } from './grammar-tools.ts'

const FILES: PerLang = { kaz: './kazakh.peggy', rus: './russian.peggy', eng: './english.peggy' }

function grammar(lang: Lang): ReturnType<typeof loadGrammar> {
  return loadGrammar(new URL('./common.peggy', import.meta.url), new URL(FILES[lang], import.meta.url))
}

const TOOLS = { kaz: grammarTools('kaz'), rus: grammarTools('rus'), eng: grammarTools('eng') }

/** Blank lines end a paragraph, and no reference goes over one. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/u

/**
 * Finds what reads as a reference in a text: provisions, and acts, as written. What they mean where they stand is told by
 * `findCitations`.
 *
 * Offsets are UTF-16 units into the text as given, end exclusive.
 */
export function readReferences(text: string, lang: Lang): Reference[] {
  const references: Reference[] = []
  let start = 0
  for (const paragraph of text.split(new RegExp(`(${BLANK_LINES.source})`, 'u'))) {
    const found = grammar(lang)(foldForGrammar(paragraph), { tools: TOOLS[lang] }) as Reference[]
    for (const reference of found) {
      references.push({ ...reference, start: reference.start + start, end: reference.end + start })
    }
    start += paragraph.length
  }
  return references
}

/** Reads a text that is wholly a reference to provisions, as typed by somebody who looks for them; undefined when it is not. */
export function readQuery(text: string, lang: Lang): ProvisionReference | undefined {
  try {
    const [reference] = grammar(lang)(foldForGrammar(text), { tools: TOOLS[lang], query: true }) as ProvisionReference[]
    return reference
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The folded form, with the quotation marks as printed: a title may hold quotation marks, and must know which one closes it. */
function foldForGrammar(text: string): string {
  const folded = foldedForm(text)
  return folded.replace(/"/gu, (_, at: number) => text.charAt(at))
}
