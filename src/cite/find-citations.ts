import type { Citation, CitedAct, CiteOptions, UnresolvedReference } from './citation.ts'
import type { Path } from './path.ts'
import type { ActMention, ActReference, ActType, ProvisionReference, Reference, Step } from './reference.ts'
import { completeMembers } from './complete.ts'
import { rank } from './grammar-tools.ts'
import { isHeading, isInBracketBehind, isListGap, isSentenceBreak, provisionAt } from './passage.ts'
import { pathToLocator } from './path.ts'
import { readReferences } from './read-references.ts'
import { resolveSteps } from './resolve.ts'

/** Everything in a text that reads as a reference: what it cites, or why it cannot be told. */
export interface CitationScan {
  citations: Citation[]
  unresolved: UnresolvedReference[]
}

/**
 * Finds the references to law in a running text, in order: to provisions («пунктом 3 статьи 91 Конституции», «осы баптың
 * 2-тармағы», "this Article"), and to acts by date, number or title («Законом РК от 08.06.2022»).
 *
 * A reference that cannot be followed, because it does not say of which article and `options` do not, is none.
 */
export function findCitations(text: string, options: CiteOptions): Citation[] {
  return scanCitations(text, options).citations
}

/** `findCitations`, with the references that cannot be followed. */
export function scanCitations(text: string, options: CiteOptions): CitationScan {
  const scan = new Scan(text, options)
  for (const reference of scan.references) scan.take(reference)
  return { citations: scan.citations, unresolved: scan.unresolved }
}

class Scan {
  readonly citations: Citation[] = []
  readonly unresolved: UnresolvedReference[] = []
  readonly references: Reference[]
  readonly #text: string
  readonly #options: CiteOptions
  readonly #codePoints: (offset: number) => number
  /** The provisions named last, which what follows may leave out. */
  #named: { paths: Path[]; end: number } | undefined
  /** The provision that a line ending with a colon names for the items below it: «В статье 44:». */
  #header: { paths: Path[]; end: number; ends: RegExp } | undefined
  /** The reference to provisions before, of whatever act: «50-бабы (2-тармағы)» goes on with it. */
  #last: { paths: Path[]; act: CitedAct; end: number } | undefined
  #lastAct: { act: CitedAct; type: ActType | undefined; end: number } | undefined

  constructor(text: string, options: CiteOptions) {
    this.#text = text
    this.#options = options
    this.#codePoints = codePointCounter(text)
    this.references = readReferences(text, options.lang)
  }

