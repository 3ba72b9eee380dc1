import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HAS_TEXTS, ROOT, TEXT_STORE } from '../support/texts.ts'
import { faultOf } from './fuzz-check.ts'
import { keywordText, mutated, randomFrom } from './fuzz-texts.ts'

/** A short run with fixed seeds; `npx tsx test/bench/fuzz-read.ts` runs longer. */
const RUNS = 150

describe('reading never fails but with a reason', () => {
  it.each(['text', 'markdown', 'html'] as const)('on random keywords as %s', (format) => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const source = keywordText(format, randomFrom(seed))
      expect(faultOf(source, format), `seed ${seed}: ${source}`).toBeUndefined()
    }
  })

  it('on mutated texts of our own', () => {
    const source = readFileSync(join(ROOT, 'corpus/constitution-1993/eng/1993-01-28.md'), 'utf8')
    for (let seed = 1; seed <= 15; seed++)
      expect(faultOf(mutated(source, randomFrom(seed)), 'markdown'), `seed ${seed}`).toBeUndefined()
  })

  it.skipIf(!HAS_TEXTS)('on mutated official texts', () => {
    const cases = [
      ['constitution-1995/kaz/2023-01-01.txt', 'text'],
      ['constitution-1995/rus/2023-01-01.html', 'html'],
      ['constitution-1995/rus/2022-09-17.md', 'markdown'],
    ] as const
    for (const [path, format] of cases) {
      const source = readFileSync(join(TEXT_STORE, path), 'utf8')
      for (let seed = 1; seed <= 5; seed++)
        expect(faultOf(mutated(source, randomFrom(seed)), format), `${path}, seed ${seed}`).toBeUndefined()
    }
  })
})
