import type { Annotation, Body, QuoteSelector, Target } from './web-annotation.ts'
import { isLabel, isLink, isProse, quoteSelectors } from './web-annotation.ts'

const LANGUAGES = ['kk', 'ru', 'en'] as const
const PURPOSES = ['identifying', 'assessing', 'tagging'] as const

/**
 * A note in the one form in which notes are written, so that equal notes are equal texts: texts by language, then labels by purpose,
 * then links; quotes by language; what goes without saying (an open status, an English quote, an empty prefix) is left out.
 */
export function canonical({ status, ...note }: Annotation): Annotation {
  return {
    ...note,
    ...(status === undefined || status === 'open' ? {} : { status }),
    body: canonicalBody(note.body),
    target: typeof note.target === 'string' ? note.target : canonicalTarget(note.target),
  }
}

function canonicalBody(body: readonly Body[]): Body[] {
  const prose = body
    .filter(isProse)
    .map((one) => ({ ...one, language: one.language ?? 'en', format: 'text/plain' as const }))
    .sort((a, b) => LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language))
  const labels = body.filter(isLabel).sort((a, b) => PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose))
  return [...prose, ...labels, ...body.filter(isLink)]
}

function canonicalTarget(target: Target): Target {
  const { type, value } = target.selector
  const selector = { type, value }
  const quotes = quoteSelectors(target)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(canonicalQuote)
  const [only, second] = quotes
  if (!only) return { ...target, selector }
  return { ...target, selector: { ...selector, refinedBy: second ? quotes : only } }
}

function rank({ quoteLanguage = 'en' }: QuoteSelector): number {
  return LANGUAGES.indexOf(quoteLanguage)
}

function canonicalQuote({ exact, prefix = '', suffix = '', quoteLanguage = 'en' }: QuoteSelector): QuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(quoteLanguage === 'en' ? {} : { quoteLanguage }),
  }
}
