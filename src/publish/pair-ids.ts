import type { Pair } from '../align/alignment.ts'

/** The ids of pairs on a page, in their order: by their provisions, so that a link stays right when other pairs change. */
export function pairIds(pairs: readonly Pair[]): string[] {
  const ids = new Set<string>()
  for (const { left, right } of pairs) {
    const base = left.length > 0 ? `from-${left.join('-')}` : `to-${right.join('-')}`
    let id = base
    for (let i = 2; ids.has(id); i++) id = `${base}-${i}`
    ids.add(id)
  }
  return [...ids]
}
