import type { Citation } from '../../src/cite/citation.ts'
import type { Case } from './cases.ts'
import { findCitations } from '../../src/cite/find-citations.ts'

/** What a case expects and what is found, in the same notation: `quote = targets @act`. */
export function compareCase(one: Case): { expected: string[]; found: string[] } {
  const text = one.text.replace(/[⟦⟧]/gu, '')
  const quotes = [...one.text.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1] ?? '')
  const parts = one.expected === '' ? [] : one.expected.split(/\s*;\s*/u)
  return {
    expected: quotes.map((quote, i) => `${quote} = ${parts[i] ?? ''}`),
    found: findCitations(text, { lang: one.lang, ...one.where }).map(print),
  }
}

function print({ quote, targets, act }: Citation): string {
  const cited = act === null ? '' : typeof act === 'string' ? `@${act}` : printAct(act)
  return `${quote} = ${[...targets, cited].filter((part) => part !== '').join(' ')}`
}

function printAct({ type, date, number }: { type: string; date: string | null; number: string | null }): string {
  return ['@' + type, date ?? '-', number ?? '-'].join(' ')
}
