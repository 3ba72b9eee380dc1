import { describe, expect, it } from 'vitest'
import { findPlace } from '../../src/amend/find-place.ts'
import { law } from '../support/texts.ts'

describe('a target that the text at hand does not have', () => {
  const part = law('# Law', '### Article 20. Lists', '1. One.', '### Article 21. Votes', '1. Two.')

  it('is said to be missing from a text that lacks its beginning, with where this one begins', () => {
    expect(() => findPlace(part, 'art_9__para_2')).toThrow(
      'the text has no art_9__para_2; the text at hand lacks its beginning: its first article is art_20, so art_9 cannot be seen in it',
    )
  })

  it('is just not there when it would stand later, or within an article that is there', () => {
    expect(() => findPlace(part, 'art_30')).toThrow(/^the text has no art_30$/)
    expect(() => findPlace(part, 'art_20__para_2')).toThrow(/^the text has no art_20__para_2$/)
  })
})
