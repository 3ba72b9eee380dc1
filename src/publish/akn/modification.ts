import type { Instruction } from '../../amend/instruction.ts'
import type { AknIdentity } from './identity.ts'

/** What an instruction of an amending act does, to be stated in the document of the act. */
export interface Modification {
  instruction: Instruction
  /** The law that it amends. */
  amends: AknIdentity
  /** The day from which it is in force (ISO 8601); absent where it is not known. */
  from?: string
}