  take(reference: Reference): void {
    if (reference.kind === 'closing' || isHeading(this.#text, reference)) return
    if (reference.kind === 'act') this.#takeAct(reference)
    else this.#takeProvisions(reference)
  }

  #takeAct(reference: ActReference): void {
    const type = reference.act.type ?? this.#typeFromList(reference)
    if (type === undefined) return
    const act: CitedAct = { type, date: reference.act.date ?? null, number: reference.act.number ?? null }
    this.#lastAct = { act, type, end: reference.end }
    this.#add(reference, [], act)
  }

  /** The kind of an act of which a list gives only the date and number. */
  #typeFromList({ start, end, act, continued }: ActReference): ActType | undefined {
    const last = this.#lastAct
    if (continued && last && isListGap(this.#text.slice(last.end, start))) return last.type
    if (continued && act.number === undefined) return undefined
    const closing = this.references.find((other) => other.start >= end && other.kind === 'closing')
    if (closing?.kind === 'closing') return closing.type
    if (continued) return this.#options.lang === 'kaz' ? last?.type : undefined
    return 'law'
  }

  #takeProvisions(reference: ProvisionReference): void {
    const members = completeMembers(reference.members, this.#options.lang === 'kaz')
    const paths = members.map((steps) => resolveSteps(steps, this.#placeOf(reference, steps)))
    const found = paths.flatMap((path) => path ?? [])
    const reason = this.#reasonAgainst(reference, members) ?? reasonAgainstPaths(paths)
    if (reason !== undefined) {
      this.unresolved.push({ ...this.#span(reference.start, reference.end), reason })
      return
    }
    const act = this.#actOf(reference)
    this.#remember(reference, found)
    this.#last = { paths: found, act, end: reference.end }
    this.#add(reference, [...new Set(found.map(pathToLocator))], act)
  }

  #placeOf({ start }: ProvisionReference, steps: readonly Step[]): Parameters<typeof resolveSteps>[1] {
    const unit = steps.find((step) => step.items.some(({ num }) => num.includes('-')))?.unit
    const { act } = this.#options
    return {
      here: provisionAt(this.#text, start, this.#options),
      before: this.#before(start),
      beside: unit === undefined ? [] : this.#numbersOf(unit),
      ...(act ? { act } : {}),
    }
  }

  /** What a reference may continue: the provisions named last in its sentence, else those of the header above it. */
  #before(start: number): Path[] {
    const last = this.#last
    if (last && isInBracketBehind(this.#text.slice(last.end, start))) return last.paths
    const named = this.#named
    if (named && !isSentenceBreak(this.#text.slice(named.end, start))) return named.paths
    const header = this.#header
    if (header && !header.ends.test(this.#text.slice(header.end, start))) return header.paths
    return []
  }

  #numbersOf(unit: Step['unit']): string[] {
    return this.references.flatMap((reference) =>
      reference.kind === 'provisions'
        ? reference.members.flatMap((member) =>
            member.steps.filter((step) => step.unit === unit).flatMap((step) => step.items.map(({ num }) => num)),
          )
        : [],
    )
  }

  #remember({ act, start, end }: ProvisionReference, paths: Path[]): void {
    if (act && act.relative !== 'this' && !this.#isOwn(act)) return
    this.#named = { paths, end }
    const line = this.#text.slice(this.#text.lastIndexOf('\n', start) + 1, start)
    if (HEADER_END.test(this.#text.slice(end)) && line.length < LONGEST_HEADER)
      this.#header = { paths, end, ends: nextItem(line) }
  }

  #isOwn({ type, date }: ActMention): boolean {
    const subject = this.#options.amends ?? this.#options.own
    return type === 'constitution' && date === undefined && subject === 'constitution'
  }

  #actOf({ act, start }: ProvisionReference): CitedAct {
    const last = this.#lastAct
    if (!act) {
      const before = [this.#last, last].find((one) => one && isInBracketBehind(this.#text.slice(one.end, start)))
      return before ? before.act : (this.#options.amends ?? null)
    }
    if (act.relative === 'this') return null
    if (act.relative === 'same') return last?.act ?? null
    if (act.type === 'constitution' && act.date === undefined)
      return this.#options.own === 'constitution' ? null : 'constitution'
    return act.type === undefined ? null : { type: act.type, date: act.date ?? null, number: act.number ?? null }
  }

  /** Why words that read as a reference are none where they stand; undefined when they are one. */
  #reasonAgainst(reference: ProvisionReference, members: readonly Step[][]): string | undefined {
    const { act, start, end } = reference
    if (reference.ofPaper) return 'it is of another paper than an act of Kazakhstan'
    const isVague = (steps: readonly Step[]): boolean => steps.length === 1 && steps[0]?.weak === true
    const isHeadingAlone = ([first]: readonly Step[]): boolean => first?.unit === 'heading'
    if ((members.every(isVague) && !act) || members.some(isHeadingAlone))
      return 'an abbreviation or a common word alone'
    if (members.some((steps) => steps.length === 1 && steps[0]?.relative === 'same'))
      return 'it only takes up what was named before'
    const quote = this.#text.slice(start, end)
    if (/^[Tt]his [a-z]+$/u.test(quote)) return 'laws write "this Article" with a capital letter'
    if (members.some(isOrdinarySpeech) && !INSTRUCTION.test(this.#text.slice(end)))
      return '«вторая часть» also occurs in ordinary speech'
    return undefined
  }

  #add({ start, end }: Reference, targets: string[], act: CitedAct): void {
    this.citations.push({ ...this.#span(start, end), targets, act })
  }

  #span(start: number, end: number): { start: number; end: number; quote: string } {
    return { start: this.#codePoints(start), end: this.#codePoints(end), quote: this.#text.slice(start, end) }
  }
}

/** What follows the name of a part or sentence in an instruction: «последнее предложение исключить». */
const INSTRUCTION =
  /^\s*(?:исключ|излож|дополн|считать|признать|слов|цифр|после\s|shall|is\s|the\s+words?\s|[«"“]|мынадай|алып\s|алын|толықтыр)/iu

function reasonAgainstPaths(paths: readonly (readonly Path[] | undefined)[]): string | undefined {
  if (paths.includes(undefined)) return 'it does not say of which provision, and the place of the text is not known'
  const isUncounted = paths.flat().some((path) => path?.some(({ unit, num }) => num === 'last' && unit !== 'sentence'))
  return isUncounted ? 'the last part or indent has no number' : undefined
}

const HEADER_END = /^[ \t]*:[ \t]*(?:$|\r?\n)/
/** What stands before the provision in a header is its number and a preposition: «12. В статье 44:», "12. In Article 44:". */
const LONGEST_HEADER = 40

/** The line with which the items below a header end: the next number after the header's own, or any where it has none. */
function nextItem(line: string): RegExp {
  const own = /^[ \t>*#]*(\d+)\./.exec(line)?.[1]
  return new RegExp(`\\n[ \\t>*#]*${own === undefined ? '\\d+(?:-\\d+)*' : Number(own) + 1}\\.(?=\\s)`)
}

/** «Вторая часть», "the last sentence", with nothing that says of what: law only in an instruction. */
function isOrdinarySpeech([first]: readonly Step[]): boolean {
  return first?.preposed === true && rank(first.unit) >= rank('portion')
}

/** Turns offsets in UTF-16 units into code points; cheap where the text has no surrogate pairs. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index)
  return (offset) => offset - pairs.filter((pair) => pair < offset).length
}
