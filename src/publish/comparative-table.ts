import type { Outcome } from '../amend/instruction.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Act } from '../law/tree.ts'
import type { ChangedWording } from './changed-wordings.ts'
import type { PrintedLine, PrintedTable } from './printed-table.ts'
import { WHOLE_ACT } from '../amend/instruction.ts'
import { printCitation } from '../cite/print-citation.ts'
import { LANGS } from '../language/lang.ts'
import { titleOf } from '../law/text.ts'
import { changedWordings } from './changed-wordings.ts'
import { comparedRows } from './compared-rows.ts'
import { dateText } from './date-text.ts'
import { INTERFACE, LANGUAGE_NAMES } from './interface.ts'
import { plainLine, printedLine } from './printed-table.ts'
import { provisionName } from './provision-name.ts'
import { textLines } from './provision-lines.ts'

/** The columns that a comparative table can have, in the order in which drafts in Kazakhstan have them. */
export const TABLE_COLUMNS = ['number', 'unit', 'before', 'after', 'rationale'] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

const HEADS: Record<TableColumn, PerLang> = {
  number: { kaz: '№', rus: '№', eng: 'No.' },
  unit: { kaz: 'Құрылымдық элемент', rus: 'Структурный элемент', eng: 'Structural unit' },
  before: { kaz: 'Қолданыстағы редакция', rus: 'Действующая редакция', eng: 'Wording in force' },
  after: { kaz: 'Ұсынылатын редакция', rus: 'Предлагаемая редакция', eng: 'Proposed wording' },
  rationale: { kaz: 'Негіздеме', rus: 'Обоснование', eng: 'Rationale' },
}

/** Shares of the width. */
const SHARES: Record<TableColumn, number> = { number: 4, unit: 13, before: 27, after: 28, rationale: 28 }

const TITLE: PerLang = { kaz: 'Салыстырма кесте', rus: 'Сравнительная таблица', eng: 'Comparative table' }
const EDITION: PerLang<(date: string) => string> = {
  kaz: (date) => `${date} жағдай бойынша редакция`,
  rus: (date) => `редакция от ${date}`,
  eng: (date) => `edition of ${date}`,
}
const NONE: PerLang = { kaz: 'Жоқ.', rus: 'Отсутствует.', eng: 'None.' }
const TAKEN_OUT: PerLang = { kaz: 'Алып тасталсын.', rus: 'Исключить.', eng: 'To be deleted.' }

/**
 * The comparative table of a draft, as a draft law must carry one: every provision that it changes, as in force and as proposed,
 * with the words that change marked, and why. It is written in the language of the amended text.
 *
 * @param outcomes what became of the draft's instructions; only those that were applied are shown.
 * @param columns which columns, in which order.
 * @param baseName what the amended text is called where it bears no title itself.
 */
export function comparativeTable(
  base: Act,
  draft: Act,
  outcomes: readonly Outcome[],
  columns: readonly TableColumn[] = TABLE_COLUMNS,
  baseName = '',
): PrintedTable {
  const { lang } = base
  const changes = changedWordings(outcomes.filter((outcome) => outcome.outcome === 'applied'))
  const edition = base.date === undefined ? '' : ` (${EDITION[lang](dateText(base.date, lang))})`
  const name = titleOf(base) === '' ? baseName : titleOf(base)
  return {
    lang,
    title: TITLE[lang],
    subtitles: [titleOf(draft), `${name}${edition}`.trim()].filter((line) => line !== ''),
    columns: columns.map((column) => ({ head: HEADS[column][lang], share: SHARES[column] })),
    rows: changes.map((change, i) => {
      const cells = cellsOf(change, i, lang)
      return columns.map((column) => cells[column])
    }),
  }
}

function cellsOf(change: ChangedWording, i: number, lang: Lang): Record<TableColumn, PrintedLine[]> {
  const isTakenOut = change.op === 'repeal' || change.after === ''
  // The stub that a repealed unit leaves is no wording.
  const rows = comparedRows(textLines(change.before), textLines(isTakenOut ? '' : change.after))
  const said = (text: string): PrintedLine => plainLine(text, { isRemark: true })
  return {
    number: [plainLine(String(i + 1))],
    unit: [plainLine(unitName(change.locator, lang), { isBookmark: true })],
    before: change.before === '' ? [said(NONE[lang])] : rows.flatMap((row) => printedLine(row, 'left')),
    after: isTakenOut ? [said(TAKEN_OUT[lang])] : rows.flatMap((row) => printedLine(row, 'right')),
    rationale: change.rationales.flatMap((rationale) => rationaleLines(rationale, lang)),
  }
}

function unitName(locator: string, lang: Lang): string {
  if (locator === WHOLE_ACT) return provisionName(locator, lang)
  const name = printCitation(locator, lang)
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** A reason in the language of the table, else in the first in which it is given, with a remark that says in which. */
function rationaleLines(rationale: ChangedWording['rationales'][number], lang: Lang): PrintedLine[] {
  const found = [lang, ...LANGS].find((each) => rationale[each] !== undefined)
  if (found === undefined) return []
  const remark = `${INTERFACE.onlyInLanguage[lang]}: ${LANGUAGE_NAMES[found][lang]}.`
  const lines = (rationale[found] ?? '').split(/\n+/).filter((line) => line.trim() !== '')
  return [...(found === lang ? [] : [plainLine(remark, { isRemark: true })]), ...lines.map((line) => plainLine(line))]
}
