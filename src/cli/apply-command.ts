import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Instruction, Outcome, Understood } from '../amend/instruction.ts'
import type { KnownLaw } from '../amend/same-law.ts'
import { explain } from '../history/explain.ts'
import type { LoadedText } from './load-text.ts'
import type { OutlineEntry } from './outline-command.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { partFor } from '../amend/part-for.ts'
import { knownLaw } from '../amend/same-law.ts'
import { trackedDocx } from '../publish/docx/law-docx.ts'
import { lawMarkdown } from '../publish/law-markdown.ts'
import { readAct } from './instructions-command.ts'
import type { FileContent } from './output-file.ts'
import { loadText } from './load-text.ts'
import { writeOutput, writerFor } from './output-file.ts'
import { UserError } from './user-error.ts'
import type { Workspace } from './workspace.ts'
import { outline } from './outline-command.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, DONE, FINDINGS, langOption } from './command-line.ts'

/** What `tarmaq apply --json` prints of an instruction: its status is what became of it. */
type AppliedInstruction = DistributiveOmit<Outcome, 'status' | 'outcome'> & {
  act: string
  status: Outcome['outcome']
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export interface ApplyResult {
  provisions: OutlineEntry[]
  instructions: AppliedInstruction[]
}

export interface ApplyActsOptions {
  partial?: boolean
  /** Apply acts that amend another law by their own words. */
  anyLaw?: boolean
}

/** What acts made of a text. */
export interface AppliedActs {
  /** The text after the last act that was carried out. */
  act: Act
  outcomes: (Outcome & { act: string })[]
  /** Whether no act was refused. */
  complete: boolean
}

/**
 * Applies amending acts to a text, one after another. An act whose instructions cannot all be carried out changes nothing, and the
 * acts after it are not tried, unless `partial` is asked for.
 *
 * An act that names another law than that of the text is refused, instruction by instruction: its numbers would fit by chance.
 */
export function applyActs(
  base: LoadedText,
  acts: readonly LoadedText[],
  { partial = false, anyLaw = false }: ApplyActsOptions,
  space: Workspace,
): AppliedActs {
  const law = lawOf(base, space)
  let text = base.act
  const outcomes: AppliedActs['outcomes'] = []
  for (const act of acts) {
    const part = partFor(law, readAct(act))
    if (part.remark !== undefined) space.notices.push(`${act.name}: ${part.remark}`)
    const applied =
      part.other === undefined || anyLaw
        ? applyInstructions(text, part.instructions, { partial })
        : { outcomes: part.instructions.map(inConflict(part.other)), complete: false, act: text }
    outcomes.push(...applied.outcomes.map((outcome) => ({ ...outcome, act: act.name })))
    if (!applied.complete) return { act: text, outcomes, complete: false }
    text = applied.act
  }
  return { act: text, outcomes, complete: true }
}

/** What acts made of a text, as `tarmaq apply --json` prints it. */
export function applyResult({ act, outcomes }: AppliedActs): ApplyResult {
  const instructions = outcomes.map(({ outcome, ...rest }) => ({ ...rest, status: outcome }))
  return { provisions: outline(act).provisions, instructions }
}

type ConsolidatedWriter = (before: Act, after: Act) => Promise<FileContent> | FileContent

const markdownOf: ConsolidatedWriter = (_before, after) => lawMarkdown(after)

/** How a consolidated text is written: as Word with every difference from the base as a tracked change, else as Markdown. */
const WRITERS: ReadonlyMap<string, ConsolidatedWriter> = new Map<string, ConsolidatedWriter>([
  ['.md', markdownOf],
  ['.docx', (before, after) => trackedDocx(before, after, 'Tarmaq')],
  ['.markdown', markdownOf],
  ['.txt', markdownOf],
  ['', markdownOf],
])

function lawOf({ act, work: id }: LoadedText, { catalogue }: Workspace): KnownLaw {
  const work = id === undefined ? undefined : catalogue.get(id)
  return knownLaw(act, work ? { names: [work.names[act.lang]], adopted: work.adopted.date } : {})
}

function inConflict(reason: string): (instruction: Instruction) => Outcome {
  return (instruction) =>
    instruction.status === 'understood'
      ? { ...instruction, outcome: 'conflict', reason }
      : { ...instruction, outcome: 'not-understood' }
}

/**
 * What became of the instructions, for people: each in words of the reader's language, the text before and after, and why one was not
 * carried out.
 */
export function printApplied(result: ApplyResult, lang: Lang): string {
  const count = (status: string): number =>
    result.instructions.filter((instruction) => instruction.status === status).length
  return [
    ...result.instructions.flatMap((instruction) => printInstruction(instruction, lang)),
    `${count('applied')} applied, ${count('conflict')} in conflict, ${count('not-understood')} not understood`,
  ].join('\n')
}

function printInstruction(instruction: AppliedInstruction, lang: Lang): string[] {
  const at = `${instruction.act}:${instruction.source.line}: ${instruction.status}`
  if (instruction.status === 'not-understood')
    return [`${at}: ${'reason' in instruction ? instruction.reason : ''}`, indented(instruction.source.quote)]
  const understood = { ...instruction, status: 'understood' } as Understood
  const said = `${at}: ${explain(understood, lang)}`
  if ('reason' in instruction) return [`${said}: ${instruction.reason}`]
  if (!('before' in instruction)) return [said]
  return [
    said,
    ...(instruction.before === '' ? [] : [marked('- ', instruction.before)]),
    ...(instruction.after === '' ? [] : [marked('+ ', instruction.after)]),
    ...(instruction.remarks ?? []).map((remark) => `    (${remark})`),
  ]
}

function marked(mark: string, text: string): string {
  return text.replace(/^/gm, `    ${mark}`)
}

function indented(text: string): string {
  return marked('', text)
}

/** An act of the catalogue is for the laws that the catalogue says: numbers of another law would fit by chance. */
export function refuseForeign(act: LoadedText, base: LoadedText, { catalogue }: Workspace): void {
  const amends = act.work === undefined ? [] : (catalogue.get(act.work)?.amends ?? [])
  if (base.work === undefined || amends.length === 0 || amends.includes(base.work)) return
  throw new UserError(`${act.name} does not amend ${base.work}`, `it amends ${amends.join(', ')}`)
}

interface ApplyOptions {
  partial?: true
  anyLaw?: true
  output?: string
  lang?: Lang
}

/** What a reader must know where only some instructions of an act could be carried out. */
const NOT_APPLIED =
  'the act was not applied: it is carried out as a whole or not at all (what could be carried out alone is shown above; --partial does so)'

const LANGUAGES: Record<Lang, string> = { kaz: 'Kazakh', rus: 'Russian', eng: 'English' }

/** The act of one language says nothing on the words of another. */
export function refuseOtherLanguage(act: LoadedText, base: LoadedText): void {
  if (act.act.lang === base.act.lang) return
  throw new UserError(
    `${act.name} is in ${LANGUAGES[act.act.lang]}, and ${base.name} in ${LANGUAGES[base.act.lang]}`,
    'give the act and the text in one language',
  )
}

/** Adds `tarmaq apply`: acts applied to a text. */
export function addApplyCommand(cli: CommandLine): void {
  cli
    .command('apply')
    .argument('<base>', TEXT_HELP)
    .argument('<act...>', TEXT_HELP)
    .option('--partial', 'carry out what can be carried out')
    .option('--any-law', 'apply an act to the text of another law than the one that it names')
    .option('-o, --output <file>', 'write the consolidated text: .docx with tracked changes, else Markdown')
    .addOption(langOption('language in which the instructions are explained (else that of the text)'))
    .action(async (base: string, acts: string[], options: CommonOptions & ApplyOptions) => {
      const { partial = false, anyLaw = false, output } = options
      const write = output === undefined ? undefined : writerFor(output, WRITERS, 'a consolidated text')
      const space = cli.workspace(options)
      const text = loadText(base, space)
      const lang = text.act.lang
      const loaded = acts.map((act) => loadText(act, space, act.startsWith('acts/') ? lang : undefined))
      for (const act of loaded) {
        refuseForeign(act, text, space)
        refuseOtherLanguage(act, text)
      }
      const done = applyActs(text, loaded, { partial, anyLaw }, space)
      if (output !== undefined && write && done.complete) writeOutput(output, await write(text.act, done.act))
      const result = applyResult(done)
      const applied = result.instructions.every(({ status }) => status === 'applied')
      cli.finish(options, {
        json: result,
        text: () => printApplied(result, options.lang ?? lang) + (done.complete ? '' : `\n${NOT_APPLIED}`),
        status: applied ? DONE : FINDINGS,
      })
    })
}
