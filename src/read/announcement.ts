import type { Lang } from '../language/lang.ts'
import type { Announcement } from '../law/tree.ts'
import { ordinalValue } from '../language/ordinals.ts'
import { normalForm } from '../language/normal-form.ts'

/** The units that an announcement can name; `part` and `alinea` are stretches of a unit without a number. */
type NamedUnit = 'article' | 'paragraph' | 'subparagraph' | 'part' | 'alinea'

/** A mention of units: «подпунктами 1-1) и 1-2)», «1-тармақтың», "part two". */
export interface Mention {
  unit: NamedUnit
  /** Numbers without punctuation, in order; ordinals as digits. */
  nums: string[]
  /** They are what is added: instrumental case, or "with" in English. */
  added: boolean
}

/** An announcement as its words say it, before it is known where in the act it stands. */
export interface AnnouncedChange {
  op: Announcement['op']
  /** What is changed, from the outermost unit to the innermost; for `add`, what it is added to. */
  path: Mention[]
  /** For `add`: what is added. */
  added?: Mention
  condition?: string
}

/** Words that say what is to happen; the first that occurs decides, so the finer come first. */
const OPERATIONS: Record<Lang, readonly (readonly [RegExp, Announcement['op']])[]> = {
  rus: [
    [/изложить|в\s+(?:новой|следующей)\s+редакции|в\s+редакции/u, 'restate'],
    [/дополнить/u, 'add'],
    [/исключить|утратившим[ие]?\s+силу/u, 'repeal'],
    [/изменени|дополнени/u, 'change'],
  ],
  kaz: [
    [/(?:жаңа|мынадай)\s+редакцияда/u, 'restate'],
    [/толықтыру\s+көзделген|толықтырылсын|[мпб]ен\s+толықтыру/u, 'add'],
    [/алып\s+тастау|күші\s+жойыл/u, 'repeal'],
    [/өзгеріс|толықтыру/u, 'change'],
  ],
  eng: [
    [/restated|new\s+wording|following\s+wording|shall\s+read|new\s+edition/u, 'restate'],
    [/supplemented\s+(?:with|by)|(?:shall|to)\s+be\s+added/u, 'add'],
    [/repealed|excluded|deleted/u, 'repeal'],
    [/amended|amendment|change/u, 'change'],
  ],
}

/** The event from which a wording applies, where it is not a day: up to the comma (rus, eng), or back to the named unit (kaz). */
const CONDITIONS: Record<Lang, RegExp> = {
  rus: /(начиная\s+с\s+выборов[^,;:.]{0,200})/iu,
  kaz: /ережелер\p{L}*\s+([^,;:]{0,200}\s(?:сайлау\p{L}*|құрыл\p{L}*)(?:дан|нан|тан|ден|нен|тен)\s+бастап)/iu,
  eng: /((?:starting|beginning)\s+(?:with|from)\s+the\s+elections?[^,;:.]{0,200})/iu,
}

/**
 * Reads what a note announces: «Пункт 1 Законом РК от 08.06.2022 предусмотрено изложить в новой редакции», «53-бапты 1-1) және
 * 1-2) тармақшалармен толықтыру көзделген», «положения пункта 2 применяются в следующей редакции».
 *
 * Undefined where it names no unit or says nothing of a change: transitional rules are announced with the same word.
 */
export function readAnnouncement(text: string, lang: Lang): AnnouncedChange | undefined {
  const outside = normalForm(
    text.replace(/\([^()]{0,300}\)/gu, (match) => (/\d\d?\.\d\d\.\d{4}/.test(match) ? ' ' : match)),
  )
  const op = OPERATIONS[lang].find(([pattern]) => pattern.test(outside))?.[1]
  const mentions = mentionsIn(outside, lang)
  const path = mentions.filter((mention) => !mention.added)
  // Russian names the innermost unit first, Kazakh the outermost; English prints either, as the original did.
  if (lang !== 'kaz') path.reverse()
  const added = mentions.find((mention) => mention.added)
  const condition = CONDITIONS[lang].exec(text)?.[1]?.trim()
  if (op === undefined || path.length === 0) return undefined
  if (op === 'add' && !added) return { op: 'change', path, ...(condition === undefined ? {} : { condition }) }
  return { op, path, ...(op === 'add' && added ? { added } : {}), ...(condition === undefined ? {} : { condition }) }
}

