import type { Lang } from '../language/lang.ts'
import type { Span } from '../language/sentences.ts'
import type { PathStep } from './unit-path.ts'
import { sentences } from '../language/sentences.ts'
import { bareNumber } from '../law/number.ts'
import { articleMarker, divisionMarker, numberMarker } from '../read/markers.ts'

/**
 * The text of quotations, a line for each line, in order; the marks and the act's stops after them are not part of it, nor are
 * opening marks that only repeat, at the beginning of a line, that the quotation goes on.
 */
export function quotedText(text: string, quotations: readonly Span[], repeatsMarks: boolean): string {
  const quoted = quotations.map(({ start, end }) => text.slice(start, end).trim()).join('\n')
  return repeatsMarks ? quoted.replace(/^\s*[«“„"]/gmu, '') : quoted
}

/**
 * Cuts quoted law text into the units that an instruction names, one piece for each: «3. …`, `4. …».
 *
 * Gives undefined when the text does not begin with the first of them, or does not hold them all, in order.
 */
export function cutUnits(content: string, steps: readonly PathStep[], lang: Lang): string[] | undefined {
  if (steps.length === 1) return [content]
  const unit = steps[0]?.unit
  if (unit === 'sentence') return sameLength(cutSentences(content, lang), steps)
  if (unit === 'alinea') return sameLength(content.split('\n'), steps)
  if (unit === 'part') return sameLength(cutParts(content), steps)
  return cutNumbered(content, steps)
}

function sameLength(pieces: string[], steps: readonly PathStep[]): string[] | undefined {
  return pieces.length === steps.length ? pieces : undefined
}

function cutSentences(content: string, lang: Lang): string[] {
  return sentences(content, lang).map(({ start, end }) => content.slice(start, end))
}

/** Every unnumbered line that opens a thought begins a part (see src/law/part.ts). */
function cutParts(content: string): string[] {
  const parts: string[] = []
  for (const line of content.split('\n')) {
    const last = parts.at(-1)
    if (last !== undefined && (numberMarker(line) ?? (!/^[«"“(]?\p{Lu}/u.test(line) || /[:,]$/u.test(last))))
      parts[parts.length - 1] = `${last}\n${line}`
    else parts.push(line)
  }
  return parts
}

function cutNumbered(content: string, steps: readonly PathStep[]): string[] | undefined {
  const pieces: string[][] = []
  for (const line of content.split('\n')) {
    const next = steps[pieces.length]
    if (next && beginsUnit(line, next)) pieces.push([line])
    else if (pieces.length === 0) return undefined
    else pieces.at(-1)?.push(line)
  }
  return pieces.length === steps.length ? pieces.map((lines) => lines.join('\n')) : undefined
}

/** Whether a line begins the unit: `3. …` paragraph 3, `2-1) …` subparagraph 2-1, `Статья 53` article 53. */
function beginsUnit(line: string, step: PathStep): boolean {
  const numbered = numberMarker(line)
  const marker =
    step.unit === 'paragraph' || step.unit === 'subparagraph' ? numbered : (articleMarker(line) ?? divisionMarker(line))
  const type = marker?.type === 'letter' ? 'subparagraph' : marker?.type
  return (
    marker?.num !== undefined &&
    type === (step.unit === 'division' ? 'part' : step.unit) &&
    bareNumber(marker.num) === step.num
  )
}
