import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Decisions } from '../align/decision.ts'
import type { Hit } from '../query/search.ts'
import type { Workspace } from './workspace.ts'
import { parseTextName } from '../corpus/text-name.ts'
import { readStudyDecisions } from './study-decisions.ts'

/** An article of another law that answers to that of a result, as a scholar decided it. */
export interface DecidedLink {
  /** The text as the study names it. */
  text: string
  eId: string
}

type Result = Pick<Hit, 'work' | 'date' | 'lang' | 'eId'>

/**
 * What scholars linked with the articles of results, in all studies. Nothing is computed: an alignment of two laws takes longer than
 * a search, and `tarmaq align` gives it.
 *
 * @throws InvalidFile
 */
export function decidedLinks({ annotations }: Workspace): (result: Result) => DecidedLink[] {
  const folders = readdirSync(annotations, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const all = folders.flatMap(({ name }) => readStudyDecisions(join(annotations, name)))
  return (result) =>
    all.flatMap((file) => [...linksFrom('left', 'right', file, result), ...linksFrom('right', 'left', file, result)])
}

function linksFrom(own: 'left' | 'right', other: 'left' | 'right', file: Decisions, result: Result): DecidedLink[] {
  if (!isNamed(file[own], result)) return []
  const [article = result.eId] = result.eId.split('__')
  return file.decisions
    .filter(
      (decision) => decision.decide !== 'forbid' && decision[own].some((eId) => [article, result.eId].includes(eId)),
    )
    .flatMap((decision) => decision[other].map((eId) => ({ text: file[other], eId })))
}

/** Whether the name of a text, which may leave edition and language open, means that of a result. */
function isNamed(name: string, { work, date, lang }: Result): boolean {
  const parsed = parseTextName(name)
  return (
    !('problem' in parsed) && parsed.work === work && (parsed.date ?? date) === date && (parsed.lang ?? lang) === lang
  )
}
