import type { Lang } from '../language/lang.ts'
import type { Act } from '../law/tree.ts'
import type { ActAnnex } from './act-annex.ts'
import type { Clause, UnitItem } from './clause.ts'
import type { FinalProvision, Instruction, NotUnderstood, Understood } from './instruction.ts'
import type { Before } from './outer-of-clause.ts'
import type { Statement } from './statement.ts'
import type { PrintedLine } from './printed-lines.ts'
import type { UnitPath } from './unit-path.ts'
import { annexesOf } from './act-annex.ts'
import { finalProvisions, operativePart, soundsLikeInstruction } from './final-provision.ts'
import { HeaderStack } from './header-stack.ts'
import { isAboutLaw, namesLaw, openingLength } from './law-heading.ts'
import { NOWHERE, outerOfClause, REPLACES } from './outer-of-clause.ts'
import { orderReplacements } from './order-replacements.ts'
import { isHeader, parseStatement } from './parse-statement.ts'
import { PlaceFault, placesOf, placeUnder } from './place.ts'
import { printedLines } from './printed-lines.ts'
import { rationaleOf } from './rationale.ts'
import { ClauseFault, readClause } from './read-clause.ts'
import { SourceMap } from './source-span.ts'
import { slicePieces, sliceStatement, statementsOf } from './statement.ts'

export interface ReadInstructionsOptions {
  /** The text of the file that the act was read from, so that places in it are exact to the code point (see `SourceMap`). */
  source?: string
  /**
   * For an act that amends several laws: the law whose part is wanted, by its name, inflected as may be («О выборах в Республике
   * Казахстан»), or a test of the line by which the act names a law.
   */
  law?: string | ((heading: string) => boolean)
}

export interface AmendingAct {
  /** Every instruction of the act's operative articles, in order. */
  instructions: Instruction[]
  /** What follows them: when the act enters into force, and what holds meanwhile. */
  provisions: FinalProvision[]
  /** The lines by which the act names the laws that it amends, where it amends more than one. */
  laws: string[]
  /** The words by which the act says what it amends, one opening or line after another, also where it amends one law. */
  amends: string[]
}

/**
 * Reads the law tree of an amending act as instructions.
 *
 * Nothing of its operative articles is skipped: a statement is one instruction or several that are understood, or one that is not
 * understood, whole, with its place and reason. Headers («В статье 44:») pass their place down to the items below them.
 */
export function readInstructions(act: Act, options: ReadInstructionsOptions = {}): AmendingAct {
  const map = new SourceMap(options.source)
  const { statements, annexed } = statementsOf(printedLines(act), act.lang, (text) => isHeader(text, act.lang))
  const reader = new InstructionReader(act.lang, map, annexesOf(annexed))
  for (const statement of statements) reader.read(statement)
  const isOperative = operativePart(reader.done, act.lang)
  const provisions = finalProvisions(
    reader.done.filter((read) => !isOperative(read)),
    map,
    act.lang,
  )
  const all = reader.done
    .filter((read) => read.role !== 'title' && isOperative(read))
    .flatMap((read) => read.instructions)
  if (annexed.length > 0 && !reader.usesAnnexes) all.push(unusedAnnex(annexed, act.lang, map))
  const amends = [...new Set(all.flatMap((instruction) => instruction.law ?? []))]
  if (amends.length < 2) return { instructions: all.map(withoutLaw), provisions, laws: [], amends }
  const instructions = all.filter((instruction) => isWanted(instruction, options.law))
  return { instructions, provisions, laws: amends, amends }
}

/** An annex that no instruction refers to may still be law: it is not passed over. */
function unusedAnnex(lines: readonly PrintedLine[], language: Lang, map: SourceMap): NotUnderstood {
  const source = map.span(lines.map((line) => ({ line, start: 0, end: line.text.length })))
  return { status: 'not-understood', reason: 'no instruction says what to do with this annex', language, source }
}

function withoutLaw(instruction: Instruction): Instruction {
  const copy = { ...instruction }
  delete copy.law
  return copy
}

function isWanted({ law }: Instruction, wanted: ReadInstructionsOptions['law']): boolean {
  if (wanted === undefined || law === undefined) return true
  return typeof wanted === 'string' ? isAboutLaw(law, wanted) : wanted(law)
}

/** A statement with what it says; headers and openings say nothing by themselves. */
export interface ReadStatement {
  statement: Statement
  instructions: Instruction[]
  role: 'opening' | 'instruction' | 'not-understood' | 'title'
}

/** Reads statements one after another, and keeps what passes from one to those below it: headers, and the law that is amended. */
class InstructionReader {
  readonly done: ReadStatement[] = []
  private readonly headers = new HeaderStack()
  private readonly lang: Lang
  private readonly map: SourceMap
  private readonly annexes: readonly ActAnnex[]
  private law: string | undefined
  private block = 0
  /** Where the statement before did its work: a line without a number and a header goes on there. */
  private before: Before = NOWHERE

  /** Whether an instruction refers to what is annexed to the act. */
  usesAnnexes = false

  constructor(lang: Lang, map: SourceMap, annexes: readonly ActAnnex[]) {
    this.lang = lang
    this.map = map
    this.annexes = annexes
  }

