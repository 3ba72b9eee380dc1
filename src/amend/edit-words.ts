import type { Span } from '../language/sentences.ts'

/** Puts words in the place of a stretch of text, as they are; punctuation that they begin with takes the space before it. */
export function replaceSpan(text: string, span: Span, words: string): string {
  return textBefore(text, span.start, words) + words + text.slice(span.end)
}

function textBefore(text: string, end: number, words: string): string {
  const before = text.slice(0, end)
  return BEGINS_WITH_PUNCTUATION.test(words) ? before.trimEnd() : before
}

const BEGINS_WITH_PUNCTUATION = /^[,;.:)!?]/u

/**
 * Takes a stretch out of a text. No double space is left, no space before punctuation, and none at either end; a deletion that
 * begins with a comma takes the space before it along.
 */
export function deleteSpan(text: string, span: Span): string {
  const before = text.slice(0, span.start)
  const after = text.slice(span.end)
  const closes = after === '' || /^[\s.,;:!?)»”]/u.test(after)
  if (before === '' || before.endsWith('\n')) return before + after.trimStart()
  return /\s$/u.test(before) && closes ? before.trimEnd() + after : before + after
}

/** Puts words after a stretch of text, with a space unless they begin with punctuation. */
export function insertAfter(text: string, span: Span, words: string): string {
  return `${text.slice(0, span.end)}${leadingSpace(words)}${words}${text.slice(span.end)}`
}

/** Puts words before a stretch of text, with a space after them. */
export function insertBefore(text: string, span: Span, words: string): string {
  return `${textBefore(text, span.start, words)}${words} ${text.slice(span.start)}`
}

/**
 * Puts words at the end of a text, before its closing full stop or semicolon. Words that are a sentence or end in such a stop
 * themselves go after: a sentence after the full stop, other words in the place of the stop.
 */
export function insertAtEnd(text: string, words: string): string {
  const { law, mark } = cutEditorialMark(text)
  return addAtEnd(law, words) + mark
}

function addAtEnd(trimmed: string, words: string): string {
  const stop = /[.;]$/u.exec(trimmed)?.[0] ?? ''
  const body = stop === '' ? trimmed : trimmed.slice(0, -1)
  if (!/[.;]$/u.test(words)) return `${body}${leadingSpace(words)}${words}${stop}`
  return /^[«"“]?\p{Lu}/u.test(words) && stop !== ';'
    ? `${trimmed} ${words}`
    : `${trimmed}${leadingSpace(words)}${words}`
}

function leadingSpace(words: string): string {
  return BEGINS_WITH_PUNCTUATION.test(words) ? '' : ' '
}

/** Cuts off the mark `<*>` by which older editions refer to an editorial note at the end of a text: it is no law. */
export function cutEditorialMark(text: string): { law: string; mark: string } {
  const mark = /\s*<\*>\s*$/u.exec(text)?.[0] ?? ''
  return { law: text.slice(0, text.length - mark.length).trimEnd(), mark }
}
