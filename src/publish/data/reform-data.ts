import type { Outcome } from '../../amend/instruction.ts'
import type { ScholarNote } from '../../annotate/note.ts'
import type { Reform, SiteModel } from '../site-model.ts'
import type { ReformData } from './data-schema.ts'
import { changedUnits } from '../changed-units.ts'
import { threadsOf } from '../note-threads.ts'
import { notesByOutcome } from '../notes-by-outcome.ts'
import { dataPath, reformPath } from '../page-paths.ts'
import { findText } from '../site-model.ts'
import { notesData } from './note-data.ts'
import { provisionsData } from './provision-data.ts'
import { textData } from './text-data.ts'

/** The data of the page of a reform draft. */
export function reformData(model: SiteModel, reform: Reform): ReformData {
  const { id, title, base, outcomes, draft, versions = [] } = reform
  const found = findText(model, base)
  const threads = threadsOf(model.notes)
  const notes = notesByOutcome(
    outcomes,
    threads.notes.filter((note) => note.work === base.work),
  )
  const shown = [...notes.values()].flat().flatMap((note) => [note, ...(threads.replies.get(note.id) ?? [])])
  return {
    page: 'reform',
    id,
    title,
    base: textData(found),
    instructions: outcomes.map((outcome) => instructionData(outcome, notes.get(outcome) ?? [])),
    ...notesData(shown, model),
    consolidated: changedUnits(reform).flatMap((unit) => provisionsData(unit, found.work.headings)),
    draft: { lang: draft.lang, provisions: provisionsData(draft) },
    versions: versions.map((version) => ({
      lang: version.lang,
      ...(version.id === undefined
        ? { provisions: provisionsData(version.draft) }
        : { data: dataPath(reformPath(version.id)) }),
    })),
  }
}

function instructionData(outcome: Outcome, notes: readonly ScholarNote[]): ReformData['instructions'][number] {
  const { rationale, source, language } = outcome
  return {
    ...(outcome.outcome === 'not-understood' ? {} : { op: outcome.op, target: outcome.target }),
    lang: language,
    quote: source.quote,
    outcome: outcome.outcome,
    ...(outcome.outcome === 'applied' ? { before: outcome.before, after: outcome.after } : { reason: outcome.reason }),
    ...(outcome.outcome === 'applied' && outcome.remarks ? { remarks: outcome.remarks } : {}),
    ...(rationale ? { rationale } : {}),
    notes: notes.map(({ id }) => id),
  }
}
