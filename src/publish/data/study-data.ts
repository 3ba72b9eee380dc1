import type { Statement } from '../../annotate/read-claims.ts'
import type { SiteModel } from '../site-model.ts'
import type { StudyData } from './data-schema.ts'
import { countVerdicts, notesAbout, verdictsOn } from '../checked-claims.ts'
import { threadsOf } from '../note-threads.ts'
import { dataPath, reformPath } from '../page-paths.ts'
import { namesIn } from '../proposal-instructions.ts'
import { notesData } from './note-data.ts'

/** The data of the page of the study: what it examines, with the notes that check it and the instructions that carry it out. */
export function studyData(model: SiteModel): StudyData {
  const { study, works, reforms, notes } = model
  const threads = threadsOf(notes)
  const { notes: all, concepts } = notesData(notes, model)
  return {
    page: 'study',
    title: study.title,
    statements: (study.claims ?? []).map((statement) => ({
      ...{ id: statement.id, kind: statement.kind, text: statement.text },
      verdicts: verdictsOn(statement, threads),
      notes: notesAbout(statement, threads).map(({ id }) => id),
      instructions: statement.kind === 'proposal' ? instructionsFor(statement, model) : [],
    })),
    verdicts: countVerdicts(threads.notes),
    notes: all,
    works: works.map(({ id, short }) => ({ work: id, short })),
    concepts,
    reforms: reforms.map(({ id, title, draft }) => ({ id, title, lang: draft.lang, data: dataPath(reformPath(id)) })),
  }
}

function instructionsFor({ id }: Statement, { reforms }: SiteModel): StudyData['statements'][number]['instructions'] {
  return reforms.flatMap((reform) =>
    reform.outcomes.flatMap((outcome, i) =>
      namesIn(outcome, id)
        ? [{ reform: reform.id, number: i + 1, quote: outcome.source.quote, rationale: outcome.rationale ?? {} }]
        : [],
    ),
  )
}
