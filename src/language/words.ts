import { normalForm } from './normal-form.ts'

/** A run of letters and digits, hyphenated parts included: `Премьер-Министр`, `94-2`, `Республикасының`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** A word, or a run of white space, or one other character: together they are the whole text. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\s+|[^\s]/gu

/** The words of a text in normal form, in order, with repetitions. */
export function words(text: string): string[] {
  return normalForm(text).match(WORD) ?? []
}

/** Cuts a text into words, white space and single other characters. Joined together they are the text. */
export function tokens(text: string): string[] {
  return text.match(TOKEN) ?? []
}
