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
import type { TextName } from '../corpus/text-name.ts'
import type { Edition } from '../history/open-edition.ts'
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
import { TextNotFound } from '../corpus/find-text.ts'
import { lacksTarget } from '../amend/lacks-target.ts'
import { openEdition } from '../history/open-edition.ts'
import { parseTextName, printTextName } from '../corpus/text-name.ts'
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

/** Every text that a site shows, read or computed once. */
class Library {
  private readonly editions = new Map<string, Edition>()

  constructor(private readonly workspace: Workspace) {}

  /** The text that a study names, in the working language unless it names one. */
  named(name: string): Edition {
    const parsed = parseTextName(name)
    if ('problem' in parsed)
      throw new UserError(`${name}: ${parsed.problem}`, 'a study names a text as WORK[@DATE][/LANG]')
    return this.open({ lang: WORKING_LANG, ...parsed })
  }

  /** The text that a name means, or undefined where it is not at hand. */
  find(name: string): Edition | undefined {
    try {
      return this.named(name)
    } catch (error) {
      if (error instanceof TextNotFound) return undefined
      throw error
    }
  }

  /** The texts of a work: those at hand but for what others published, and its newest edition in the working language. */
  textsOf(work: Work): Edition[] {
    const stored = textsOf(work, this.workspace.texts).filter((text) => text.kind !== 'published')
    const editions = stored.map(({ date, lang }) => this.open({ work: work.id, date, lang }))
    if (stored.some(({ lang }) => lang === WORKING_LANG))
      editions.push(this.open({ work: work.id, lang: WORKING_LANG }))
    return [...new Set(editions)]
  }

  private open(name: TextName): Edition {
    const asked = printTextName(name)
    const known = this.editions.get(asked)
    if (known) return known
    const edition = openEdition(name, this.workspace.catalogue, this.workspace.texts)
    const full = printTextName({ work: edition.work, date: edition.date, lang: edition.lang })
    const only = this.editions.get(full) ?? edition
    this.editions.set(asked, only).set(full, only)
    return only
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
  const published = works.map((work) => publishWork(work, library)).filter((work) => work.texts.length > 0)
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

function publishWork(work: Work, library: Library): PublishedWork {
  const texts = library.textsOf(work)
  return {
    id: work.id,
    names: work.names,
    short: work.short,
    headings: work.headings,
    texts: texts.map((text) => {
      const { lang, date, kind, act } = text
      return { lang, date, kind, act, coverage: coverageOf(work, text) }
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

function refOf(text: Edition): TextRef {
  return { work: text.work, date: text.date, lang: text.lang }
}

function compare(
  { left, right, why }: Study['comparisons'][number],
  workspace: Workspace,
  library: Library,
  concepts: readonly Concept[],
): Comparison {
  const [from, to] = [library.named(left), library.named(right)]
  const side = (text: Edition): { act: Act; headings: Headings | undefined } => ({
    act: text.act,
    headings: workspace.catalogue.get(text.work)?.headings,
  })
  const headings = editorialHeadings(side(from), side(to), WORKING_LANG)
  const alignment = align(from.act, to.act, {
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
  const before = base.act
  if (instructions.some((instruction) => lacksTarget(before, instruction))) return undefined
  const { act: after, outcomes } = applyInstructions(before, instructions)
  const id = draft.lang === WORKING_LANG ? draft.id : `${draft.id}-${draft.lang}`
  return { id, title: draft.title, base: refOf(base), draft: draft.act, outcomes, before, after }
}
