import type { Lang } from '../language/lang.ts'
import type { FinalProvision } from '../amend/instruction.ts'
import { scanCitations } from '../cite/find-citations.ts'
import { sentences } from '../language/sentences.ts'
import { daysIn } from '../read/dates.ts'

/** Items of an act that come into force later than the act. */
export interface StatedDeferral {
  /** Locators in the act: `art_1__para_1__subpara_8`. */
  items: string[]
  /** The day (ISO 8601) from which they are in force. */
  from: string
}

/** What the final provisions of an act say of items that come into force on a day of their own. */
export interface StatedCommencement {
  deferred: StatedDeferral[]
  /** Sentences that except something from the day of the act, or give items a time, in a way that is not understood. */
  notUnderstood: string[]
}

/** Words that except items from the day of the act: after them (Russian, English) or before them (Kazakh) stands what is excepted. */
const EXCEPTS: Record<Lang, RegExp> = {
  rus: /за\s+исключением|кроме/iu,
  kaz: /қоспағанда/iu,
  eng: /with\s+the\s+exception\s+of|except(?:\s+for|ing)?/iu,
}

/** What must stand before a day from which something is in force, or after it. */
const IN_FORCE: Record<Lang, { before?: RegExp; after?: RegExp }> = {
  rus: { before: /(?:в\s+действие|в\s+силу)\s+[сc]\s*$/iu },
  kaz: { after: /^\s*(?:дан|ден|тан|тен)?\s*бастап\s+(?:қолданысқа|күшіне)\s+ен/iu },
  eng: { before: /(?:effect|force|operation)\s+(?:on|from|as\s+(?:of|from))\s*$/iu },
}

const COMMENCES: Record<Lang, RegExp> = {
  rus: /в\s+действие|в\s+силу/iu,
  kaz: /қолданысқа\s+ен|күшіне\s+ен/iu,
  eng: /(?:into|take\w*)\s+(?:effect|force|operation)/iu,
}

/** The beginning of a sentence on the act as a whole. */
const ABOUT_ACT = /^\s*(?:настоящ|осы\s|this\s)/iu

/**
 * Reads off an act's final provisions which of its items, named by number, come into force on a day of their own: «… за исключением
 * подпункта 8) пункта 1 статьи 1, который вводится в действие с 1 января 2016 года», «2016 жылғы 1 қаңтардан бастап қолданысқа
 * енгізілетін 1-баптың 8) тармақшасын қоспағанда», "except for …, which shall take effect on …", or a sentence of its own.
 *
 * Only what is plain is taken: items by number, a day by its date, nothing else in between. Items that wait for an event or until
 * some time has passed are not understood.
 */
export function statedCommencement(provisions: readonly FinalProvision[], lang: Lang): StatedCommencement {
  const stated: StatedCommencement = { deferred: [], notUnderstood: [] }
  for (const { kind, text } of provisions) {
    if (kind !== 'commencement') continue
    for (const { start, end } of sentences(text, lang)) {
      const sentence = text.slice(start, end)
      if (!COMMENCES[lang].test(sentence)) continue
      const read = readSentence(sentence, lang)
      if (read) stated.deferred.push(...read)
      else stated.notUnderstood.push(sentence)
    }
  }
  return stated
}

