import { bareNumber } from '../law/number.ts'

/**
 * Whether a number is one that a law may print right after another: `4` after `3`, an inserted `3-1` after `3`, `3-2` or `4`
 * after `3-1`. The first number of a list is `1`.
 *
 * Takes numbers as printed or bare; Roman numerals and letters follow nothing.
 */
export function follows(num: string, previous: string | undefined): boolean {
  const next = parts(num)
  if (!next) return false
  if (previous === undefined) return next.length === 1 && next[0] === 1
  const before = parts(previous)
  if (!before) return false
  if (next.length > before.length)
    return next.length === before.length + 1 && next.at(-1) === 1 && before.every((part, i) => part === next[i])
  return next.every((part, i) => part === (before[i] ?? 0) + (i === next.length - 1 ? 1 : 0))
}

function parts(num: string): number[] | undefined {
  const bare = bareNumber(num)
  return /^\d+(?:-\d+)*$/.test(bare) ? bare.split('-').map(Number) : undefined
}
