import { join } from 'node:path'
import type { Act } from '../law/tree.ts'
import type { Concept } from '../annotate/concept.ts'
import type {
  Comparison,
  Occurrence,
  PublishedConcept,
  PublishedWork,
  Reform,
  SiteModel,
  TextRef,
} from '../publish/site-model.ts'
import type { Study } from '../annotate/read-study.ts'
import type { StoredText } from '../corpus/text-store.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { Workspace } from './workspace.ts'
import { align } from '../align/align.ts'
import type { Draft } from '../annotate/read-draft.ts'
import type { Instruction } from '../amend/instruction.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { conceptsIn, findOccurrences } from '../annotate/find-terms.ts'
import type { Headings } from '../corpus/headings.ts'
import { coverageOf } from './coverage.ts'
import { editorialHeadings } from './editorial-headings.ts'
import { TextNotFound, findText } from '../corpus/find-text.ts'
import { lacksTarget } from '../amend/lacks-target.ts'
import { openText } from '../corpus/open-text.ts'
import { parseTextName } from '../corpus/text-name.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { readDraft } from '../annotate/read-draft.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { readNotes } from '../annotate/read-notes.ts'
import { readStudy } from '../annotate/read-study.ts'
import { shareRationales } from '../annotate/share-rationales.ts'
import { textsOf } from '../corpus/text-store.ts'
import { UserError } from './user-error.ts'

/** The language in which a study compares texts and its draft is written, where a name does not say another. */
const WORKING_LANG = 'eng'

/** Every text that a site shows, read once. */
class Library {
  private readonly acts = new Map<string, Act>()
  readonly used = new Map<string, StoredText>()

  constructor(private readonly workspace: Workspace) {}

  /** The text that a study names, in the working language unless it names one. */
  named(name: string): StoredText {
    const parsed = parseTextName(name)
    if ('problem' in parsed)
      throw new UserError(`${name}: ${parsed.problem}`, 'a study names a text as WORK[@DATE][/LANG]')
    return findText({ lang: WORKING_LANG, ...parsed }, this.workspace.catalogue, this.workspace.texts)
  }

  /** The text that a name means, or undefined where it is not at hand. */
  find(name: string): StoredText | undefined {
    try {
      return this.named(name)
    } catch (error) {
      if (error instanceof TextNotFound) return undefined
      throw error
    }
  }

  act(text: StoredText): Act {
    const key = text.files.join('\n')
    const known = this.acts.get(key)
    if (known) return known
    const act = openText(text)
    this.acts.set(key, act)
    return act
  }
}

/**
 * Puts together what a study's site shows: the laws at hand, where the concepts occur in them, the alignments, the reform draft
 * applied to the text it is written on, and the notes.
 *
 * @throws InvalidFile, TextNotFound, UnreadableSource or UserError when a file of the study or a text cannot be used.
 */
export function assembleSite(studyId: string, workspace: Workspace): SiteModel {
  const study = readStudy(join(workspace.annotations, studyId))
  const library = new Library(workspace)
  const lexicon = readConcepts(join(workspace.annotations, 'concepts'))
  const concepts = study.concepts.map((id) => conceptNamed(id, lexicon, study))
  const works = [...workspace.catalogue.values()].filter((work) => work.amends.length === 0)
  const published = works.map((work) => publishWork(work, workspace, library)).filter((work) => work.texts.length > 0)
  return {
    study: { title: study.title, abstract: study.abstract, literature: study.literature },
    works: published,
    concepts: concepts.map((concept) => ({
      ...concept,
      occurrences: published.flatMap((work) => occurrencesIn(work, concept)),
    })),
    comparisons: study.comparisons.map((comparison) => compare(comparison, workspace, library, concepts)),
    reforms: applyReforms(study, library),
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

function publishWork(work: Work, workspace: Workspace, library: Library): PublishedWork {
  const texts = textsOf(work, workspace.texts).filter((text) => text.kind !== 'published')
  return {
    id: work.id,
    names: work.names,
    short: work.short,
    headings: work.headings,
    texts: texts.map((text) => {
      const act = library.act(text)
      return { lang: text.lang, date: text.date, kind: text.kind, act, coverage: coverageOf(work, text, act) }
    }),
  }
}

function occurrencesIn(work: PublishedWork, concept: Concept): PublishedConcept['occurrences'] {
  return work.texts.flatMap(({ act, date, lang }) =>
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

function refOf(text: StoredText): TextRef {
  return { work: text.work, date: text.date, lang: text.lang }
}

function compare(
  { left, right, why }: Study['comparisons'][number],
  workspace: Workspace,
  library: Library,
  concepts: readonly Concept[],
): Comparison {
  const [from, to] = [library.named(left), library.named(right)]
  const side = (text: StoredText): { act: Act; headings: Headings | undefined } => ({
    act: library.act(text),
    headings: workspace.catalogue.get(text.work)?.headings,
  })
  const headings = editorialHeadings(side(from), side(to), WORKING_LANG)
  const alignment = align(library.act(from), library.act(to), {
    level: 'article',
    conceptsOf: (text, lang) => conceptsIn(text, lang, concepts),
    ...(headings ? { headings } : {}),
  })
  return { id: `${from.work}--${to.work}`, left: refOf(from), right: refOf(to), why, alignment }
}

/**
 * The drafts of a study, each language version applied to the text that it is written on. A version is left out when that text is
 * not at hand, or is held in part and lacks an article that the draft amends.
 */
function applyReforms(study: Study, library: Library): Reform[] {
  const drafts = [study.reform, ...study.drafts].map((path) => readDraft(join(study.folder, path)))
  return [...new Set(drafts.map(({ id }) => id))].flatMap((id) => {
    const versions = drafts.filter((draft) => draft.id === id)
    const shared = shareRationales(versions.map(({ act }) => readInstructions(act).instructions))
    return versions.flatMap((draft, i) => applyReform(draft, shared[i] ?? [], library) ?? [])
  })
}

function applyReform(draft: Draft, instructions: readonly Instruction[], library: Library): Reform | undefined {
  const base = library.find(`${draft.amends}@${draft.edition}/${draft.lang}`)
  if (!base) return undefined
  const before = library.act(base)
  if (instructions.some((instruction) => lacksTarget(before, instruction))) return undefined
  const { act: after, outcomes } = applyInstructions(before, instructions)
  const id = draft.lang === WORKING_LANG ? draft.id : `${draft.id}-${draft.lang}`
  return { id, title: draft.title, base: refOf(base), draft: draft.act, outcomes, before, after }
}
