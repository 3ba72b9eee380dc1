import type { NoteKind } from '../law/tree.ts'

/** The words that open an editorial note, by what the note does. */
const HISTORY = /^(?:Сноска|Ескерту|Footnote|<\*>)/u
const RATIONALE = /^(?:Обоснование|Негіздеме|Rationale)\s*[.:]/u
const ANNOUNCEMENT = /^(?:Примечание|Ескертпе|Note)\s*[.:]/u
const FURNITURE = /^(?:_{3,}|\*{3}|-{3,}|↑)/u

/** Words of repeal anywhere in a note. */
const REPEALED = /исключен[аы]?\s|утратил[аи]?\s+силу|алы(?:нып|п)\s+таста|күш[іi]\s+жойыл|excluded|repealed|deleted/iu

/** What stands in the place of a repealed unit. */
const STUB = /^(?:исключена?\s|утратил[аи]?\s+силу|алы(?:нып|п)\s+тасталды|күш[іi]\s+жойылды|(?:repealed|excluded|deleted)(?:\s+by|\.?$))/iu

/** The day named in «вводится в действие с 01.01.2023», «01.01.2023 бастап қолданысқа енгізіледі», "with effect from". */
const FROM = /(?:в действие с|вводятся с|with effect from)\s+(\d{2})\.(\d{2})\.(\d{4})|\((\d{2})\.(\d{2})\.(\d{4})\s+бастап/u

/** The kind of editorial note that a printed line is, or undefined where it is text of the law. */
export function noteKind(text: string): NoteKind | undefined {
  if (HISTORY.test(text)) return 'history'
  if (ANNOUNCEMENT.test(text)) return 'announcement'
  if (RATIONALE.test(text)) return 'rationale'
  return FURNITURE.test(text) ? 'furniture' : undefined
}

/** Whether a text is the stub that an official edition leaves in place of a repealed unit. */
export function isRepealStub(text: string): boolean {
  return STUB.test(text)
}

/** Whether a note tells of a repeal; on an article without any text of its own, that is the article's. */
export function tellsOfRepeal(text: string): boolean {
  return REPEALED.test(text)
}

/** The day from which an announced wording is in force (ISO 8601), where the note names one. */
export function announcedFrom(text: string): string | undefined {
  const match = FROM.exec(text)
  if (!match) return undefined
  const [day, month, year] = match[1] === undefined ? [match[4], match[5], match[6]] : [match[1], match[2], match[3]]
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`
}
