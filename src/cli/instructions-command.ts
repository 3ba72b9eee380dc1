import type { Instruction } from '../amend/instruction.ts'
import type { AmendingAct } from '../amend/read-instructions.ts'
import type { LoadedText } from './load-text.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { loadText } from './load-text.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, DONE, FINDINGS, langOption } from './command-line.ts'
import type { Lang } from '../language/lang.ts'

/** Reads an amending act; of one on several laws, only the part for the law that is named. */
export function readAct(act: LoadedText, law?: string): AmendingAct {
  const options = { ...(act.source === undefined ? {} : { source: act.source }), ...(law === undefined ? {} : { law }) }
  return readInstructions(act.act, options)
}

/** The instructions of an amending act. */
export function instructionsOf(act: LoadedText, law?: string): Instruction[] {
  return readAct(act, law).instructions
}

/** Instructions for people: a line each, and below it why one was not understood. */
function printInstructions(instructions: readonly Instruction[]): string {
  const lines = instructions.map((instruction) => {
    if (instruction.status === 'not-understood')
      return `line ${instruction.source.line}: not understood: ${instruction.reason}\n    ${preview(instruction.source.quote)}`
    return `line ${instruction.source.line}: ${describe(instruction)}`
  })
  const understood = instructions.filter(({ status }) => status === 'understood').length
  return [...lines, `Instructions: ${instructions.length}, understood: ${understood}`].join('\n')
}

function describe(instruction: Instruction & { status: 'understood' }): string {
  const words = [instruction.words, instruction.replacement]
    .filter((part) => part !== undefined)
    .map((part) => `“${preview(part)}”`)
  const content = instruction.content === undefined ? '' : ` “${preview(instruction.content)}”`
  return `${instruction.op} ${instruction.target}${words.length > 0 ? ` ${words.join(' → ')}` : ''}${content}`
}

/** How many UTF-16 units of quoted text a line shows. */
const PREVIEW = 70

function preview(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > PREVIEW ? `${line.slice(0, PREVIEW)}…` : line
}

/** Adds `tarmaq instructions`: an amending act as instructions. */
export function addInstructionsCommand(cli: CommandLine): void {
  cli
    .command('instructions')
    .argument('<act>', TEXT_HELP)
    .option('--law <name>', 'for an act that amends several laws: the one that is wanted')
    .addOption(langOption('language of the act'))
    .action((name: string, options: CommonOptions & { law?: string; lang?: Lang }) => {
      const instructions = instructionsOf(loadText(name, cli.workspace(options), options.lang), options.law)
      const understood = instructions.every(({ status }) => status === 'understood')
      cli.finish(options, {
        json: instructions,
        text: () => printInstructions(instructions),
        status: understood ? DONE : FINDINGS,
      })
    })
}
