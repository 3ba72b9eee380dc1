import type { Lang } from '../language/lang.ts'
import type { ActMention, CitedUnit, Member, NumberItem, ProvisionReference, Step } from './reference.ts'
import { ordinalValue } from '../language/ordinals.ts'
import { bareNumber } from '../law/number.ts'
import { cardinalWord } from './cardinal.ts'
import { CITED_UNITS } from './reference.ts'

/** What a qualifier in the name of an act says: its date, its number, its title, or whose act it is. */
type ActPart = Pick<ActMention, 'type' | 'date' | 'number' | 'titled'>

/** What the actions of the grammars call. Kept out of them so that it is typed and tested. */
export interface GrammarTools {
  ordinal: (word: string) => number | 'last' | undefined
  /** A number as locators have it: `13¹` → `13-1`. */
  number: (printed: string) => string
  date: (year: string, month: string | number, day: string | number) => string
  isTitle: (text: string) => boolean
  step: (unit: CitedUnit, items: NumberItem[], more?: Partial<Step>) => Step
  /** The steps of a member in the order of the text, turned from the whole to the part; undefined when they are in neither order. */
  member: (steps: readonly Step[]) => Member | undefined
  /** The same where "of" says that the part stands before the whole. */
  partFirst: (steps: readonly Step[]) => Member | undefined
  /** The same for Kazakh, where only the whole stands before the part. */
  wholeFirst: (steps: readonly Step[]) => Member | undefined
  /** Whether a Kazakh word, or its ending, is in the genitive. */
  isGenitive: (ending: string) => boolean
  /** Whether what follows a Kazakh stem is a plural, possessive or case ending. */
  isNounEnding: (ending: string) => boolean
  /** The value of an English number written as a word: "part two". */
  cardinal: (word: string) => number | undefined
  /** Whether a member names its article, so that nothing after it can. */
  isComplete: (member: Member) => boolean
  /** Whether a member has the word for articles in the plural: "Articles 50(3), 52(5) and 58". */
  isOfArticles: (member: Member) => boolean
  /** Whether a member only takes up what was named before: «указанная статья», "the same items". */
  isTakenUp: (member: Member) => boolean
  provisions: (
    first: Member,
    rest: readonly Member[],
    act: ActMention | null,
  ) => Omit<ProvisionReference, 'start' | 'end'>
  /** Whether an act is told by its date, number or title; an order has a number in any office. */
  isIdentified: (act: ActMention) => boolean
  act: (parts: readonly (ActPart | null)[]) => ActMention
}

const TITLE: Record<Lang, RegExp> = {
  rus: /^\s*(?:об?|обо)\s/u,
  kaz: /(?:туралы|жөнінде|жөніндегі|мәселелері|кодексі)\s*$/u,
  eng: /^\s*(?:on|concerning)\s/u,
}

const KAZAKH_ENDING =
  /^(?:[длт][ае]р)?(?:с?[ыі])?н?(?:[ндт]?[ыі]ң|[ғқ]а|[гк]е|[ае]|н[ае]|[дтн][ыі]|[дт][ае]|[дтн][ае]н|[мбп]ен)?(?:[ғг][ыі])?$/u

const CARDINALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, i): [string, number] => [cardinalWord(i + 1), i + 1]),
)

