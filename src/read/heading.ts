import { articleMarker, numberMarker } from './markers.ts'

/** Longest line that is taken for a heading when the source does not mark headings, in UTF-16 units. */
const HEADING_LENGTH = 250

/** Whether a line can be a heading: short, and without the punctuation that ends a sentence or opens a list. */
export function isHeadingLike(text: string): boolean {
  return text.length < HEADING_LENGTH && !/[.;:,]$/.test(text) && !numberMarker(text)
}

/** Whether a line can be the heading of the division or article that was named before it, and not the beginning of its text. */
export function isSeparateHeading(text: string): boolean {
  return isHeadingLike(text) && !articleMarker(text)
}

/** Whether a line goes on with the heading before it: it begins with a small letter, and a heading it could be. */
export function continuesHeading(heading: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && isSeparateHeading(text) && !/[.;:]$/.test(heading)
}
