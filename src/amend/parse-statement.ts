import type { Lang } from '../language/lang.ts'
import type { StatementTree } from './clause.ts'
import type { Statement } from './statement.ts'
import { foldedForm } from '../language/folded-form.ts'
import { failureOffset, loadGrammar } from '../language/grammar.ts'
import { ordinalValue } from '../language/ordinals.ts'
import { maskQuotations } from './quotation.ts'

const GRAMMARS: Record<Lang, string> = { rus: 'russian.peggy', kaz: 'kazakh.peggy', eng: 'english.peggy' }

const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** What became of a statement: its structure, or the words from which on it was not understood. */
export type Parsed = { tree: StatementTree } | { notUnderstoodFrom: number }

/** Reads the structure of a statement with the grammar of its language. */
export function parseStatement(statement: Pick<Statement, 'text' | 'quotations'>, lang: Lang): Parsed {
  const grammar = loadGrammar(new URL(GRAMMARS[lang], import.meta.url), new URL('common.peggy', import.meta.url))
  const masked = maskQuotations(foldedForm(statement.text), statement.quotations)
  try {
    const options = { ordinal: (word: string) => ordinalValue(word, lang), cardinal: cardinalValue }
    return { tree: grammar(masked, options) as StatementTree }
  } catch (error) {
    const notUnderstoodFrom = failureOffset(error)
    if (notUnderstoodFrom === undefined) throw error
    return { notUnderstoodFrom }
  }
}

/** Whether a line is a header («41-бапта:»). */
export function isHeader(text: string, lang: Lang): boolean {
  const parsed = parseStatement({ text, quotations: [] }, lang)
  return 'tree' in parsed && parsed.tree.kind === 'header'
}

/** "Part two": the value of an English number word. */
function cardinalValue(word: string): number | undefined {
  const index = CARDINALS.indexOf(word)
  return index < 0 ? undefined : index + 1
}
