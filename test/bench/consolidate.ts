/**
 * Consolidation measured: `npm run bench:consolidate`.
 *
 * What the acts that amended the Constitution of 1995 order, by operation; what it costs to read and carry them out, beside reading
 * the texts alone; and how that grows with the number of acts, on generated acts. Times are of processor time.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Instruction } from '../../src/amend/instruction.ts'
import type { Act } from '../../src/law/tree.ts'
import { applyInstructions } from '../../src/amend/apply-instructions.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { HAS_TEXTS, law, ROOT, TEXT_STORE } from '../support/texts.ts'

const ACTS = [
  '2007-05-21-254-III',
  '2011-02-02-403-IV',
  '2017-03-10-51-VI',
  '2019-03-23-238-VI',
  '2022-06-08',
  '2022-09-17-142-VII',
]
/** How many generated acts are carried out one after another. */
const GROWTH = [1, 10, 30, 100, 300]

function seconds(action: () => void): number {
  const start = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

function parse(path: string): { act: Act; source: string } {
  const source = readFileSync(path, 'utf8')
  return { act: readLaw([new VFile({ path, value: source })]), source }
}

function count(instructions: readonly Instruction[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const instruction of instructions) {
    const key = instruction.status === 'understood' ? instruction.op : instruction.status
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

function chain(lang: string, base: string, pathOf: (act: string) => string): void {
  let act: Act | undefined
  const parsed: { act: Act; source: string }[] = []
  const reading = seconds(() => {
    act = parse(base).act
    parsed.push(...ACTS.map((name) => parse(pathOf(name))))
  })
  const orders: Instruction[][] = []
  const understanding = seconds(() => {
    orders.push(...parsed.map(({ act: amending, source }) => readInstructions(amending, { source }).instructions))
  })
  const faults: string[] = []
  const applying = seconds(() => {
    for (const instructions of orders) {
      if (!act) throw new Error('the base text is read')
      const applied = applyInstructions(act, instructions)
      faults.push(...applied.outcomes.flatMap((outcome) => ('reason' in outcome ? [outcome.reason] : [])))
      act = applied.act
    }
  })
  console.log(`\n${lang}: ${orders.flat().length} instructions, ${faults.length} not carried out`)
  console.table(Object.fromEntries(ACTS.map((name, i) => [name, count(orders[i] ?? [])])))
  const share = (part: number): string => `${(part / reading).toFixed(2)} × reading the texts`
  console.log(`reading ${reading.toFixed(2)} s; instructions ${share(understanding)}; applying ${share(applying)}`)
  faults.forEach((fault) => {
    console.log(`  ${fault}`)
  })
}

/** An act that changes one word of one article and adds a paragraph to another. */
function generated(n: number): Act {
  return law(
    `# On Amendment No. ${n}`,
    'Article 1. The following amendments shall be made to the Law:',
    `1. In Article ${(n % 50) + 1} the word “word${Math.floor(n / 50)}” shall be replaced by the word “word${Math.floor(n / 50) + 1}”.`,
    `2. Article ${(n % 50) + 1} shall be supplemented with paragraph ${Math.floor(n / 50) + 2} as follows:`,
    `“${Math.floor(n / 50) + 2}. Added by act ${n}.”.`,
  )
}

function growth(): void {
  const base = law(
    '# Law',
    ...Array.from({ length: 50 }, (_, i) => [`### Article ${i + 1}`, '1. Here stands word0 of the law.']).flat(),
  )
  for (const acts of GROWTH) {
    let act = base
    let applied = 0
    const time = seconds(() => {
      for (let n = 0; n < acts; n++) {
        const result = applyInstructions(act, readInstructions(generated(n)).instructions)
        applied += result.outcomes.filter(({ outcome }) => outcome === 'applied').length
        act = result.act
      }
    })
    const memory = process.memoryUsage().heapUsed / 1_000_000
    console.log(
      `${String(acts).padStart(4)} acts: ${applied} of ${acts * 2} applied, ${((time / acts) * 1000).toFixed(1)} ms an act, heap ${memory.toFixed(0)} MB`,
    )
  }
}

if (HAS_TEXTS)
  for (const lang of ['rus', 'kaz'])
    chain(lang, join(TEXT_STORE, `constitution-1995/${lang}/1998-10-07.md`), (name) =>
      join(TEXT_STORE, `acts/${name}/${lang}.md`),
    )
chain('eng', join(ROOT, 'corpus/constitution-1995/eng/1998-10-07.md'), (name) =>
  join(ROOT, `corpus/acts/${name}/eng.md`),
)
console.log('\ngenerated acts on a law of 50 articles')
growth()
