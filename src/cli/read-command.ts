import type { Act, LawNode } from '../law/tree.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { OutlineEntry } from './outline-command.ts'
import { LANGS } from '../language/lang.ts'
import { hasNumber } from '../law/tree.ts'
import { alineaText, printedHead, printedText } from '../law/text.ts'
import { parseLocator, resolveLocator } from '../law/locator.ts'
import { parseCitation } from '../cite/parse-citation.ts'
import { printCitation } from '../cite/print-citation.ts'
import { childrenOf, units } from '../law/walk.ts'
import { outlineEntry } from './outline-command.ts'
import { UserError } from './user-error.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, langOption } from './command-line.ts'
import { describeHolding, holdingOfLoaded, type Holding } from './holding.ts'
import { loadText } from './load-text.ts'

/** A provision as `tarmaq read --json` prints it. */
export interface ReadProvision extends OutlineEntry {
  /** The locator that the citation stands for; of a part or an alinea, longer than the eId. */
  locator: string
  citation: PerLang
  /** What it contains, in document order. */
  contains: OutlineEntry[]
  /** Later wordings printed with it, with the day from which they are in force where one is announced. */
  pending: { from: string | null; text: string }[]
  /** Of a text of the catalogue: whose words it is, and what of the law it lacks. */
  holding?: Holding
}

/**
 * The provisions that a citation names in a text.
 *
 * @param holding what the text holds of its law, to say so when it lacks a provision.
 * @throws UserError when the words are no citation, or the text has no such provision.
 */
export function readCitation(act: Act, query: string, textName: string, holding?: Holding): ReadProvision[] {
  const locators = parseCitation(query)
  if (!locators) {
    throw new UserError(
      `${JSON.stringify(query)} is not a citation`,
      'write it as art. 50(3), «ст. 50 п. 3», «50-баптың 3-тармағы», or as an identifier such as art_50__para_3',
    )
  }
  return locators.map((locator) => readLocator(act, locator, textName, holding))
}

function readLocator(act: Act, text: string, textName: string, holding: Holding | undefined): ReadProvision {
  const locator = parseLocator(text)
  const located = locator && resolveLocator(act, locator)
  if (!located) {
    throw new UserError(
      `${textName} has no ${printCitation(text, 'eng')}`,
      `see what it has with: tarmaq outline ${textName}${holding && !holding.whole ? `; the text here is not whole, the official one comes with: ${holding.fetch}` : ''}`,
    )
  }
  const { unit, nodes, alinea, part } = located
  const whole = part === undefined && !alinea
  return {
    ...outlineEntry(unit),
    ...(whole
      ? {}
      : {
          text: alinea
            ? alineaText(alinea)
            : nodes
                .filter((node) => node.type === 'alinea')
                .map(alineaText)
                .join('\n'),
        }),
    locator: text,
    citation: citations(text),
    contains: nodes.flatMap((node) => (alinea ? [] : [...units(node)])).map(outlineEntry),
    pending: whole ? pendingIn(unit) : [],
  }
}

function citations(locator: string): PerLang {
  const of = (lang: Lang): string => printCitation(locator, lang)
  return { kaz: of('kaz'), rus: of('rus'), eng: of('eng') }
}

function pendingIn(node: LawNode): { from: string | null; text: string }[] {
  if (node.type === 'pending') return [{ from: node.from ?? null, text: printedText(node) }]
  return childrenOf(node).flatMap(pendingIn)
}

/** The provisions for people: citations, text, and what is to come. */
function printProvisions(act: Act, provisions: readonly ReadProvision[]): string {
  return provisions.map((provision) => printProvision(act, provision)).join('\n\n')
}

function printProvision(act: Act, provision: ReadProvision): string {
  const locator = parseLocator(provision.locator)
  const located = locator && resolveLocator(act, locator)
  const lines = [LANGS.map((lang) => provision.citation[lang]).join('  ·  '), '']
  if (located?.alinea) lines.push(alineaText(located.alinea))
  else if (located) lines.push(...located.nodes.flatMap((node) => printLaw(node, 0)))
  for (const wording of provision.pending) {
    lines.push('', `From ${wording.from ?? 'a day that the note tells'}:`, ...indent(wording.text.split('\n'), 1))
  }
  return lines.join('\n')
}

/** The law of a node in order; its first line runs on after its number. */
function printLaw(node: LawNode, depth: number): string[] {
  if (node.type === 'alinea') return indent([alineaText(node)], depth)
  if (!hasNumber(node)) return []
  const [first, ...rest] = childrenOf(node)
  const runsOn = first?.type === 'alinea' && node.heading === undefined && node.type !== 'article'
  const head = runsOn ? `${printedHead(node)} ${alineaText(first)}` : printedHead(node)
  const below = runsOn ? rest : childrenOf(node)
  return [...indent([head], depth), ...below.flatMap((child) => printLaw(child, depth + 1))]
}

function indent(lines: readonly string[], depth: number): string[] {
  return lines.map((line) => `${'   '.repeat(depth)}${line}`)
}

/** Adds `tarmaq read`: one provision. */
export function addReadCommand(cli: CommandLine): void {
  cli
    .command('read')
    .argument('<text>', TEXT_HELP)
    .argument('<citation>', 'art. 50(3), «ст. 50 п. 3», «50-баптың 3-тармағы», or art_50__para_3')
    .addOption(langOption('language of the text'))
    .action((name: string, citation: string, options: CommonOptions & { lang?: Lang }) => {
      const workspace = cli.workspace(options)
      const loaded = loadText(name, workspace, options.lang)
      const holding = holdingOfLoaded(loaded, workspace)
      const told = holding && describeHolding(holding)
      const provisions = readCitation(loaded.act, citation, name, holding).map((provision) => ({
        ...provision,
        ...(holding ? { holding } : {}),
      }))
      const [first] = provisions
      cli.finish(options, {
        json: provisions.length === 1 ? first : provisions,
        text: () => `${printProvisions(loaded.act, provisions)}${told === undefined ? '' : `\n\n${told}`}`,
      })
    })
}
