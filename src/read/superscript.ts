import { RAISED_DIGITS } from '../law/number.ts'

/**
 * A text that a format raises (`<sup>`, Word's `vertAlign`), in characters that are raised themselves: «статья 13» with a raised 1
 * is not article 131, and 10 m² not 10 m2. Only digits have such characters that every font has; other text stays as it is.
 */
export function superscript(text: string): string {
  return /^\s*\d+\s*$/.test(text) ? text.replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit))) : text
}