  read(statement: Statement): void {
    if (statement.block !== this.block) this.headers.clear()
    if (statement.block !== this.block || statement.level !== undefined) this.before = NOWHERE
    this.block = statement.block
    if (statement.level !== undefined) this.headers.closeForLevel(statement.level)
    if (statement.unclosed) {
      this.refuse(statement, 'a quotation is opened and not closed')
      return
    }
    const parsed = parseStatement(statement, this.lang)
    if ('tree' in parsed)
      this.attempt(statement, () => {
        if (parsed.tree.kind === 'header') this.openHeader(statement, parsed.tree.items)
        else this.readClauses(statement, parsed.tree.clauses)
      })
    else if (!this.readOpening(statement))
      this.refuse(statement, notUnderstoodFrom(statement.text, parsed.notUnderstoodFrom))
  }

  private openHeader(statement: Statement, items: readonly UnitItem[]): void {
    const own = placesOf(items, statement.text, this.lang)
    const outer = this.headers.over(own, statement.level !== undefined)
    const places = placeUnder(outer?.places ?? [], own)
    this.headers.open(statement.level, {
      places,
      rationale: { ...outer?.rationale, ...rationaleOf(statement.rationale) },
    })
    this.done.push({ statement, instructions: [], role: 'opening' })
  }

  private readClauses(statement: Statement, clauses: readonly Clause[]): void {
    const instructions: Understood[] = []
    let before = this.headers.innermost ? NOWHERE : this.before
    for (const clause of clauses) {
      if ('annexed' in clause.op) this.usesAnnexes = true
      const own = placesOf(clause.items, statement.text, this.lang)
      const header = this.headers.over(own, statement.level !== undefined)?.places ?? []
      const context = {
        text: statement.text,
        lang: this.lang,
        header: outerOfClause(own.length > 0 ? own : addedBy(clause, statement.text, this.lang), own, header, before),
        repeatsMarks: statement.repeatsMarks === true,
        annexes: this.annexes,
      }
      const pieces =
        clauses.length === 1 ? statement.pieces : slicePieces(statement.pieces, clause.at.start, clause.at.end)
      const sourced = this.sourced(statement, pieces)
      instructions.push(
        ...readClause(clause, context).map((change) => ({ status: 'understood' as const, ...change, ...sourced })),
      )
      const places = own.length === 0 ? context.header : placeUnder(context.header, own)
      before = { places, stays: !REPLACES.has(clause.op.op), isSameStatement: true }
    }
    this.before = { ...before, isSameStatement: false }
    this.done.push({ statement, instructions: orderReplacements(instructions), role: 'instruction' })
  }

  /** The opening of the act («Внести … следующие изменения:»), or a line that names the law that is amended below it. */
  private readOpening(statement: Statement): boolean {
    const { text, quotations } = statement
    const length = namesLaw(text, this.lang) ? text.length : openingLength(text, this.lang)
    const introduces = quotations.some((span) => span.start >= length && text.slice(length, span.start).trim() === '')
    if (length === 0 || introduces) return false
    this.headers.clear()
    this.law = text.slice(0, length)
    this.done.push({ statement: sliceStatement(statement, 0, length), instructions: [], role: 'opening' })
    const rest = length + (/^\s*/u.exec(text.slice(length))?.[0].length ?? 0)
    if (rest < text.length) this.read(sliceStatement(statement, rest, text.length))
    return true
  }

  /** Does what may find that a statement contradicts itself; then the statement is not understood. */
  private attempt(statement: Statement, action: () => void): void {
    try {
      action()
    } catch (error) {
      if (!(error instanceof PlaceFault) && !(error instanceof ClauseFault)) throw error
      this.refuse(statement, error.message)
    }
  }

  private refuse(statement: Statement, reason: string): void {
    const instruction: NotUnderstood = {
      status: 'not-understood',
      reason,
      ...this.sourced(statement, statement.pieces),
    }
    const isTitle = statement.isTitle && !soundsLikeInstruction(statement.text, this.lang)
    this.done.push({ statement, instructions: [instruction], role: isTitle ? 'title' : 'not-understood' })
    if (!isTitle && /:\s*$/u.test(statement.text))
      this.headers.open(statement.level, { places: [], rationale: {}, unknown: true })
  }

  private sourced(
    statement: Statement,
    pieces: Statement['pieces'],
  ): Pick<Instruction, 'language' | 'source' | 'rationale' | 'law'> {
    const rationale = { ...this.headers.innermost?.rationale, ...rationaleOf(statement.rationale) }
    return {
      language: this.lang,
      source: this.map.span(pieces),
      ...(Object.keys(rationale).length > 0 ? { rationale } : {}),
      ...(this.law === undefined ? {} : { law: this.law }),
    }
  }
}

/** The units that a clause adds, where it says what they are. */
function addedBy({ op }: Clause, text: string, lang: Lang): UnitPath[] {
  return op.op === 'add' && op.added ? placesOf(op.added, text, lang) : []
}

/** Words of a reason: how much of the statement is shown from where it is not understood. */
const SHOWN = 40

function notUnderstoodFrom(text: string, offset: number): string {
  const start = text.slice(0, offset).search(/[\p{L}\p{N}]*$/u)
  const from = text
    .slice(start, start + SHOWN)
    .replace(/\s+/gu, ' ')
    .trim()
  return from === ''
    ? 'the statement breaks off: it has no operation'
    : `not understood from «${from}${start + SHOWN < text.length ? '…' : ''}» on`
}
