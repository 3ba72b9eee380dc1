import type { Redline } from './redline.ts'

/** The old text of a redline. */
export function oldText(redline: Redline): string {
  return redline.map((run) => (run.kind === 'added' ? '' : run.kind === 'editorial' ? run.old : run.text)).join('')
}

/** The new text of a redline. */
export function newText(redline: Redline): string {
  return redline.map((run) => (run.kind === 'removed' ? '' : run.text)).join('')
}
