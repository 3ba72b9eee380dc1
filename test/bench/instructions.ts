/**
 * Reading instructions measured: `npm run bench:instructions [dev|test]`; with `-v`, what differs.
 *
 * Invented acts on invented laws (test/fixtures/amending-acts), every form of instruction that the drafting style of 1993 to 2025
 * knows; what each orders and what it makes of the text were written before it was read by the grammars. Beside it, regular
 * expressions.
 */
import type { Lang } from '../../src/language/lang.ts'
import type { AmendingCase, Score } from '../support/amending-acts.ts'
import { LANGS } from '../../src/language/lang.ts'
import { brief } from '../amend/support.ts'
import {
  actLines,
  amendingCases,
  HALVES,
  isTextRight,
  NOT_UNDERSTOOD,
  runCase,
  score,
} from '../support/amending-acts.ts'
import { instructionsByRegex } from './instruction-baseline.ts'

const chosen = HALVES.filter((half) => process.argv.includes(half))
const isVerbose = process.argv.includes('-v')

interface Row extends Score {
  forms: number
  /** Forms whose instructions and consolidated text are all as expected. */
  formsRight: number
  textsRight: number
  texts: number
  baselineRight: number
  baselineWrong: number
}

function measure(cases: readonly AmendingCase[], lang: Lang): Row {
  const row: Row = {
    forms: cases.length,
    formsRight: 0,
    expected: 0,
    right: 0,
    notUnderstood: 0,
    wrong: 0,
    texts: 0,
    textsRight: 0,
    baselineRight: 0,
    baselineWrong: 0,
  }
  for (const one of cases) {
    const result = runCase(one, lang)
    const found = result.instructions.map((instruction) =>
      instruction.status === 'understood' ? withoutContent(brief(instruction)) : NOT_UNDERSTOOD,
    )
    const scored = score(one.is, found)
    const isRight = isTextRight(one, result)
    row.expected += scored.expected
    row.right += scored.right
    row.notUnderstood += scored.notUnderstood
    row.wrong += scored.wrong
    if (isRight !== undefined) row.texts++
    if (isRight === true) row.textsRight++
    const isAll = scored.right === scored.expected && scored.wrong === 0 && isRight !== false
    if (isAll) row.formsRight++
    else if (isVerbose) show(one, found, result)
    const baseline = score(one.is, instructionsByRegex(actLines(one, lang), lang))
    row.baselineRight += baseline.right
    row.baselineWrong += baseline.wrong
  }
  return row
}

function withoutContent(text: string): string {
  return text.replace(/ \{.*\}$/u, '')
}

function show(one: AmendingCase, found: readonly string[], result: ReturnType<typeof runCase>): void {
  console.log(`\n${one.form}\n${one.act ?? one.whole ?? ''}`)
  one.is
    .filter((line) => !found.includes(line))
    .forEach((line) => {
      console.log(`  - ${line}`)
    })
  found
    .filter((line) => !one.is.includes(line))
    .forEach((line) => {
      console.log(`  + ${line}`)
    })
  result.outcomes.forEach((outcome) => {
    if ('reason' in outcome) console.log(`  ! ${outcome.outcome}: ${outcome.reason}`)
  })
  const wanted = one.conflict ? {} : (one.text ?? result.changes)
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(result.changes)]))
    if (wanted[key] !== result.changes[key])
      console.log(`  ${key}: ${JSON.stringify(result.changes[key])}, expected ${JSON.stringify(wanted[key])}`)
}

for (const half of chosen.length > 0 ? chosen : HALVES) {
  console.log(`\n${half}`)
  console.table(Object.fromEntries(LANGS.map((lang) => [lang, measure(amendingCases(half, lang), lang)])))
}
