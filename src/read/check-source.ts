import type { VFile } from 'vfile'
import type { Act, LawNode } from '../law/tree.ts'
import { walk } from '../law/walk.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkWords } from './check-words.ts'
import { Findings } from './findings.ts'
import { noteText } from './repealed.ts'

/**
 * Looks for faults in the source of an act, a lint pass over its tree: numbers that do not follow one another, broken and glued
 * words, mixed alphabets, announced changes that were not understood. Nothing is corrected.
 *
 * Reports located messages on the files that the act was read from, given in the same order; a message names the line and column
 * where the format has them, and its `ruleId`.
 */
export function checkSource(act: Act, files: VFile | readonly VFile[]): void {
  const findings = new Findings('messages' in files ? [files] : files)
  checkNumbering(act, findings)
  checkWords(act, findings)
  checkAnnouncements(act, findings)
}

/** `announcement-not-understood`: a later wording of which it is not known what it replaces, and so when it applies. */
function checkAnnouncements(act: Act, findings: Findings): void {
  for (const [node] of walk(act)) {
    if (node.type === 'text') continue
    ;(node.children as LawNode[]).forEach((child, i, siblings) => {
      const next = siblings[i + 1]
      if (child.type !== 'note' || child.kind !== 'announcement') return
      const understood = child.announces ? child.announces.targets.length > 0 : next?.type !== 'pending'
      if (understood) return
      const reason = `It is not understood what this note announces: «${noteText(child).slice(0, 120)}»`
      findings.report({ rule: 'announcement-not-understood', reason, node: child })
    })
  }
}
