import type { Statement } from '../annotate/read-claims.ts'
import type { ScholarNote, Verdict } from '../annotate/note.ts'
import type { Threads } from './note-threads.ts'
import { VERDICTS } from '../annotate/web-annotation.ts'

/** The notes that check a claim against the law, without the answers to them. */
export function notesAbout({ id }: Statement, { notes }: Threads): ScholarNote[] {
  return notes.filter(({ about }) => about.includes(id))
}

/** How the checks of a claim came out, each verdict once. */
export function verdictsOn(statement: Statement, threads: Threads): Verdict[] {
  const given = new Set(notesAbout(statement, threads).flatMap(({ verdict }) => verdict ?? []))
  return VERDICTS.filter((verdict) => given.has(verdict))
}

/** How many checks came out how; verdicts that nobody gave are left out. */
export function countVerdicts(notes: readonly ScholarNote[]): { verdict: Verdict; count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: notes.filter((note) => note.verdict === verdict).length,
  })).filter(({ count }) => count > 0)
}
