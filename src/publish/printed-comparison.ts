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

const TITLE: PerLang = { kaz: 'Мәтіндерді салыстыру', rus: 'Сравнение текстов', eng: 'Comparison of texts' }

/** A comparison for paper: two columns, the provisions that answer to each other line beside line, the words that differ marked. */
export function printedComparison(
  left: ComparedText,
  right: ComparedText,
  alignment: Alignment,
  lang: Lang,
): PrintedTable {
  const sides = [unitsByEId(left.act), unitsByEId(right.act)] as const
  const names = [left, right].map((text) => nameOf(text, lang))
  const isOneLanguage = left.act.lang === right.act.lang
  return {
    lang,
    title: TITLE[lang],
    subtitles: [names.join(' – ')],
    columns: names.map((head) => ({ head, share: 50 })),
    rows: alignment.pairs.flatMap((pair) => pairRows(pair, sides, isOneLanguage, lang)),
  }
}

function nameOf({ act, name }: ComparedText, lang: Lang): string {
  const title = titleOf(act) === '' ? name : titleOf(act)
  return act.date === undefined ? title : `${title} (${dateText(act.date, lang)})`
}

type UnitsOfSide = ReadonlyMap<string, Unit>

function pairRows(
  pair: Pair,
  [left, right]: readonly [UnitsOfSide, UnitsOfSide],
  isOneLanguage: boolean,
  lang: Lang,
): PrintedLine[][][] {
  const [before, after] = [found(pair.left, left), found(pair.right, right)]
  const heads = [before, after].map((units, side) =>
    units.map((unit, i) => {
      const isBookmark = i === 0 && (side === 0 || before.length === 0)
      return plainLine(headOf(unit, lang), { isHeading: true, ...(isBookmark ? { isBookmark } : {}) })
    }),
  )
  const lines = [before, after].map((units) => units.flatMap(linesBelowHead))
  const rows = comparedRows(lines[0] ?? [], lines[1] ?? [], isOneLanguage)
  return [heads, ...rows.map((row) => [printedLine(row, 'left'), printedLine(row, 'right')])]
}

function found(eIds: readonly string[], units: UnitsOfSide): Unit[] {
  return eIds.flatMap((eId) => units.get(eId) ?? [])
}

function headOf(unit: Unit, lang: Lang): string {
  const printed = printedHead(unit)
  return printed === '' ? provisionName(unit.eId ?? '', lang) : printed.replace(/\s*\n\s*/g, ' ')
}

/** The heading stands in the row of heads. */
function linesBelowHead(unit: Unit): ReturnType<typeof provisionLines> {
  return provisionLines(unit).filter(({ isHeading }) => isHeading !== true)
}
