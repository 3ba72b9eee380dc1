import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Act } from '../law/tree.ts'
import type { SourceData } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { ExplainedDifference } from '../corpus/explained-differences.ts'
import type { OfficialText, TranslationFinding } from '../corpus/compared-provision.ts'
import type { StoredText } from '../corpus/text-store.ts'
import type { GlossaryTerm } from '../corpus/glossary.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { LocatedFinding } from './located-finding.ts'
import type { Workspace } from './workspace.ts'
import { checkAttestations } from '../corpus/check-attestations.ts'
import { checkTranslation } from '../corpus/check-translation.ts'
import { citedAct } from './cite-command.ts'
import { differencesPath, readExplainedDifferences } from '../corpus/explained-differences.ts'
import { glossaryPath, readGlossary } from '../corpus/glossary.ts'
import { openText } from '../corpus/open-text.ts'
import { textsOf } from '../corpus/text-store.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { openEdition, type Edition } from '../history/open-edition.ts'

/** A translation with the official texts of its edition. */
interface CheckedTranslation {
  work: Work
  date: string
  act: Act
  /** How findings name the text: its files, or the name of a text that was computed. */
  files: readonly string[]
  covers: 'whole' | readonly string[]
  officials: OfficialText[]
}

/**
 * Checks the corpus: every translation of a law against the official texts of its edition that are at hand, and every attestation of
 * the glossary. Differences that `differences.yaml` explains are left out; an explanation that explains nothing is a finding.
 */
export function checkCorpus(workspace: Workspace): LocatedFinding[] {
  const glossary = readGlossary(workspace.corpus)
  const laws = [...workspace.catalogue.values()].filter(({ amends }) => amends.length === 0)
  return [...laws.flatMap((work) => checkWork(work, workspace, glossary)), ...failedAttestations(workspace)]
}

/** What is found in the translations of one work, but for what its `differences.yaml` explains. */
export function checkWork(work: Work, workspace: Workspace, glossary: readonly GlossaryTerm[]): LocatedFinding[] {
  const checked = translationsOf(work, workspace)
  const explained = readExplainedDifferences(work.folder)
  const used = new Set<ExplainedDifference>()
  const findings = checked.flatMap((text) =>
    checkTranslation(text.act, text.officials, { covers: text.covers, own: citedAct(work), glossary })
      .filter((finding) => !isExplained(finding, text.date, explained, used))
      .map((finding) => located(finding, text)),
  )
  return [...findings, ...unused(work, checked, explained, used, workspace)]
}

/**
 * The translations of a work that can be compared, those of an edition of which an official text is at hand: the texts of the
 * repository, and the editions computed from them.
 */
function translationsOf(work: Work, workspace: Workspace): CheckedTranslation[] {
  const texts = textsOf(work, workspace.texts)
  const stored = work.texts.filter(({ kind }) => kind === 'translation')
  const dates = new Set([
    ...stored.map(({ date }) => date),
    ...(stored.length > 0 ? work.editions.map(({ date }) => date) : []),
  ])
  return [...dates].sort().flatMap((date) => {
    const officials = officialTexts(texts, date)
    const edition = officials.length === 0 ? undefined : englishOf(work, date, workspace)
    if (edition === undefined) return []
    const covers = stored.find((text) => text.date === date)?.covers ?? 'whole'
    const files = edition.stored?.files.map((path) => shown(path, workspace)) ?? [`${work.id}@${date}/eng`]
    return [{ work, date, act: edition.act, files, covers, officials }]
  })
}

/** The project's own English of an edition, or what is computed from it; undefined where there is none. */
function englishOf(work: Work, date: string, workspace: Workspace): Edition | undefined {
  try {
    const edition = openEdition({ work: work.id, date, lang: 'eng' }, workspace.catalogue, workspace.texts)
    return edition.kind === 'translation' || edition.kind === 'computed' ? edition : undefined
  } catch (error) {
    if (error instanceof TextNotFound) return undefined
    throw error
  }
}

function officialTexts(texts: readonly StoredText[], date: string): OfficialText[] {
  return texts.flatMap((text) =>
    text.kind === 'official' && text.date === date && text.lang !== 'eng'
      ? [{ lang: text.lang, act: openText(text) }]
      : [],
  )
}

function isExplained(
  { rule, eId, lang }: TranslationFinding,
  date: string,
  explained: readonly ExplainedDifference[],
  used: Set<ExplainedDifference>,
): boolean {
  const found = explained.filter(
    (difference) =>
      difference.rule === rule &&
      difference.at === eId &&
      (difference.date === undefined || difference.date === date) &&
      (difference.lang === undefined || difference.lang === lang),
  )
  for (const difference of found) used.add(difference)
  return found.length > 0
}

function located({ rule, reason, unit, eId }: TranslationFinding, text: CheckedTranslation): LocatedFinding {
  const file = text.files[(unit?.data as SourceData | undefined)?.file ?? 0] ?? ''
  const start = unit?.position?.start
  return {
    file,
    ...(start && file.endsWith('.md') ? { line: start.line, column: start.column } : {}),
    rule,
    reason: `${eId}: ${reason}`,
  }
}

/** Explanations of differences that there are none of; of an edition that could not be checked nothing is said. */
function unused(
  work: Work,
  checked: readonly CheckedTranslation[],
  explained: readonly ExplainedDifference[],
  used: ReadonlySet<ExplainedDifference>,
  workspace: Workspace,
): LocatedFinding[] {
  const isChecked = ({ date, lang }: ExplainedDifference): boolean =>
    checked.some(
      (text) =>
        (date === undefined || text.date === date) &&
        (lang === undefined || text.officials.some((official) => official.lang === lang)),
    )
  return explained
    .filter((difference) => isChecked(difference) && !used.has(difference))
    .map(({ rule, at }) => ({
      file: shown(differencesPath(work.folder), workspace),
      ...lineWith(differencesPath(work.folder), `at: ${at},`),
      rule: 'unused-explanation',
      reason: `no ${rule} differs at ${at}`,
    }))
}

function failedAttestations(workspace: Workspace): LocatedFinding[] {
  const path = glossaryPath(workspace.corpus)
  const textOf = (id: string, date: string, lang: Lang): Act | undefined => {
    const work = workspace.catalogue.get(id)
    const stored = (work ? textsOf(work, workspace.texts) : []).find(
      (text) => text.date === date && text.lang === lang && (text.kind === 'official' || text.kind === 'translation'),
    )
    return stored && openText(stored)
  }
  return checkAttestations(readGlossary(workspace.corpus), textOf).failed.map(({ term, attestation, lang }) => ({
    file: shown(path, workspace),
    ...lineWith(path, `id: ${term},`),
    rule: 'glossary-attestation',
    reason: `${attestation} has no ${lang} word of ${term}`,
  }))
}

function lineWith(path: string, words: string): { line: number; column: number } {
  const lines = readFileSync(path, 'utf8').split('\n')
  const index = lines.findIndex((line) => line.includes(words))
  return { line: index + 1, column: (lines[index]?.indexOf(words) ?? 0) + 1 }
}

function shown(path: string, workspace: Workspace): string {
  return `corpus/${relative(workspace.corpus, path)}`
}
