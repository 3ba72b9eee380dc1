import type { Member, Step } from './reference.ts'
import { rank } from './grammar-tools.ts'
import { above } from './path.ts'

/**
 * Completes the members of a list by one another, in place of what each leaves out.
 *
 * Where the part stands before the whole, a member shares the whole of one that follows («подпункте 2) пункта 4, пункте 5
 * настоящей статьи»: the paragraph 4 is in this article too), else of one before it; where the whole stands first, of one before
 * it («72-бабының 1-тармағында, 3-тармағында»). A whole that only introduces its part after a comma («статья 5, пункт 2») is no
 * member of its own.
 */
export function completeMembers(members: readonly Member[], wholeFirst: boolean): Step[][] {
  const completed = takeUp(members.map((member) => member.steps))
  if (!wholeFirst) {
    for (let i = completed.length - 1; i >= 0; i--)
      completed[i] = sharedFrom(completed[i] ?? [], completed.slice(i + 1))
  }
  const introductions = new Set<number>()
  for (let i = 1; i < completed.length; i++) {
    const own = completed[i] ?? []
    const before = completed.slice(0, i)
    const full = sharedFrom(own, before.toReversed())
    completed[i] = full
    const previous = before.at(-1) ?? []
    const isWhole = full.length > own.length && full.length - own.length === previous.length
    if (isWhole && members[i]?.afterComma === true && isOne(previous.at(-1))) introductions.add(i - 1)
  }
  return completed.filter((_, i) => !introductions.has(i))
}

/** «Статьи 12 и пункта 2 указанной статьи»: what takes up a unit named before it in the list is that unit. */
function takeUp(members: readonly Step[][]): Step[][] {
  return members.map((steps, i) => {
    const [first, ...rest] = steps
    if (first?.relative !== 'same') return steps
    const named = members.slice(0, i).findLast((other) => other.some(({ unit }) => unit === first.unit))
    return named ? [...named.slice(0, named.findIndex(({ unit }) => unit === first.unit) + 1), ...rest] : steps
  })
}

/** A member's steps after those that it shares with the nearest of some others that has any above it. */
function sharedFrom(steps: Step[], others: readonly Step[][]): Step[] {
  const outermost = steps[0]
  if (!outermost || isAnchored(outermost)) return steps
  for (const other of others) {
    const shared = above(other, outermost.unit)
    if (shared.length > 0) return [...shared, ...steps]
  }
  return steps
}

/** Whether a step needs nothing above it: an article, a division, or a unit told from the place of the reference. */
export function isAnchored(step: Step): boolean {
  return step.relative !== undefined || rank(step.unit) <= rank('art')
}

function isOne(step: Step | undefined): boolean {
  if (step?.items.length === 0) return step.relative === undefined
  return step?.items.length === 1 && step.items[0]?.to === undefined && step.plural !== true
}
