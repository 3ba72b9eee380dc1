import type { Change } from './read-clause.ts'
import { words } from '../language/words.ts'
import { ClauseFault } from './read-clause.ts'

/**
 * Orders the changes of one statement so that words that one of them writes are not replaced again by another, as if all were
 * made at once: «двух» by «трех» and «трех» by «пяти» begins with the second. Only replacements in the same target change places.
 *
 * @throws ClauseFault when they form a circle («а» by «б», «б» by «а»), which no order can express.
 */
export function orderReplacements<T extends Change>(changes: readonly T[]): T[] {
  const ordered = [...changes]
  const targets = new Set(changes.filter(isReplacement).map((change) => change.target))
  for (const target of targets) {
    const places = changes.flatMap((change, i) => (isReplacement(change) && change.target === target ? [i] : []))
    const group = inOrder(places.flatMap((i) => changes[i] ?? []))
    places.forEach((place, i) => {
      const change = group[i]
      if (change) ordered[place] = change
    })
  }
  return ordered
}

function isReplacement(change: Change): boolean {
  return change.op === 'replaceWords'
}

function inOrder<T extends Change>(changes: T[]): T[] {
  const ordered: T[] = []
  let rest = changes
  while (rest.length > 0) {
    const next = rest.find((change) =>
      rest.every((other) => other === change || !holdsWords(change.replacement ?? '', other.words ?? '')),
    )
    if (!next) throw new ClauseFault('the words replace each other in a circle')
    ordered.push(next)
    rest = rest.filter((change) => change !== next)
  }
  return ordered
}

function holdsWords(text: string, part: string): boolean {
  return ` ${words(text).join(' ')} `.includes(` ${words(part).join(' ')} `)
}
