import { join } from 'node:path'
import type { Concept } from '../annotate/concept.ts'
import type { Study } from '../annotate/read-study.ts'
import type { Occurrence, PublishedConcept, PublishedText, PublishedWork, SiteModel } from '../publish/site-model.ts'
import type { Workspace } from './workspace.ts'
import { findOccurrences } from '../annotate/find-terms.ts'
import { readClaims } from '../annotate/read-claims.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { readNotes } from '../annotate/read-notes.ts'
import { readStudy } from '../annotate/read-study.ts'
import { readGlossary } from '../corpus/glossary.ts'
import { LANGS } from '../language/lang.ts'
import { actChanges } from './act-history.ts'
import { applyDrafts } from './apply-drafts.ts'
import { editionComparisons, studyComparison } from './compare-texts.ts'
import { Library, WORKING_LANG } from './library.ts'
import { publishCorpus } from './publish-corpus.ts'
import { publishWork } from './publish-work.ts'
import { readStudyDecisions } from './study-decisions.ts'
import { UserError } from './user-error.ts'

/**
 * Puts together what a study's site shows: the laws at hand, where the concepts occur in them, the alignments, the reform drafts
 * applied to the texts they are written on, and the notes.
 *
 * @throws InvalidFile, TextNotFound, UnreadableSource or UserError when a file of the study or a text cannot be used.
 */
export function assembleSite(studyId: string, workspace: Workspace): SiteModel {
  const study = readStudy(join(workspace.annotations, studyId))
  const library = new Library(workspace)
  const lexicon = readConcepts(join(workspace.annotations, 'concepts'))
  const concepts = study.concepts.map((id) => conceptNamed(id, lexicon, study))
  const works = [...workspace.catalogue.values()].filter((work) => work.amends.length === 0)
  const published = works
    .map((work) => publishWork(work, workspace.catalogue, library))
    .filter((work) => work.texts.length > 0)
  const texts = {
    catalogue: workspace.catalogue,
    library,
    concepts,
    glossary: readGlossary(workspace.corpus),
    decisions: readStudyDecisions(study.folder),
  }
  const compared = study.comparisons.flatMap((comparison) => {
    const found = LANGS.toReversed().flatMap((lang) => studyComparison(comparison, lang, texts) ?? [])
    // In no language at hand: say which text is missing.
    if (found.length === 0) for (const name of [comparison.left, comparison.right]) library.named(name, WORKING_LANG)
    return found
  })
  const isCompared = (work: string, text: PublishedText): boolean =>
    compared
      .flatMap(({ left, right }) => [left, right])
      .some((ref) => ref.work === work && ref.lang === text.lang && ref.date === text.date)
  return {
    study: {
      title: study.title,
      abstract: study.abstract,
      literature: study.literature,
      claims: study.claims === undefined ? [] : readClaims(join(study.folder, study.claims)),
    },
    corpus: publishCorpus(workspace.catalogue, library),
    works: published,
    actChanges: actChanges(published, workspace),
    concepts: concepts.map((concept) => ({
      ...concept,
      occurrences: published.flatMap((work) => occurrencesIn(work, concept, isCompared)),
    })),
    comparisons: [...compared, ...published.flatMap(editionComparisons)],
    reforms: applyDrafts(study, library),
    notes: readNotes(join(study.folder, study.notes)),
  }
}

function conceptNamed(id: string, lexicon: readonly Concept[], study: Study): Concept {
  const concept = lexicon.find((known) => known.id === id)
  if (!concept)
    throw new UserError(
      `${study.folder}/study.yaml: unknown concept ${id}`,
      `the lexicon has ${lexicon.map((known) => known.id).join(', ')}`,
    )
  return concept
}

/** Where a concept is named: in the newest edition of each language and in what the study compares, not once in every edition. */
function occurrencesIn(
  work: PublishedWork,
  concept: Concept,
  isCompared: (work: string, text: PublishedText) => boolean,
): PublishedConcept['occurrences'] {
  const isNewest = (text: PublishedText): boolean =>
    !work.texts.some(({ lang, date }) => lang === text.lang && date > text.date)
  const texts = work.texts.filter((text) => isNewest(text) || isCompared(work.id, text))
  return texts.flatMap(({ act, date, lang }) =>
    findOccurrences(act, concept).map(({ unit, text, ranges }): Occurrence => ({
      work: work.id,
      date,
      lang,
      eId: unit.eId ?? '',
      snippet: text,
      ranges,
    })),
  )
}
