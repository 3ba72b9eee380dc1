import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import type { Instruction } from '../amend/instruction.ts'
import type { DraftBase } from '../annotate/check-draft.ts'
import type { Draft } from '../annotate/read-draft.ts'
import type { Study } from '../annotate/read-study.ts'
import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { LocatedFinding } from './located-finding.ts'
import type { Workspace } from './workspace.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { checkDraft } from '../annotate/check-draft.ts'
import { checkNotes } from '../annotate/check-notes.ts'
import { readBibliography } from '../annotate/csl.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { readDraft } from '../annotate/read-draft.ts'
import { readNotes } from '../annotate/read-notes.ts'
import { readClaims } from '../annotate/read-claims.ts'
import { readStudy } from '../annotate/read-study.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { LANGS } from '../language/lang.ts'
import { UnreadableSource } from '../read/unreadable-source.ts'
import { compareVersions } from './check-act-languages.ts'
import { isWholeText } from './coverage.ts'
import { Library } from './library.ts'
import { findingsOn } from './located-finding.ts'

const STUDY_FILE = 'study.yaml'

/** Whether a path is the folder of a study. */
export function isStudyFolder(path: string): boolean {
  return existsSync(join(path, STUDY_FILE))
}

/** Checks the notes of a study, or of all: targets, quotes, languages, concepts, literature, links, in the texts at hand. */
export function checkStudyNotes(workspace: Workspace, folder?: string): LocatedFinding[] {
  const shelf = new Shelf(workspace)
  return studies(workspace, folder).flatMap((study) => {
    const path = join(study.folder, study.notes)
    const file = new VFile({ path, value: readFileSync(path, 'utf8') })
    const { bibliography } = study
    const literature = bibliography === undefined ? [] : readBibliography(join(study.folder, bibliography))
    checkNotes(file, readNotes(path), {
      edition: (work, date, lang) => shelf.base(work, date, lang)?.act,
      isPart: (act) => shelf.isPart(act),
      isWork: (work) => workspace.catalogue.has(work),
      concepts: new Set(readConcepts(join(workspace.annotations, 'concepts')).map(({ id }) => id)),
      literature: new Set(literature.map(({ id }) => id)),
      ...(study.claims === undefined
        ? {}
        : { claims: new Set(readClaims(join(study.folder, study.claims)).map(({ id }) => id)) }),
    })
    return findingsOn(file)
  })
}

/**
 * Checks the reform drafts of a study, or of all: front matter, languages, that each instruction is understood and fits the text at
 * hand that the draft is written on, and that the language versions give the same instructions.
 */
export function checkStudyDrafts(workspace: Workspace, folder?: string): LocatedFinding[] {
  const shelf = new Shelf(workspace)
  return studies(workspace, folder).flatMap((study) => checkDrafts(study, shelf))
}

/** Checks a draft by itself. */
export function checkDraftFile(workspace: Workspace, path: string): LocatedFinding[] {
  const draft = tryToRead(path)
  return 'finding' in draft ? [draft.finding] : checkOne(draft, new Shelf(workspace)).findings
}

function studies(workspace: Workspace, folder: string | undefined): Study[] {
  if (folder !== undefined) return [readStudy(folder)]
  return readdirSync(workspace.annotations)
    .sort()
    .map((name) => join(workspace.annotations, name))
    .filter(isStudyFolder)
    .map(readStudy)
}

function checkDrafts(study: Study, shelf: Shelf): LocatedFinding[] {
  const read = [...new Set([study.reform, ...study.drafts])].map((path) => tryToRead(join(study.folder, path)))
  const drafts = read.flatMap((draft) => ('finding' in draft ? [] : [draft]))
  const faults = read.flatMap((draft) => ('finding' in draft ? [draft.finding] : []))
  const ids = [...new Set(drafts.map(({ id }) => id))]
  return [
    ...faults,
    ...ids.flatMap((id) => {
      const versions = drafts.filter((draft) => draft.id === id)
      return checkVersions(versions, shelf, faults.length === 0)
    }),
  ]
}

function checkVersions(versions: readonly Draft[], shelf: Shelf, areAllReadable: boolean): LocatedFinding[] {
  const checked = versions.map((draft) => checkOne(draft, shelf))
  const missing = LANGS.filter((lang) => !versions.some((draft) => draft.lang === lang))
  const [first] = versions
  return [
    ...checked.flatMap(({ findings }) => findings),
    ...(first && missing.length > 0 && areAllReadable
      ? [
          {
            file: first.path,
            line: 1,
            rule: 'draft-language',
            reason: `${first.id} has no version in ${missing.join(', ')}`,
          },
        ]
      : []),
    ...compareVersions(checked.map(({ draft, instructions }) => ({ file: draft.path, instructions }))),
  ]
}

function checkOne(
  draft: Draft,
  shelf: Shelf,
): { draft: Draft; instructions: Instruction[]; findings: LocatedFinding[] } {
  const source = readFileSync(draft.path, 'utf8')
  const file = new VFile({ path: draft.path, value: source })
  const { instructions } = readInstructions(draft.act, { source })
  const { amends, edition, lang } = draft
  if (!shelf.isWork(amends))
    file.message(`it amends ${amends}, which is no work of the catalogue`, {
      ruleId: 'draft-front-matter',
      place: { line: 1, column: 1 },
    })
  checkDraft(file, instructions, shelf.isWork(amends) ? shelf.base(amends, edition, lang) : undefined)
  return { draft, instructions, findings: findingsOn(file) }
}

function tryToRead(path: string): Draft | { finding: LocatedFinding } {
  try {
    return readDraft(path)
  } catch (error) {
    if (!(error instanceof InvalidFile || error instanceof UnreadableSource)) throw error
    const reason = error.message.replace(`${path}:`, '').replace(/^\d+:/u, '').trim()
    return { finding: { file: path, line: 1, rule: 'draft-front-matter', reason: `${basename(path)}: ${reason}` } }
  }
}

/** Editions at hand, and which of them are held in part. */
class Shelf {
  private readonly library: Library
  private readonly parts = new Map<Act, boolean>()

  constructor(private readonly workspace: Workspace) {
    this.library = new Library(workspace)
  }

  isWork(id: string): boolean {
    return this.workspace.catalogue.has(id)
  }

  base(id: string, date: string, lang: Lang): DraftBase | undefined {
    const work = this.workspace.catalogue.get(id)
    const edition = work && this.library.ifAtHand(`${id}@${date}/${lang}`, lang)
    if (!edition) return undefined
    const isPart = this.parts.get(edition.act) ?? !isWholeText(work, edition)
    this.parts.set(edition.act, isPart)
    return { act: edition.act, isPart }
  }

  isPart(act: Act): boolean {
    return this.parts.get(act) ?? false
  }
}
