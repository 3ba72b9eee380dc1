import type { Lang } from '../language/lang.ts'
import type { Change } from './read-clause.ts'
import { printedSteps } from '../cite/printed-step.ts'
import { parseLocator } from '../law/locator.ts'
import { escapeMarkdown } from '../read/escape-markdown.ts'
import { DRAFTERS, type ActKind } from './drafter.ts'
import { draftStatement } from './draft-statement.ts'
import { joinChanges } from './join-changes.ts'

/**
 * Writes changes as an amending act in the drafting style of a language, as Markdown: title, Article 1 with the law that is amended,
 * numbered items; several statements on one article under a header of it.
 *
 * @param law the law's own title, which the act names; without it the act names none.
 */
export function draftAct(changes: readonly Change[], lang: Lang, law?: string): string {
  const drafter = DRAFTERS[lang]
  const statements = joinChanges(changes, lang)
  const kind = kindOf(statements, law)
  const groups = groupByArticle(statements)
  const items = groups.flatMap((group, i) => itemLines(group, groups.length > 1 ? `${i + 1}. ` : '', lang))
  const front = ['---', `lang: ${lang}`, '---'].join('\n')
  const lines = [drafter.opening(kind), ...items].map(escapeMarkdown)
  return `${[front, `# ${escapeMarkdown(drafter.title(kind))}`, ...lines].join('\n\n')}\n`
}

/** Statements on the same article, which a header can name once. */
interface Group {
  article?: string
  statements: Change[][]
}

function groupByArticle(statements: readonly Change[][]): Group[] {
  const groups: Group[] = []
  for (const statement of statements) {
    const article = articleOf(statement)
    const last = groups.at(-1)
    if (article !== undefined && last?.article === article) last.statements.push(statement)
    else groups.push({ ...(article === undefined ? {} : { article }), statements: [statement] })
  }
  return groups
}

/** The article inside which all changes of a statement are made. */
function articleOf(statement: readonly Change[]): string | undefined {
  const heads = statement.map(({ target }) => {
    const match = /^(art_[^_]+)(?:__|$)/.exec(target)
    return match?.[1]
  })
  const [first] = heads
  const isWhole = statement.some(({ target, op }) => target === first && !isInside(op))
  return first !== undefined && !isWhole && heads.every((head) => head === first) ? first : undefined
}

/** Operations that a header's own article can be the target of, without being named again. */
function isInside(op: Change['op']): boolean {
  return op === 'replaceWords' || op === 'deleteWords' || op === 'insertWords'
}

function itemLines({ article, statements }: Group, number: string, lang: Lang): string[] {
  const [first, more] = statements
  if (first && !more) return numbered(draftStatement(first, lang), number, '.')
  if (article === undefined) throw new Error('This is a bug: statements were grouped without an article')
  const drafter = DRAFTERS[lang]
  const steps = printedSteps(parseLocator(article) ?? { steps: [] })
  const header = capitalised(drafter.header({ outer: [], units: steps }))
  const below = statements.flatMap((statement, i) => {
    const lines = draftStatement(statement, lang, article)
    return numbered(lines, `${i + 1}) `, i === statements.length - 1 ? '.' : ';', false)
  })
  return [`${number}${header}`, ...below]
}

/** A statement with its number, a capital where it begins a sentence, and its stop, which goes after a quotation. */
function numbered(lines: readonly string[], number: string, stop: string, isSentence = true): string[] {
  const [first = '', ...rest] = lines
  const all = [number + (isSentence ? capitalised(first) : first), ...rest]
  return all.map((line, i) => (i === all.length - 1 ? line + stop : line))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What is added to the law, words included, is an addition; all else is a change. */
function kindOf(statements: readonly Change[][], law: string | undefined): ActKind {
  const additions = statements.filter(([first]) => first?.op === 'add' || first?.op === 'insertWords').length
  const name = law?.replace(/\s+/gu, ' ').trim()
  const isUsable = name !== undefined && name !== '' && !/[:«»“”"]/u.test(name)
  return { changes: statements.length - additions, additions, ...(isUsable ? { law: name } : {}) }
}
