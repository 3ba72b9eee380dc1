/** A file of the catalogue, of a study or of the text store that is not as it must be. Its message names file, line and reason. */
export class InvalidFile extends Error {
  override name = 'InvalidFile'

  constructor(path: string, reason: string, line?: number) {
    super(`${path}${line === undefined ? '' : `:${line}`}: ${reason}`)
  }
}
