import { VFile } from 'vfile'
import type { Act, Division, LawNode, Provision } from '../law/tree.ts'
import type { Instruction } from './instruction.ts'
import type { Change } from './read-clause.ts'
import { assignEIds } from '../law/eid.ts'
import { titleOf } from '../law/text.ts'
import { units } from '../law/walk.ts'
import { hasNumber } from '../law/tree.ts'
import { readLaw } from '../read/read-law.ts'
import { applyInstructions } from './apply-instructions.ts'
import { deriveLaw } from './derive-law.ts'
import { draftAct } from './draft-act.ts'
import { isSameLaw, lawOnly, lawShape } from './law-shape.ts'
import { readInstructions } from './read-instructions.ts'

/** Why no amending act leads from one text to the other: a sentence for the user. */
export class NotDerivable extends Error {
  override name = 'NotDerivable'
}

export interface DerivedAct {
  /** The amending act as Markdown; empty when there is nothing to amend. */
  markdown: string
  /** What reading the act gives, with places in `markdown`. */
  instructions: Instruction[]
}

/**
 * Derives the amending act that a drafter would write to make one text of a law into another, in the language of the texts.
 *
 * The act is read and applied before it is given: applied to `before` it gives the law of `after`, letter by letter (`lawShape`
 * says what of a text is law). Gives an empty act when the two are the same law.
 *
 * @throws NotDerivable when no instruction can make the change (a division is gone without a stub, a preamble was added); TypeError
 * when the texts are in two languages.
 */
export function derive(before: Act, after: Act): DerivedAct {
  if (before.lang !== after.lang) throw new TypeError('derive: expected two texts in one language')
  const from = withEIds(lawOnly(before))
  const to = withEIds(lawOnly(after))
  const coarse = new Set<string>()
  for (;;) {
    const changes = deriveLaw(from, to, coarse)
    if (typeof changes === 'string') throw new NotDerivable(changes)
    const derived = write(changes, before)
    const failed = differing(before, derived, to)
    if (failed.length === 0) return derived
    const news = failed.filter((eId) => !coarse.has(eId))
    if (news.length === 0) throw new NotDerivable(`no act that was tried changes ${failed.join(', ')} as wanted`)
    for (const eId of news) coarse.add(eId)
  }
}

function withEIds(act: Act): Act {
  assignEIds(act)
  return act
}

function write(changes: readonly Change[], before: Act): DerivedAct {
  if (changes.length === 0) return { markdown: '', instructions: [] }
  const markdown = draftAct(changes, before.lang, titleOf(before))
  const act = readLaw([new VFile({ path: 'derived.md', value: markdown })], { lang: before.lang })
  return { markdown, instructions: readInstructions(act, { source: markdown }).instructions }
}

/** The articles and divisions that an act does not make into what is wanted; none when all is right. */
function differing(before: Act, { instructions }: DerivedAct, wanted: Act): string[] {
  const { act } = applyInstructions(before, instructions, { partial: true })
  const isClean = instructions.every(({ status }) => status === 'understood')
  if (isClean && isSameLaw(act, wanted)) return []
  const shapes = (root: Act): Map<string, string> =>
    new Map([...units(lawOnly(root))].filter(isArticle).map((unit) => [unit.eId ?? '', lawShape(unit as LawNode)]))
  const given = shapes(act)
  const articles = [...shapes(wanted)].flatMap(([eId, shape]) => (given.get(eId) === shape ? [] : [eId]))
  return articles.length > 0 ? articles : ['the text']
}

function isArticle(node: LawNode): node is Division | Provision {
  return hasNumber(node) && (node.type === 'article' || node.type === 'principle')
}
