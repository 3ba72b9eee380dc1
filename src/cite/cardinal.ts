const SMALL = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/**
 * An English number as a word, as English laws number parts: 2 → "two", 21 → "twenty-one".
 *
 * @throws RangeError when the number is not a whole one from 1 to 99.
 */
export function cardinalWord(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99)
    throw new RangeError(`cardinalWord: expected a whole number from 1 to 99, got ${n}`)
  const small = SMALL[n - 1]
  if (small !== undefined) return small
  const ten = TENS[Math.floor(n / 10) - 2] ?? ''
  return n % 10 === 0 ? ten : `${ten}-${SMALL[(n % 10) - 1] ?? ''}`
}
