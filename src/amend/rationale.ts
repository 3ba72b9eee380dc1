import type { PerLang } from '../language/lang.ts'
import type { PrintedLine } from './printed-lines.ts'
import { detectLang } from '../language/detect-lang.ts'
import type { Lang } from '../language/lang.ts'

const OPENS: readonly [RegExp, Lang][] = [
  [/^обоснование\s*[.:]\s*/iu, 'rus'],
  [/^негіздеме\s*[.:]\s*/iu, 'kaz'],
  [/^rationale\s*[.:]\s*/iu, 'eng'],
]

/** The reasons that a draft gives for an instruction, by language, without the word that opens them. */
export function rationaleOf(lines: readonly PrintedLine[]): Partial<PerLang> {
  const reasons: Partial<PerLang> = {}
  let lang: Lang | undefined
  for (const { text } of lines) {
    const opener = OPENS.find(([pattern]) => pattern.test(text.replace(/i/g, 'і')) || pattern.test(text))
    lang = opener?.[1] ?? lang ?? detectLang(text)
    if (lang === undefined) continue
    const reason = opener ? text.replace(/^[\p{L}]+\s*[.:]\s*/u, '') : text
    reasons[lang] = reasons[lang] === undefined ? reason : `${reasons[lang]}\n${reason}`
  }
  return reasons
}
