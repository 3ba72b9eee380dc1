/**
 * Spaces at which no line of a printed document may end, before or after what they belong to: «статьи 50», «№ 254-III», «10 марта
 * 2017 года», "Article 5", «1995 жылғы», and the space before a dash.
 */
const KEPT: readonly RegExp[] = [
  /(?<=(?<!\p{L})(?:стат[ье]|пункт|подпункт|част|абзац|раздел|глав|приложени)\p{L}{0,4}) (?=[\dIVXLC])/giu,
  /(?<=(?<!\p{L})(?:articles?|paragraphs?|subparagraphs?|parts?|sections?|chapters?|annex|no\.)) (?=[\dIVXLC(])/giu,
  /(?<=№) (?=[\p{L}\d])/gu,
  /(?<=(?<!\d)\d{1,2}) (?=(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{0,2}(?!\p{L}))/giu,
  /(?<=(?<!\d)\d{1,2}) (?=(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L}))/giu,
  /(?<=(?<!\d)\d{1,2}) (?=(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан))/giu,
  /(?<=(?<!\d)\d{4}) (?=(?:год|г\.|жыл|ж\.))/giu,
  / (?=[–—] )/gu,
]

/** A text with no-break spaces in the place of those at which a printed line may not end; nothing else changes, nor its length. */
export function withNoBreaks(text: string): string {
  return KEPT.reduce((kept, space) => kept.replace(space, '\u00a0'), text)
}
