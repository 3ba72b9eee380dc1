import type { CitedUnit } from '../cite/reference.ts'

/**
 * The number of a unit as amending acts print it: `3)` for a subparagraph, bare for others, nothing where it has none.
 *
 * @throws RangeError for a number that only the tree gives (`nn_1`, `2~2`): no act can name such a unit.
 */
export function numberOf(num: string | undefined, unit: CitedUnit): string {
  if (num === undefined) return ''
  if (/~|^nn_/.test(num)) throw new RangeError(`no act can name the ${unit} that has no number of its own`)
  return unit === 'subpara' ? `${num})` : num
}
