import type { Lang } from '../language/lang.ts'
import type { Change } from './read-clause.ts'
import { readBack, saySame } from './read-back.ts'

/** A statement that orders more changes of words than this is hard to read. */
const MOST_WORD_CHANGES = 3

/**
 * Joins changes into statements as drafters do: units side by side that are restated, added, repealed or renumbered; words changed
 * alike in several units; several words of one unit. Only what reads back as the same changes in the same order is joined.
 */
export function joinChanges(changes: readonly Change[], lang: Lang): Change[][] {
  const statements: Change[][] = []
  for (const change of changes) {
    const last = statements.at(-1)
    const joined = last && [...last, change]
    if (joined && canJoin(last, change) && saySame(readBack(joined, lang) ?? [], joined))
      statements[statements.length - 1] = joined
    else statements.push([change])
  }
  return statements
}

function canJoin(statement: readonly Change[], change: Change): boolean {
  const [first] = statement
  if (!first) return false
  const isWords =
    ['replaceWords', 'deleteWords'].includes(change.op) && ['replaceWords', 'deleteWords'].includes(first.op)
  const isInsertion = change.op === 'insertWords' && first.op === 'insertWords' && change.words !== undefined
  if ((isWords || isInsertion) && statement.every(({ target }) => target === change.target))
    return statement.length < MOST_WORD_CHANGES
  if (first.op !== change.op || !areSiblings(first.target, change.target)) return false
  switch (change.op) {
    case 'restate':
    case 'repeal':
    case 'renumber':
      return true
    case 'add':
      return (
        [first, change].every(({ unit, beside }) => unit === undefined && beside === undefined) &&
        first.within === change.within
      )
    case 'replaceWords':
    case 'deleteWords':
    case 'insertWords':
      return statement.every(
        (other) =>
          other.words === change.words &&
          other.replacement === change.replacement &&
          other.position === change.position,
      )
    case 'restateHeading':
    case 'noChange':
      return false
  }
}

/** Units of one kind, with numbers, in one and the same unit: `art_5__para_1` and `art_5__para_2`. */
function areSiblings(left: string, right: string): boolean {
  const holder = (locator: string): string => locator.replace(/_[^_]*$/, '')
  return left !== right && holder(left) === holder(right) && !/(?:sentence|alinea|part)$/.test(holder(left))
}
