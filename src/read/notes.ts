import type { NamedAct, NoteKind } from '../law/tree.ts'
import { daysIn } from './dates.ts'

/** Publishers who sign their remarks: «Примечание ИЗПИ!», «РҚАО-ның ескертпесі!». */
const PUBLISHER = String.raw`(?:\s*(?:ИЗПИ|РЦПИ))?`
const KAZ_PUBLISHER = String.raw`(?:(?:РҚАО|ЗҚАИ|ҚР\s+ӘМ)-?(?:ның|нің)\s+)?`

/** The words that open an editorial note, by what the note does. */
const HISTORY = /^(?:Сноска|Ескерту|Footnote|<\*>)/iu
const RATIONALE = /^(?:Обоснование|Негіздеме|Rationale)\s*[.:]/u
const ANNOUNCEMENT = new RegExp(
  String.raw`^(?:Примечание${PUBLISHER}|${KAZ_PUBLISHER}Ескертпе(?:с[іi])?|Note)\s*[.:!]`,
  'iu',
)
/** A note that announces nothing but where to read on: resolutions of the Constitutional Court, mostly. */
const REFERENCE = /^\S+(?:\s+\S+)?[.:!]\s*(?:См\.|See\s)|қараңыз/u
const REMARK = /^(?:Вниманию пользователей|Пайдаланушылардың назарына)\s*!/iu
const FURNITURE = /^(?:_{3,}|\*{3}|-{3,}|↑)/u

/** Words of repeal anywhere in a note. */
const REPEALED = /исключен[аы]?\s|утратил[аи]?\s+силу|алы(?:нып|п)\s+таста|күш[іi]\s+жойыл|excluded|repealed|deleted/iu

