import { join } from 'node:path'
import type { Concept } from '../annotate/concept.ts'
import type { ConceptCount } from '../annotate/concept-counts.ts'
import type { ConcordanceLine } from '../annotate/concordance.ts'
import type { TextKind } from '../corpus/manifest.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Act } from '../law/tree.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { Workspace } from './workspace.ts'
import { countConcept } from '../annotate/concept-counts.ts'
import { concordanceOf } from '../annotate/concordance.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { printTextName } from '../corpus/text-name.ts'
import { openEdition } from '../history/open-edition.ts'
import { LANGS } from '../language/lang.ts'
import { langOption, TEXT_HELP } from './command-line.ts'
import { loadText } from './load-text.ts'
import { UserError } from './user-error.ts'

/** How often one text names a concept, and where. */
interface ConceptInText extends ConceptCount {
  text: string
  lang: Lang
  /** Official, translated, computed or a summary; absent for a file of the user. */
  kind?: TextKind
  lines?: ConcordanceLine[]
}

/** A concept in every text that was asked for. */
export interface ConceptUse {
  id: string
  label: PerLang
  texts: ConceptInText[]
}

interface ConceptOptions extends CommonOptions {
  in?: string
  lang?: Lang
  kwic?: true
}

interface NamedText {
  name: string
  act: Act
  kind?: TextKind
}

/** Counts concepts in texts; with their concordance where it is asked for. */
function conceptUse(concepts: readonly Concept[], texts: readonly NamedText[], withLines: boolean): ConceptUse[] {
  return concepts.map((concept) => ({
    id: concept.id,
    label: concept.label,
    texts: texts.map(({ name, act, kind }) => ({
      text: name,
      lang: act.lang,
      ...(kind === undefined ? {} : { kind }),
      ...countConcept(act, concept),
      ...(withLines ? { lines: concordanceOf(act, concept) } : {}),
    })),
  }))
}

/** Adds `tarmaq concept`: where the laws name a concept, how often, and how that changes from law to law. */
export function addConceptCommand(cli: CommandLine): void {
  cli
    .command('concept')
    .argument('[id]', 'the concept (else all)')
    .option('--in <text>', `only in this text: ${TEXT_HELP} (else the newest edition of every law)`)
    .addOption(langOption('only texts in this language'))
    .option('--kwic', 'every place on a line of its own, the word in its context')
    .action((id: string | undefined, options: ConceptOptions) => {
      const space = cli.workspace(options)
      const concepts = conceptsNamed(id, readConcepts(join(space.annotations, 'concepts')))
      const use = conceptUse(concepts, textsFor(options, space), options.kwic === true)
      cli.finish(options, { json: { concepts: use }, text: () => use.map(printUse).join('\n\n') })
    })
}

function conceptsNamed(id: string | undefined, lexicon: readonly Concept[]): readonly Concept[] {
  if (id === undefined) return lexicon
  const found = lexicon.filter((concept) => concept.id === id)
  if (found.length > 0) return found
  throw new UserError(`unknown concept ${id}`, `use ${lexicon.map((concept) => concept.id).join(', ')}`)
}

function textsFor({ in: name, lang }: ConceptOptions, space: Workspace): NamedText[] {
  if (name !== undefined) return [namedText(name, lang, space)]
  const laws = [...space.catalogue.values()].filter(({ amends }) => amends.length === 0)
  const langs = lang === undefined ? LANGS : [lang]
  return langs.flatMap((one) => laws.flatMap((law) => newestText(law.id, one, space) ?? []))
}

function namedText(name: string, lang: Lang | undefined, space: Workspace): NamedText {
  const { act, computed, stored } = loadText(name, space, lang)
  const kind = computed ? 'computed' : stored?.kind
  return { name, act, ...(kind === undefined ? {} : { kind }) }
}

function newestText(work: string, lang: Lang, space: Workspace): NamedText | undefined {
  try {
    const { act, kind, date } = openEdition({ work, lang }, space.catalogue, space.texts)
    return { name: printTextName({ work, date, lang }), act, kind }
  } catch (error) {
    if (error instanceof TextNotFound) return undefined
    throw error
  }
}

function printUse({ id, label, texts }: ConceptUse): string {
  const width = Math.max(...texts.map(({ text }) => text.length))
  return [
    `${id}: ${LANGS.map((lang) => label[lang]).join(' / ')}`,
    ...texts.flatMap((text) => [printCount(text, width), ...printLines(text.lines ?? [])]),
  ].join('\n')
}

function printCount({ text, occurrences, provisions, perThousand, kind }: ConceptInText, width: number): string {
  const rate = `${perThousand.toFixed(2)} per 1,000 words`
  return `  ${text.padEnd(width)}  ${String(occurrences).padStart(4)} in ${String(provisions).padStart(3)} provisions  ${rate.padStart(21)}${kind === undefined ? '' : `  ${kind}`}`
}

/** The words below one another: what stands before them is set flush right. */
function printLines(lines: readonly ConcordanceLine[]): string[] {
  const place = Math.max(0, ...lines.map(({ eId }) => eId.length))
  const left = Math.max(0, ...lines.map((line) => line.left.length))
  return lines.map((line) => `    ${line.eId.padEnd(place)}  ${line.left.padStart(left)}[${line.word}]${line.right}`)
}