/** The tools for one language. */
export function grammarTools(lang: Lang): GrammarTools {
  const known = new Map<string, number | 'last' | undefined>()
  return {
    ordinal: (word) => {
      if (!known.has(word)) known.set(word, ordinalValue(word, lang))
      return known.get(word)
    },
    number: bareNumber,
    date: (year, month, day) => [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
    isTitle: (text) => TITLE[lang].test(text),
    step: (unit, items, more = {}) => ({ unit, items, ...more }),
    member,
    partFirst: (steps) => ordered(partsOfAct(steps).toReversed()),
    wholeFirst,
    isGenitive: (ending) => /(?:ның|нің|дың|дің|тың|тің)$/u.test(ending),
    isNounEnding: (ending) => KAZAKH_ENDING.test(ending),
    cardinal: (word) => CARDINALS.get(word),
    isComplete: ({ steps }) => steps[0] !== undefined && rank(steps[0].unit) <= rank('art'),
    isOfArticles: ({ steps }) => steps[0]?.unit === 'art' && steps[0].plural === true,
    isTakenUp: ({ steps }) => steps.length === 1 && steps[0]?.relative === 'same',
    provisions: (first, rest, act) => ({ kind: 'provisions', members: [first, ...rest], ...(act ? { act } : {}) }),
    isIdentified: ({ type, date, number, titled }) =>
      date !== undefined || titled === true || (number !== undefined && type !== 'order'),
    act: (parts) => Object.assign({}, ...parts.filter((part) => part !== null)) as ActMention,
  }
}

/** The place of a unit in the order from the whole to the part. */
export function rank(unit: CitedUnit): number {
  return CITED_UNITS.indexOf(unit)
}

/** Units that stand inside others of any size: a list item in a part and a part in a list item, a note in anything. */
const ANYWHERE: ReadonlySet<CitedUnit> = new Set(['portion', 'subpara', 'note', 'pending', 'qstr'])

/** Whether a unit stands inside others of any size, so that its place in the order says nothing. */
export function isAnywhere(unit: CitedUnit): boolean {
  return unit === 'note' || unit === 'pending' || unit === 'qstr'
}

function member(written: readonly Step[]): Member | undefined {
  const steps = partsOfAct(written)
  const [first] = steps
  if (!first || steps.length === 1) return first && { steps: [first] }
  const placed = steps.filter(({ unit }) => !isAnywhere(unit))
  // Of two alike, as «подпункт а) подпункта 2)», the last is the whole.
  const outermost = placed.reduce(
    (outer, step) => (rank(step.unit) <= rank(outer.unit) ? step : outer),
    placed[0] ?? first,
  )
  // «Подпункт 1) части третьей»: a list item may stand in a part, and a part in a list item; the order of words decides.
  const startsWithWhole =
    outermost === first && !(first.unit === 'subpara' && steps.some((step) => step.unit === 'portion'))
  if (startsWithWhole) return ordered(steps)
  const genitive = steps.map(asGenitive)
  // «В пункте 4 статьи 87 предложение второе»: what is changed may follow the whole in which it stands.
  const end = steps.indexOf(outermost) + 1
  return ordered(genitive.toReversed()) ?? ordered([...genitive.slice(0, end).toReversed(), ...genitive.slice(end)])
}

function ordered(steps: readonly Step[]): Member | undefined {
  return isOrdered(steps) ? { steps: [...steps] } : undefined
}

/** «Статьи» is the plural or the genitive; after the part of a whole («пункт 1 статьи 5-1») it is the genitive. */
function asGenitive(step: Step, index: number): Step {
  return index > 0 && step.plural === undefined ? { ...step, plural: false } : step
}

/** «Бөлім» is a part as well as a section: of two, the first is the part. */
function wholeFirst(steps: readonly Step[]): Member | undefined {
  const [first, second] = steps
  const renamed =
    first?.unit === 'sec' && second?.unit === 'sec'
      ? [{ ...first, unit: 'part' as const }, ...steps.slice(1)]
      : [...steps]
  return ordered(renamed)
}

/** «Глава 3 части 1»: beside divisions, a part is one of the act. */
function partsOfAct(steps: readonly Step[]): Step[] {
  const hasProvision = steps.some(
    ({ unit }) => unit !== 'portion' && rank(unit) > rank('subchp') && rank(unit) < rank('alinea'),
  )
  const hasDivision = steps.some(({ unit }) => rank(unit) <= rank('subchp'))
  return hasDivision && !hasProvision
    ? steps.map((step) => (step.unit === 'portion' ? { ...step, unit: 'part' } : step))
    : [...steps]
}

function isOrdered(steps: readonly Step[]): boolean {
  const first = steps[0]
  const ranks = steps.filter(({ unit }) => !ANYWHERE.has(unit)).map(({ unit }) => rank(unit))
  const isRising = ranks.every((value, i) => i === 0 || value > (ranks[i - 1] ?? 0))
  return first !== undefined && isRising && (isAnywhere(first.unit) || rank(first.unit) <= Math.min(...ranks))
}