/** A sentence on the act as a whole, not on a part of it («Осы Заңның 2-бабы …»). */
const WHOLE_ACT: Record<Lang, RegExp> = {
  rus: /^\s*настоящ\p{L}+\s+(?:конституционный\s+)?(?:закон|кодекс|указ)(?!\p{L})/iu,
  kaz: /^\s*осы\s+(?:конституциялық\s+)?(?:заң|кодекс|жарлық)(?!\p{L})/iu,
  eng: /^\s*this\s+(?:constitutional\s+)?(?:law|code|act|decree)(?![\p{L}’'])/iu,
}

/**
 * The day (ISO 8601) from which an act as a whole is in force, where its final provisions name it: «Настоящий Закон вводится в
 * действие с 1 марта 2015 года», but for what they except. Absent where it enters into force in another way or they contradict
 * themselves.
 */
export function statedEntry(provisions: readonly FinalProvision[], lang: Lang): string | undefined {
  const days = provisions.flatMap(({ kind, text }) =>
    kind === 'commencement'
      ? sentences(text, lang).flatMap(({ start, end }) => entryIn(text.slice(start, end), lang))
      : [],
  )
  return days.length === 1 ? days[0] : undefined
}

function entryIn(sentence: string, lang: Lang): string[] {
  if (!WHOLE_ACT[lang].test(sentence) || !COMMENCES[lang].test(sentence)) return []
  const marker = EXCEPTS[lang].exec(sentence)
  const excepted = marker ? exceptedPart(sentence, marker, lang) : { start: 0, end: 0 }
  return daysIn(sentence)
    .filter(({ start, end }) => end <= excepted.start || start >= excepted.end)
    .filter(({ start, end }) => isInForce(sentence, start, end, lang))
    .map(({ date }) => date)
}

/** An item or a day, at its place (UTF-16 units) in a sentence. */
type Mention = { start: number; end: number } & ({ items: string[] } | { day: string | undefined })

/** What a sentence defers: nothing, or items each with its day; undefined where that is not plain. */
function readSentence(sentence: string, lang: Lang): StatedDeferral[] | undefined {
  const marker = EXCEPTS[lang].exec(sentence)
  const scope = marker ? exceptedPart(sentence, marker, lang) : { start: 0, end: sentence.length }
  const mentions = mentionsIn(sentence, lang)
  if (!mentions) return marker ? undefined : []
  const within = mentions.filter(({ start, end }) => start >= scope.start && end <= scope.end)
  const outside = mentions.filter((mention) => !within.includes(mention))
  if (marker) return outside.some((one) => 'items' in one) ? undefined : paired(within, lang)
  // Without an exception, items and no day are only what the act takes account of («с учетом положений статьи 2»).
  const hasBoth = within.some((one) => 'items' in one) && within.some((one) => 'day' in one)
  return hasBoth && !ABOUT_ACT.test(sentence.slice(0, within[0]?.start)) ? ownSentence(sentence, within) : []
}

function exceptedPart(sentence: string, marker: RegExpExecArray, lang: Lang): { start: number; end: number } {
  return lang === 'kaz' ? { start: 0, end: marker.index } : { start: marker.index, end: sentence.length }
}

/** The items and days of a sentence in order; undefined where a reference in it cannot be followed. */
function mentionsIn(sentence: string, lang: Lang): Mention[] | undefined {
  const { citations, unresolved } = scanCitations(sentence, { lang, own: { type: 'law', date: null, number: null } })
  if (unresolved.length > 0) return undefined
  const letters = Array.from(sentence)
  const offset = (codePoints: number): number => letters.slice(0, codePoints).join('').length
  const items = citations
    .filter(({ act, targets }) => act === null && targets.length > 0)
    .map(({ start, end, targets }) => ({ start: offset(start), end: offset(end), items: targets }))
  const days = daysIn(sentence).map(({ start, end, date }) => ({
    start,
    end,
    day: isInForce(sentence, start, end, lang) ? date : undefined,
  }))
  return [...items, ...days].sort((left, right) => left.start - right.start)
}

function isInForce(sentence: string, start: number, end: number, lang: Lang): boolean {
  const { before, after } = IN_FORCE[lang]
  return (before?.test(sentence.slice(0, start)) ?? true) && (after?.test(sentence.slice(end)) ?? true)
}

/** Items with the day that follows them; in Kazakh, with the day before them. None without its counterpart. */
function paired(mentions: readonly Mention[], lang: Lang): StatedDeferral[] | undefined {
  const ordered = lang === 'kaz' ? mentions.toReversed() : mentions
  const deferred: StatedDeferral[] = []
  let items: string[] = []
  for (const mention of ordered) {
    if ('items' in mention) {
      items = lang === 'kaz' ? [...mention.items, ...items] : [...items, ...mention.items]
      continue
    }
    if (mention.day === undefined || items.length === 0) return undefined
    deferred.push({ items, from: mention.day })
    items = []
  }
  if (items.length > 0 || deferred.length === 0) return undefined
  return lang === 'kaz' ? deferred.reverse() : deferred
}

/** A sentence that begins with items, on these and one day. */
function ownSentence(sentence: string, mentions: readonly Mention[]): StatedDeferral[] | undefined {
  if (/\p{L}/u.test(sentence.slice(0, mentions[0]?.start))) return undefined
  const days = mentions.flatMap((mention) => ('day' in mention ? [mention.day] : []))
  const [from, second] = days
  if (from === undefined || second !== undefined || days.length > 1) return undefined
  return [{ items: mentions.flatMap((mention) => ('items' in mention ? mention.items : [])), from }]
}
