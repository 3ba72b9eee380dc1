import type { Instruction } from '../amend/instruction.ts'

/**
 * Puts the reasons of a draft's language versions together: an instruction gets the reasons that its counterparts in the other
 * versions give. Counterparts are those of the same place in the order of the act; versions that do not give the same number of
 * instructions are left as they are.
 */
export function shareRationales(versions: readonly (readonly Instruction[])[]): Instruction[][] {
  const [first] = versions
  if (!first || versions.some((version) => version.length !== first.length)) return versions.map((each) => [...each])
  return versions.map((version) =>
    version.map((instruction, i) => {
      const reasons = versions.map((other) => other[i]?.rationale ?? {})
      const rationale = Object.assign({}, ...reasons, instruction.rationale) as NonNullable<Instruction['rationale']>
      return Object.keys(rationale).length === 0 ? instruction : { ...instruction, rationale }
    }),
  )
}
