import type { PathStep } from './unit-path.ts'
import type { PrintedLine } from './printed-lines.ts'
import { bareNumber } from '../law/number.ts'
import { annexMarker } from '../read/markers.ts'

/**
 * What is annexed to an amending act: the new text of an annex of the law («изложить в редакции согласно приложению к настоящему
 * Закону»), below the act's own heading («Приложение к Закону … от …»), which is no part of it.
 */
export interface ActAnnex {
  /** The number of the act's annex, where it has one. */
  num?: string
  /** Its lines, the one that opens it included. */
  lines: PrintedLine[]
}

/** Whether a line opens an annex: it says nothing but that, and to what it is annexed. */
export function opensAnnex({ text }: PrintedLine): boolean {
  const marker = annexMarker(text.replace(/^[«“"]/u, ''))
  return (
    marker !== undefined && (marker.rest === '' || marker.rest === marker.label || /^(?:к|to)\s/iu.test(marker.rest))
  )
}

function numberOf({ text }: PrintedLine): string | undefined {
  const num = annexMarker(text.replace(/^[«“"]/u, ''))?.num
  return num === undefined ? undefined : bareNumber(num)
}

/** Cuts the lines after the signature of an act into its annexes: each is opened by a heading, and by the next that it annexes. */
export function annexesOf(lines: readonly PrintedLine[]): ActAnnex[] {
  const openers = lines.flatMap((line, i) => (opensAnnex(line) ? [i] : []))
  return openers.map((start, i) => {
    const num = numberOf(lines[start] as PrintedLine)
    return { ...(num === undefined ? {} : { num }), lines: lines.slice(start, openers[i + 1]) }
  })
}

/**
 * The text of an annex of the law that an annex of the act holds: the first that is opened by its number below the act's own.
 *
 * @param number the number of the act's annex, where the act names it.
 */
export function annexedText(
  annexes: readonly ActAnnex[],
  number: string | undefined,
  step: PathStep,
): string | undefined {
  const outer = annexes.findIndex(({ num }) => num === number)
  const inner =
    outer < 0 || step.unit !== 'annex' ? undefined : annexes.slice(outer + 1).find(({ num }) => num === step.num)
  const text = inner?.lines.map((line) => line.text).join('\n')
  return text === undefined || !/^[«“"]/u.test(text) ? text : text.slice(1).replace(/[»”"][.;]?$/u, '')
}
