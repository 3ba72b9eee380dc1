/** What the grammars give: references as written, before it is known where they stand. */

/** The units that a reference can name, from the act's divisions down to words. */
export const CITED_UNITS = [
  'toc',
  'annex',
  'part',
  'sec',
  'subsec',
  'chp',
  'subchp',
  'preface',
  'preamble',
  'conclusions',
  'principle',
  'art',
  'note',
  'pending',
  'qstr',
  'para',
  'subpara',
  'portion',
  'alinea',
  'sentence',
  'heading',
] as const

/** The units that articles stand in. */
export const DIVISION_UNITS: ReadonlySet<string> = new Set<CitedUnit>([
  'annex',
  'part',
  'sec',
  'subsec',
  'chp',
  'subchp',
])

/** `portion` is a part (часть, бөлік) of a provision; `part` a part (часть, бөлім) of the act. */
export type CitedUnit = (typeof CITED_UNITS)[number]

/** One number, or a range of numbers. */
export interface NumberItem {
  /** Without brackets: `3-1`, `10-1`, `VI`, `а`, `2` for «вторая», `last`. `13-15` may be one number or a range. */
  num: string
  /** The last number, where the text writes a range that can be nothing else: `2) - 5)`, «11 to 15». */
  to?: string
}

/** One unit named: «пунктами 12-15, 18 и 20», «осы баптың», «часть вторая». */
export interface Step {
  unit: CitedUnit
  items: NumberItem[]
  /** The grammatical number of the unit's word, where the form tells it. */
  plural?: boolean
  /** `this`: the unit in which the reference stands (настоящая статья); `same`: the one named before (указанная статья). */
  relative?: 'this' | 'same'
  /** The ordinal stands before the word («вторая часть»), as it also does in ordinary speech. */
  preposed?: true
  /** An abbreviation, or a word that laws also use for other things: counts only beside another step. */
  weak?: true
}

/** The steps of one provision, from the whole to the part, and what separates it from the one before it in a list. */
export interface Member {
  steps: Step[]
  /** Only a comma stands before it: «статья 5, пункт 2». */
  afterComma?: true
}

export type ActType =
  'constitution' | 'constitutional_law' | 'law' | 'code' | 'decree' | 'resolution' | 'normative_resolution' | 'order'

/** An act as the text names it. */
export interface ActMention {
  type?: ActType
  /** ISO 8601; the year only where the text says no more. */
  date?: string
  number?: string
  /** The act is named by its title in quotation marks. */
  titled?: true
  /** «настоящий Закон»: the act in which the reference stands; «указанный Закон»: the one named before. */
  relative?: 'this' | 'same'
}

interface Placed {
  /** UTF-16 units into the folded text, end exclusive. */
  start: number
  end: number
}

export interface ProvisionReference extends Placed {
  kind: 'provisions'
  members: Member[]
  act?: ActMention
  /** It names another paper than an act of Kazakhstan: «пункт 2 повестки дня», «статья 9 Международного пакта». */
  ofPaper?: true
}

export interface ActReference extends Placed {
  kind: 'act'
  act: ActMention
  /** Only a date or a number: counts where the acts named before, or the word after the list, say what it is. */
  continued?: true
}

/** A word for a kind of act that closes a list of acts: «…; 17.09.2022 № 142-VII (…) заңдарымен». */
interface ClosingWord extends Placed {
  kind: 'closing'
  type: ActType
}

export type Reference = ProvisionReference | ActReference | ClosingWord
