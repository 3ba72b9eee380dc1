import type { Act, Unit } from '../law/tree.ts'
import { hasNumber } from '../law/tree.ts'
import { lawText, ownText, printedHead, printedText, titleOf } from '../law/text.ts'
import { units } from '../law/walk.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, langOption } from './command-line.ts'
import { describeHolding, holdingOfLoaded, type Holding } from './holding.ts'
import { loadText } from './load-text.ts'
import type { Lang } from '../language/lang.ts'

/** One node of the tree, as `tarmaq outline --json` prints it. */
export interface OutlineEntry {
  eId: string
  type: string
  num: string | null
  heading: string | null
  /** The node's own text, without its numbered children; of a pending wording and a quoted structure, all of it. */
  text: string
  repealed: boolean
  /** For pending wordings: the day from which they are in force, where announced. */
  from?: string | null
}

export interface Outline {
  title: string
  lang: string
  date: string | null
  provisions: OutlineEntry[]
  /** Of a text of the catalogue: whose words it is, and what of the law it lacks. */
  holding?: Holding
}

/** Every node of the tree but the act, in document order. */
export function outline(act: Act): Outline {
  return { title: titleOf(act), lang: act.lang, date: act.date ?? null, provisions: [...units(act)].map(outlineEntry) }
}

export function outlineEntry(unit: Unit): OutlineEntry {
  if (unit.eId === undefined) throw new Error('This is a bug: a unit without an eId')
  const numbered = hasNumber(unit)
  return {
    eId: unit.eId,
    type: unit.type,
    num: (numbered ? unit.num : undefined) ?? null,
    heading: (numbered ? unit.heading : undefined) ?? null,
    text: unit.type === 'pending' ? printedText(unit) : ownText(unit),
    repealed: numbered && unit.repealed === true,
    ...(unit.type === 'pending' ? { from: unit.from ?? null } : {}),
  }
}

/** How many UTF-16 units of a provision's text a line of the outline shows. */
const PREVIEW = 80

/** The outline for people: a line a node, indented by depth, with the first words of its text. */
function printOutline(act: Act): string {
  const lines = [...units(act)]
    .filter((unit) => unit.type !== 'note')
    .map((unit) => {
      const depth = (unit.eId ?? '').split('__').length - 1
      const head = printedHead(unit) || unit.type
      const text = lawText(unit).replace(/\s+/g, ' ')
      const preview = text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text
      return `${'  '.repeat(depth)}${head.replace(/\s+/g, ' ')}  ${unit.type === 'article' && unit.children.some((child) => hasNumber(child)) ? '' : preview}`.trimEnd()
    })
  return lines.join('\n')
}

/** Adds `tarmaq outline`: what a text holds. */
export function addOutlineCommand(cli: CommandLine): void {
  cli
    .command('outline')
    .argument('<text>', TEXT_HELP)
    .addOption(langOption('language of the text'))
    .action((name: string, options: CommonOptions & { lang?: Lang }) => {
      const workspace = cli.workspace(options)
      const loaded = loadText(name, workspace, options.lang)
      const holding = holdingOfLoaded(loaded, workspace)
      const told = holding && describeHolding(holding)
      cli.finish(options, {
        json: { ...outline(loaded.act), ...(holding ? { holding } : {}) },
        text: () => `${told === undefined ? '' : `${told}\n\n`}${printOutline(loaded.act)}`,
      })
    })
}
