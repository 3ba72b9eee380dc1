import { describe, expect, it } from 'vitest'
import { isNegatedKazakh } from '../../src/language/kazakh-negation.ts'

describe('negation within the Kazakh verb', () => {
  it.each(
    'берілмейді қабылданбаған келмейтін сұғылмауын көзделмесе асырылмай шектелмеуге жатпайды қарамастан жүргізбейтін'.split(
      ' ',
    ),
  )('is seen in %s', (word) => {
    expect(isNegatedKazakh(word)).toBe(true)
  })

  it.each(
    'жобасы бастамасымен мәртебесі немесе дербес қамтамасыз қамауда көбейтуді жұбайына орынбасары отбасын беріледі қабылданған'.split(
      ' ',
    ),
  )('is not seen in %s', (word) => {
    expect(isNegatedKazakh(word)).toBe(false)
  })
})
