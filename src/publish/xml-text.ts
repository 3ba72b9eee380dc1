/** What XML 1.0 has no character for (2.2, Char): controls but tab and line ends, halves of pairs, U+FFFE and U+FFFF. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text as XML can hold it: what it has no character for becomes U+FFFD, so that it is seen that something stood there. */
export function xmlText(text: string): string {
  return text.replace(NO_CHARACTER, '\ufffd')
}
