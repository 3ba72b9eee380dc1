import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/language/lang.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { LANGS } from '../../src/language/lang.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { UnreadableSource } from '../../src/read/unreadable-source.ts'
import { actLines, amendingCases } from '../support/amending-acts.ts'

/** Lines that are no instruction by themselves: the title, the opening and headers, which end in a colon, signatures, editors' notes. */
const FRAME = /:$|^#|^(?:Президент|President|Қазақстан Республикасының Президенті)|^(?:Сноска|Ескерту|Footnote)/u

/** The lines of an act that are in nothing that was read off it. */
function lostLines(lines: readonly string[], lang: Lang): string[] {
  try {
    return unread(lines, lang)
  } catch (error) {
    // A text that is refused as a whole, with its reason, is not lost either.
    if (error instanceof UnreadableSource) return []
    throw error
  }
}

function unread(lines: readonly string[], lang: Lang): string[] {
  const source = lines.join('\n\n')
  const { instructions, provisions } = readInstructions(
    readLaw([new VFile({ path: 'act.md', value: source })], { lang }),
    {
      source,
    },
  )
  const letters = Array.from(source)
  for (const { source: span } of [...instructions, ...provisions])
    for (let i = span.start; i < span.end; i++) if (letters[i] !== '\n') letters[i] = ' '
  const rest = letters.join('').split('\n\n')
  // The number of an item, the marker of an article of the act and what joins two instructions of a line are in none of them.
  const left = (line: string): string =>
    line
      .replace(/^(?:(?:Статья|Article) [\d-]+\.?|[\d-]+-бап\.?|[IVX]+\.|\p{Ll}\))/u, '')
      .replace(/(?<!\p{L})(?:и|а также|және|and)(?!\p{L})/gu, '')
  return lines.filter((line, i) => !FRAME.test(line) && /\p{L}/u.test(left(rest[i] ?? line)))
}

const acts = LANGS.flatMap((lang) =>
  amendingCases('dev', lang)
    .filter((one) => one.annex === undefined)
    .map((one) => ({ lang, lines: actLines(one, lang).map((line, i) => (i === 0 ? `# ${line}` : line)) })),
)

/** What is done to a line: words taken out, doubled or put in disorder, letters and marks lost, the line cut. */
const MUTATIONS: ((line: string, at: number) => string)[] = [
  (line) => line,
  (line, at) =>
    line
      .split(' ')
      .toSpliced(at % line.split(' ').length, 1)
      .join(' '),
  (line, at) => line.slice(0, Math.max(1, at % line.length)),
  (line, at) => line.replace(line.charAt(at % line.length), ''),
  (line) => line.replace(/[«»“”"]/u, ''),
  (line) => line.split(' ').toReversed().join(' '),
  // Not at the end of a quotation: that it announces something then is beyond what an act can be mistyped into.
  (line) => line.replace(/(?<![»”"]);$/u, ':'),
]

describe('whatever is done to an act', () => {
  it('every line of it is in an instruction, in what is not understood, or in a final provision', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...acts),
        fc.nat(),
        fc.constantFrom(...MUTATIONS),
        fc.nat(200),
        ({ lang, lines }, which, mutate, at) => {
          // The title, the opening and the last article stay: a mutated opening is another matter than a mutated instruction.
          const items = lines.length - 4
          const target = 2 + (items > 0 ? which % items : 0)
          const mutated = lines
            .map((line, i) => (i === target ? mutate(line, at).trim() : line))
            .filter((line) => line.trim() !== '')
          expect(lostLines(mutated, lang)).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('a line that an editor might have written is kept where it gives an instruction', () => {
    const lines = [
      '# О внесении',
      'Статья 1. Внести в Закон «О пасеках» следующие изменения:',
      '1) статью 5 исключить;',
      'сноска к статье 6 исключить;',
    ]
    expect(lostLines(lines, 'rus')).toEqual([])
    expect(
      readInstructions(readLaw([new VFile({ path: 'act.md', value: lines.join('\n\n') })])).instructions,
    ).toHaveLength(2)
  })
})
