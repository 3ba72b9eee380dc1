import { ownText } from '../../src/law/text.ts'
import { isRepealed, lawProvisions } from '../../src/corpus/compared-provision.ts'
import { loadText } from '../../src/cli/load-text.ts'
import { openWorkspace } from '../../src/cli/workspace.ts'

// A tenth of the provisions of a translation, drawn at random, each beside the official texts: what a second reader reads.
// npx tsx test/bench/draw-provisions.ts constitution-1995@1998-10-07 2711 (the seed), with TARMAQ_TEXTS naming the text store.

const [name = '', seed = '1'] = process.argv.slice(2)
const workspace = openWorkspace(process.env['TARMAQ_TEXTS'])
const english = lawProvisions(loadText(`${name}/eng`, workspace).act)
const official = (['rus', 'kaz'] as const).flatMap((lang) => {
  try {
    return [{ lang, provisions: lawProvisions(loadText(`${name}/${lang}`, workspace).act) }]
  } catch {
    return []
  }
})
const all = [...english].filter(([, unit]) => !isRepealed(unit))
const random = mulberry(Number(seed))
const drawn = new Set(
  all
    .map((_, i) => ({ i, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Math.round(all.length / 10))
    .map(({ i }) => i),
)
for (const [i, [eId, unit]] of all.entries()) {
  if (!drawn.has(i)) continue
  console.log(`\n== ${eId}`)
  for (const { lang, provisions } of official) {
    const other = provisions.get(eId)
    if (other) console.log(`${lang}: ${ownText(other)}`)
  }
  console.log(`eng: ${ownText(unit)}`)
}
console.log(`\n${drawn.size} of ${all.length}, seed ${seed}`)

/** Random numbers in [0, 1) that a seed gives again (mulberry32). */
function mulberry(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
