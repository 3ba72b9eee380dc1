import { InvalidArgumentError } from 'commander'
import { join } from 'node:path'
import type { Alignment, Relation } from '../align/alignment.ts'
import type { Catalogue, Work } from '../corpus/catalogue.ts'
import type { Change, ChangeFilter, ComparedProvisions } from '../query/changes.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { LoadedText } from './load-text.ts'
import type { Workspace } from './workspace.ts'
import { RELATIONS } from '../align/alignment.ts'
import { provisionsOf } from '../align/provision.ts'
import { findTerms } from '../annotate/find-terms.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { printCitation } from '../cite/print-citation.ts'
import { amendingWorks } from '../history/commencement.ts'
import { isChangedByAct } from '../history/changed-by-act.ts'
import { timeline } from '../history/timeline.ts'
import { parseLocator } from '../law/locator.ts'
import { filterChanges } from '../query/changes.ts'
import { redline } from '../redline/redline-texts.ts'
import { alignTexts } from './align-command.ts'
import { TEXT_HELP, levelOption } from './command-line.ts'
import { loadText } from './load-text.ts'
import { UserError } from './user-error.ts'

interface ChangesCommand {
  level: Alignment['level']
  concept?: string
  relation?: Relation[]
  words?: string
  act?: string
}

/**
 * What changed between two texts, as far as the filters of the command ask for it.
 *
 * @throws UserError for an unknown concept or act, or where no history of the right text is known.
 */
function changesBetween(left: LoadedText, right: LoadedText, command: ChangesCommand, workspace: Workspace): Change[] {
  const filter: ChangeFilter = {
    ...(command.relation ? { relations: command.relation } : {}),
    ...(command.words === undefined ? {} : { words: command.words }),
    ...(command.concept === undefined ? {} : { namesConcept: conceptFilter(command.concept, workspace) }),
    ...(command.act === undefined ? {} : { isChangedByAct: actFilter(command.act, left, right, workspace) }),
  }
  return filterChanges(compare(left, right, alignTexts(left, right, command.level, workspace)), filter)
}

/** The pairs of an alignment with their words. */
function compare(left: LoadedText, right: LoadedText, { level, pairs }: Alignment): ComparedProvisions[] {
  const textsOf = ({ act }: LoadedText): Map<string, string> =>
    new Map(provisionsOf(act, level).map(({ eId, text }) => [eId, text]))
  const [old, now] = [textsOf(left), textsOf(right)]
  const inOneLanguage = left.act.lang === right.act.lang
  return pairs.map((pair) => {
    const before = { text: pair.left.map((eId) => old.get(eId) ?? '').join('\n'), lang: left.act.lang }
    const after = { text: pair.right.map((eId) => now.get(eId) ?? '').join('\n'), lang: right.act.lang }
    const [cited, lang] = pair.right.length > 0 ? [pair.right, after.lang] : [pair.left, before.lang]
    const words = inOneLanguage ? differing(before.text, after.text) : { removed: [before.text], added: [after.text] }
    const change = {
      left: pair.left,
      right: pair.right,
      relation: pair.relation,
      score: pair.score,
      removed: words.removed.filter((run) => run !== ''),
      added: words.added.filter((run) => run !== ''),
      citation: cited.map((eId) => (parseLocator(eId) ? printCitation(eId, lang) : eId)).join(', '),
    }
    return { change, before, after }
  })
}

function differing(before: string, after: string): Pick<Change, 'removed' | 'added'> {
  const runs = redline(before, after)
  const ofKind = (kind: 'removed' | 'added'): string[] =>
    runs.filter((run) => run.kind === kind).map(({ text }) => text.trim())
  return { removed: ofKind('removed'), added: ofKind('added') }
}

function conceptFilter(id: string, { annotations }: Workspace): NonNullable<ChangeFilter['namesConcept']> {
  const concepts = readConcepts(join(annotations, 'concepts'))
  const concept = concepts.find((each) => each.id === id)
  if (!concept)
    throw new UserError(
      `there is no concept ${JSON.stringify(id)}`,
      `give one of ${concepts.map((each) => each.id).join(', ')}`,
    )
  return (text, lang) => findTerms(text, lang, concept).length > 0
}

/** Of two editions of one work, what came into force between them; else, whatever the act did to the right text. */
function actFilter(
  name: string,
  left: LoadedText,
  right: LoadedText,
  { catalogue, texts }: Workspace,
): NonNullable<ChangeFilter['isChangedByAct']> {
  const { work, act: law } = right
  const known = work === undefined ? undefined : catalogue.get(work)
  if (!known || known.amends.length > 0 || law.date === undefined)
    throw new UserError(
      `${right.name}: it is not known which acts changed it`,
      'with --act, the right text is an edition of a work of the catalogue',
    )
  const act = actNamed(name, known, catalogue)
  const after = left.work === right.work ? left.act.date : undefined
  const steps = timeline({ work: known.id, date: law.date, lang: law.lang }, catalogue, texts)
  return (change) =>
    (change.right.length > 0 ? change.right : left.work === right.work ? change.left : []).some((eId) =>
      isChangedByAct(steps, eId, { act, after }),
    )
}

/** The catalogue id of an amending act, named by it or by its number. */
function actNamed(name: string, work: Work, catalogue: Catalogue): string {
  const acts = amendingWorks(work, catalogue).map(({ act }) => act)
  const found = acts.find(({ id, identifiers }) =>
    [id, id.replace(/^acts\//, ''), identifiers.number].some((each) => each?.toLowerCase() === name.toLowerCase()),
  )
  if (found) return found.id
  throw new UserError(
    `no act ${JSON.stringify(name)} that amends ${work.id} is in the catalogue`,
    acts.length > 0 ? `give one of ${acts.map(({ id }) => id).join(', ')}` : 'leave --act out',
  )
}

/** The changes for people: the provisions, then the words that went and the words that came. */
function printChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed that the filters let through'
  return changes
    .map(({ left, right, relation, score, removed, added, citation }) =>
      [
        `${citation} · ${relation} ${score.toFixed(2)}`,
        `  ${left.join(' ') || '–'} → ${right.join(' ') || '–'}`,
        ...removed.map((run) => `  - ${oneLine(run)}`),
        ...added.map((run) => `  + ${oneLine(run)}`),
      ].join('\n'),
    )
    .join('\n')
}

function oneLine(run: string): string {
  return run.replace(/\s+/gu, ' ')
}

function relations(text: string): Relation[] {
  return text.split(',').map((name) => {
    const relation = RELATIONS.find((each) => each === name.trim())
    if (!relation) throw new InvalidArgumentError(`Use some of ${RELATIONS.join(', ')}, with commas.`)
    return relation
  })
}

/** Adds `tarmaq changes`: what changed about something between two texts. */
export function addChangesCommand(cli: CommandLine): void {
  cli
    .command('changes')
    .argument('<left>', TEXT_HELP)
    .argument('<right>', TEXT_HELP)
    .addOption(levelOption())
    .option('--concept <id>', 'only provisions that name this concept in either text')
    .option('--relation <list>', `some of ${RELATIONS.join(', ')}; all but same if left out`, relations)
    .option('--words <text>', 'only where these words, in some form, all went or all came')
    .option('--act <id>', 'only provisions whose words this act changed, by its id or number')
    .action((left: string, right: string, options: CommonOptions & ChangesCommand) => {
      const space = cli.workspace(options)
      const changes = changesBetween(loadText(left, space), loadText(right, space), options, space)
      cli.finish(options, { json: changes, text: () => printChanges(changes) })
    })
}
