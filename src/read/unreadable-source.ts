import type { VFile } from 'vfile'

/** A source that cannot be read as a law: says which, why, and what to do. */
export class UnreadableSource extends Error {
  override name = 'UnreadableSource'
  readonly path: string
  readonly advice: string

  constructor(file: VFile, reason: string, advice: string) {
    super(reason)
    this.path = file.path
    this.advice = advice
  }
}