/** What stands in the place of a repealed unit. */
const STUB =
  /^(?:исключен[аоы]?(?=[\s.;(]|$)|утратил[аи]?\s+силу|алы(?:нып|п)\s+тасталды|күш[іi]\s+жойылды|(?:repealed|excluded|deleted)(?:\s+by|[.;]?$))/iu

/** A Kazakh stub says who repealed before it says so: «ҚР 2007 жылғы … Заңымен алып тасталды». Nothing else stands beside it. */
const KAZAKH_STUB =
  /^(?:қазақстан республикасының|қр)\s[^.;:]*\sзаң\p{L}*\s+(?:алы(?:нып|п)\s+тасталды|күш[іi]\s+жойылды)[^\p{L}]*$/iu

/** The kind of editorial note that a printed line is, or undefined where it is text of the law. */
export function noteKind(text: string): NoteKind | undefined {
  if (HISTORY.test(text)) return 'history'
  if (ANNOUNCEMENT.test(text)) return REFERENCE.test(text) ? 'remark' : 'announcement'
  if (RATIONALE.test(text)) return 'rationale'
  if (REMARK.test(text)) return 'remark'
  return FURNITURE.test(text) ? 'furniture' : undefined
}

/** A stub may name its article once more: «84-бап … алып тасталды», «Статья 84 исключена …». */
const OWN_NAME =
  /^(?:\d{1,4}(?:-\d{1,3})?-бап|статья\s+\d{1,4}(?:-\d{1,3})?|article\s+\d{1,4}(?:-\d{1,3})?)[.:]?\s+(?:is\s+)?/iu

/** «(пункт исключен - Законом …)», «(тармақ алып тасталды - …)»: the whole stub in brackets, with the word for the unit. */
const OWN_WORD =
  /^\(\s*(?:(?:статья|часть|пункт|подпункт|абзац|глава|бап|бөл[іi]к|тармақ|тармақша|абзац|тарау|article|part|paragraph|subparagraph)\s+)?(?=[^()]*(?:\([^()]*\)[^()]*)*\)?[.;]?$)/iu

/** Whether a text is the stub that an official edition leaves in place of a repealed unit. */
export function isRepealStub(text: string): boolean {
  const stub = text.replace(OWN_NAME, '').replace(OWN_WORD, '')
  return STUB.test(stub) || KAZAKH_STUB.test(stub)
}

/** Whether a note tells of a repeal; on an article without any text of its own, that is the article's. */
export function tellsOfRepeal(text: string): boolean {
  return REPEALED.test(text)
}

/** Words that bring something into force, before the day (Russian, English) or after it (Kazakh). */
const IN_FORCE_BEFORE =
  /(?:в\s+действие|вводит[а-я]*|в\s+силу|in\s+force|into\s+force|with\s+effect|effective)(?:\s+(?:с|c|from|on|as\s+of)|\s+from\s+the)?\s*$/iu
const IN_FORCE_AFTER = /^\s*(?:\p{L}*дан|\p{L}*ден|\p{L}*тан|\p{L}*тен)?\s*бастап/iu

/**
 * The day from which what a note tells is in force (ISO 8601): «вводится в действие с 01.01.2023», «2023 жылғы 1 қаңтардан
 * бастап қолданысқа енгізіледі», "in force from 1 January 2023". Undefined where the note names none, or several.
 */
export function inForceFrom(text: string): string | undefined {
  const named = daysIn(text).filter(({ start, end }) => isInForce(text, start, end))
  const days = new Set(named.map((day) => day.date))
  return days.size === 1 ? named[0]?.date : undefined
}

function isInForce(text: string, start: number, end: number): boolean {
  return (
    IN_FORCE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || IN_FORCE_AFTER.test(text.slice(end, end + 40))
  )
}

/** Resolutions of courts and councils, which notes refer to but which change no provision. */
const RESOLUTION = /постановлени|қаулы|resolution|\bdecisions?\b/iu
const LAW = /закон|заң|\blaws?\b|кодекс|код[еэ]кс|указ|жарлық|decree/iu

/** A number after the day (rus, kaz) or before it (eng). */
const NUMBER_AFTER = /^\s*(?:г\.|года|ж\.)?\s*(?:№|N|No\.?)\s*([\p{L}\d]+(?:[-/][\p{L}\d]+)*)/u
const NUMBER_BEFORE = /(?:№|N|No\.?)\s*([\p{L}\d]+(?:[-/][\p{L}\d]+)*)\s+(?:of|dated)\s*$/u

/**
 * The acts that a note says changed the provision, in the note's order, each with the day and, where printed, the number.
 *
 * «Сноска. Статья 2 с изменениями, внесенными законами РК от 21.05.2007 № 254-III (вводится в действие …); от 10.03.2017
 * № 51-VI» → two acts. What stands in parentheses tells when they come into force and is not looked at; a note that only refers
 * to resolutions of a court or council names no act.
 */
export function namedActs(text: string): NamedAct[] {
  const outside = withoutParentheses(text)
  if (RESOLUTION.test(outside) && !LAW.test(outside)) return []
  return daysIn(outside)
    .filter(({ start, end }) => !isInForce(outside, start, end))
    .map(({ date, start, end }) => {
      const number = (NUMBER_AFTER.exec(afterDay(outside, end)) ??
        NUMBER_BEFORE.exec(outside.slice(Math.max(0, start - 30), start)))?.[1]
      return { date, ...(number === undefined ? {} : { number }) }
    })
}

/** What follows a day; the Kazakh case ending of the month (`мамырдағы`) belongs to the day. */
function afterDay(text: string, end: number): string {
  return text.slice(end, end + 40)
}

/** The same text with what stands in parentheses replaced by spaces, so that offsets hold. Unpaired marks stay. */
function withoutParentheses(text: string): string {
  const letters = text.split('')
  const open: number[] = []
  letters.forEach((letter, i) => {
    if (letter === '(') open.push(i)
    else if (letter === ')') {
      const start = open.pop()
      if (start !== undefined && open.length === 0) letters.fill(' ', start, i + 1)
    }
  })
  return letters.join('')
}
