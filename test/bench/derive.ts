/**
 * `npm run bench:derive`: the acts of the Constitution derived from the texts before and after each, beside the official acts and
 * beside a baseline that restates every changed article whole. All three are counted without titles and final provisions: the
 * instructions of an act, the characters of the statements that order them, and the targets that the derived act shares with the
 * official one. An act is exact when reading and applying it gives the text after, letter by letter.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Act } from '../../src/law/tree.ts'
import type { Instruction, Understood } from '../../src/amend/instruction.ts'
import { applyInstructions } from '../../src/amend/apply-instructions.ts'
import { derive } from '../../src/amend/derive.ts'
import { printedUnit } from '../../src/amend/effect.ts'
import { isSameLaw, lawOnly, lawShape } from '../../src/amend/law-shape.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { articles } from '../../src/law/walk.ts'
import { HAS_TEXTS, readStored, TEXT_STORE } from '../support/texts.ts'

const ACTS = [
  '2007-05-21-254-III',
  '2011-02-02-403-IV',
  '2017-03-10-51-VI',
  '2019-03-23-238-VI',
  '2022-06-08',
  '2022-09-17-142-VII',
]

interface Row {
  act: string
  official: { instructions: number; characters: number }
  derived: { instructions: number; characters: number }
  baseline: { instructions: number; characters: number }
  sameTargets: number
  exact: boolean
}

/** The characters of the distinct statements that instructions were read from. */
function statementCharacters(instructions: readonly Instruction[]): number {
  return [...new Set(instructions.map(({ source }) => source.quote))].reduce((sum, quote) => sum + quote.length, 0)
}

/** What restating (or adding) every article that differs would take. */
function wholeArticles(before: Act, after: Act): Row['baseline'] {
  const old = new Map(articles(lawOnly(before)).map((article) => [article.eId, lawShape(article)]))
  const changed = articles(lawOnly(after)).filter((article) => old.get(article.eId) !== lawShape(article))
  const characters = changed.reduce((sum, article) => sum + printedUnit(article).length, 0)
  return { instructions: changed.length, characters }
}

function shareOfTargets(derived: readonly Instruction[], official: readonly Instruction[]): number {
  const targets = (list: readonly Instruction[]): Set<string> =>
    new Set(
      list
        .filter((one): one is Understood => one.status === 'understood' && one.op !== 'noChange')
        .map((one) => one.target),
    )
  const theirs = targets(official)
  const ours = [...targets(derived)]
  return ours.filter((target) => theirs.has(target)).length / Math.max(ours.length, 1)
}

function measure(lang: 'rus' | 'kaz'): Row[] {
  let text = readStored(`constitution-1995/${lang}/1998-10-07.md`)
  return ACTS.map((act): Row => {
    const path = `acts/${act}/${lang}.md`
    const source = readFileSync(join(TEXT_STORE, path), 'utf8')
    const official = readInstructions(readStored(path), { source }).instructions
    const before = text
    text = applyInstructions(before, official).act
    const { instructions } = derive(before, text)
    return {
      act,
      official: {
        instructions: official.filter((one) => one.status === 'understood' && one.op !== 'noChange').length,
        characters: statementCharacters(official),
      },
      derived: { instructions: instructions.length, characters: statementCharacters(instructions) },
      baseline: wholeArticles(before, text),
      sameTargets: shareOfTargets(instructions, official),
      exact: isSameLaw(applyInstructions(before, instructions).act, text),
    }
  })
}

function print(lang: string, rows: readonly Row[]): void {
  console.log(`\n${lang}: instructions (characters)\n`)
  console.log('| act | official | derived | every changed article | targets as in the official act | exact |')
  console.log('| --- | --- | --- | --- | --- | --- |')
  for (const { act, official, derived, baseline, sameTargets, exact } of rows) {
    const cells = [official, derived, baseline].map((one) => `${one.instructions} (${one.characters})`)
    console.log(`| ${[act, ...cells, `${Math.round(sameTargets * 100)} %`, exact ? 'yes' : 'NO'].join(' | ')} |`)
  }
}

if (HAS_TEXTS) for (const lang of ['rus', 'kaz'] as const) print(lang, measure(lang))
