import type { Alignment, Pair } from '../align/alignment.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Unit } from '../law/tree.ts'
import type { ComparedText } from './comparison-html.ts'
import type { PrintedLine, PrintedTable } from './printed-table.ts'
import { printedHead, titleOf } from '../law/text.ts'
import { comparedRows } from './compared-rows.ts'
import { dateText } from './date-text.ts'
import { plainLine, printedLine } from './printed-table.ts'
import { provisionLines, unitsByEId } from './provision-lines.ts'
import { provisionName } from './provision-name.ts'

export const COMPARISON_TITLE: PerLang = {
  kaz: 'Мәтіндерді салыстыру',
  rus: 'Сравнение текстов',
  eng: 'Comparison of texts',
}

/** A comparison for paper: two columns, the provisions that answer to each other line beside line, the words that differ marked. */
export function printedComparison(
  left: ComparedText,
  right: ComparedText,
  alignment: Alignment,
  lang: Lang,
): PrintedTable {
  const sides = comparedUnits(left, right)
  const names = [left, right].map((text) => comparedName(text, lang))
  const isOneLanguage = left.act.lang === right.act.lang
  return {
    lang,
    title: COMPARISON_TITLE[lang],
    subtitles: [names.join(' – ')],
    columns: names.map((head) => ({ head, share: 50 })),
    rows: alignment.pairs.flatMap((pair) => pairRows(pair, sides, isOneLanguage, lang)),
  }
}

/** What a text is called: its title, else the name that it goes by, and the day of the edition. */
export function comparedName({ act, name }: ComparedText, lang: Lang): string {
  const title = titleOf(act) === '' ? name : titleOf(act)
  return act.date === undefined ? title : `${title} (${dateText(act.date, lang)})`
}

/** Finds the units of either text by their eIds; those that a text does not hold are left out. */
type UnitsOf = (eIds: readonly string[]) => Unit[]

export function comparedUnits(left: ComparedText, right: ComparedText): readonly [UnitsOf, UnitsOf] {
  const unitsOf = ({ act }: ComparedText): UnitsOf => {
    const units = unitsByEId(act)
    return (eIds) => eIds.flatMap((eId) => units.get(eId) ?? [])
  }
  return [unitsOf(left), unitsOf(right)]
}

function pairRows(
  pair: Pair,
  [left, right]: readonly [UnitsOf, UnitsOf],
  isOneLanguage: boolean,
  lang: Lang,
): PrintedLine[][][] {
  const [before, after] = [left(pair.left), right(pair.right)]
  const heads = [before, after].map((units, side) =>
    units.map((unit, i) => {
      const isBookmark = i === 0 && (side === 0 || before.length === 0)
      return plainLine(unitHead(unit, lang), { isHeading: true, ...(isBookmark ? { isBookmark } : {}) })
    }),
  )
  const lines = [before, after].map((units) => units.flatMap(linesBelowHead))
  const rows = comparedRows(lines[0] ?? [], lines[1] ?? [], isOneLanguage)
  return [heads, ...rows.map((row) => [printedLine(row, 'left'), printedLine(row, 'right')])]
}

/** What heads a unit: as printed, else its name. */
export function unitHead(unit: Unit, lang: Lang): string {
  const printed = printedHead(unit)
  return printed === '' ? provisionName(unit.eId ?? '', lang) : printed.replace(/\s*\n\s*/g, ' ')
}

/** The lines of a unit without its heading, which stands with its number. */
export function linesBelowHead(unit: Unit): ReturnType<typeof provisionLines> {
  return provisionLines(unit).filter(({ isHeading }) => isHeading !== true)
}
