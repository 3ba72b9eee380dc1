/** Why an instruction cannot be carried out on a text: a sentence for the user. Caught by `applyInstructions`, never by callers. */
export class Conflict extends Error {
  override name = 'Conflict'
}