const NUMBER = String.raw`\d{1,4}(?:-\d{1,3})*\)?`
const NUMBERS = String.raw`${NUMBER}(?:(?:\s*,\s*|\s+(?:и|және|мен|and)\s+)${NUMBER})*`

const UNIT_STEMS: Record<Lang, readonly (readonly [string, NamedUnit])[]> = {
  rus: [
    ['подпункт', 'subparagraph'],
    ['пункт', 'paragraph'],
    ['стать', 'article'],
    ['част', 'part'],
    ['абзац', 'alinea'],
  ],
  kaz: [
    ['тармақша', 'subparagraph'],
    ['тармақ', 'paragraph'],
    ['тармағ', 'paragraph'],
    ['бөлік', 'part'],
    ['бөліг', 'part'],
    ['абзац', 'alinea'],
    ['бап', 'article'],
    ['баб', 'article'],
  ],
  eng: [
    ['subparagraph', 'subparagraph'],
    ['paragraph', 'paragraph'],
    ['article', 'article'],
    ['part', 'part'],
    ['indent', 'alinea'],
  ],
}

/** Words with letters and numbers, in order: «2-тармақтың» is a number and a word. */
const STEMS = (lang: Lang): string => UNIT_STEMS[lang].map(([stem]) => stem).join('|')

const PATTERNS: Record<Lang, RegExp> = {
  // The word, then the numbers or the ordinal; or the ordinal before the word: «первый абзац».
  rus: new RegExp(
    String.raw`(?<![\p{L}\d])(?:(\p{L}{3,20})\s+)?(${STEMS('rus')})(\p{L}{0,4})(?:\s+(${NUMBERS})|\s+(\p{L}{3,20}))?`,
    'gu',
  ),
  // The numbers or the ordinal, then the word.
  kaz: new RegExp(
    String.raw`(?<![\p{L}\d-])(?:(${NUMBERS})(?:\s*-\s*|\s+)|(\p{L}{3,20})\s+)(${STEMS('kaz')})(\p{L}{0,12})`,
    'gu',
  ),
  eng: new RegExp(
    String.raw`(?<![\p{L}\d])(?:(with\s+|by\s+))?(?:(\p{L}{3,20})\s+)?(${STEMS('eng')})s?\s*(?:(${NUMBERS})|(\p{L}{3,20}))?`,
    'gu',
  ),
}

function mentionsIn(text: string, lang: Lang): Mention[] {
  return [...text.matchAll(PATTERNS[lang])].flatMap((match) => {
    const mention = lang === 'rus' ? russian(match) : lang === 'kaz' ? kazakh(match) : english(match)
    return mention ? [mention] : []
  })
}

function russian(match: RegExpExecArray): Mention | undefined {
  const [, before, stem = '', ending = '', numbers, after] = match
  const added = /^(?:ом|ами|ью|ей|ями|ям)$/u.test(ending) && !(stem === 'част' && ending === 'ям')
  return mention(stem, 'rus', numbers, [after, before], added)
}

function kazakh(match: RegExpExecArray): Mention | undefined {
  const [, numbers, before, stem = '', ending = ''] = match
  return mention(stem, 'kaz', numbers, [before], /(?:мен|пен|бен)$/u.test(ending))
}

function english(match: RegExpExecArray): Mention | undefined {
  const [, instrument, before, stem = '', numbers, after] = match
  return mention(stem, 'eng', numbers, [after, before], instrument !== undefined)
}

function mention(
  stem: string,
  lang: Lang,
  numbers: string | undefined,
  ordinals: (string | undefined)[],
  added: boolean,
): Mention | undefined {
  const unit = UNIT_STEMS[lang].find(([word]) => word === stem)?.[1]
  const values = ordinals.map((word) => (word === undefined ? undefined : ordinalValue(word, lang)))
  const ordinal = values.find((value) => typeof value === 'number')
  const nums = numbers?.match(/\d+(?:-\d+)*/g) ?? (ordinal === undefined ? [] : [String(ordinal)])
  return unit === undefined || nums.length === 0 ? undefined : { unit, nums, added }
}
