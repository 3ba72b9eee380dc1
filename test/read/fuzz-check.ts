import { VFile } from 'vfile'
import type { SourceFormat } from '../../src/read/detect-format.ts'
import { atDate, pendingChanges } from '../../src/law/at-date.ts'
import { printedText } from '../../src/law/text.ts'
import { units } from '../../src/law/walk.ts'
import { checkSource } from '../../src/read/check-source.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { UnreadableSource } from '../../src/read/unreadable-source.ts'
import { ink } from './support.ts'

/**
 * What holds of every source, however broken: it is read, or refused with a reason; no two units share an eId; plain text is read
 * without loss; and what works on the tree works on it. Gives what is wrong, or undefined. Throws what the code throws.
 */
export function faultOf(source: string, format: SourceFormat): string | undefined {
  const file = new VFile({ path: 'fuzz', value: source })
  let act
  try {
    act = readLaw([file], { format, lang: 'rus' })
  } catch (error) {
    if (error instanceof UnreadableSource) return undefined
    throw error
  }
  const eIds = [...units(act)].map((unit) => unit.eId)
  if (new Set(eIds).size !== eIds.length || eIds.includes(undefined)) return 'eIds are missing or repeat'
  if (format === 'text' && ink(printedText(act)) !== ink(source.replace(/^\ufeff/, ''))) return 'text is lost'
  checkSource(act, file)
  const later = atDate(act, '2030-01-01', { dateOf: () => '2029-01-01' })
  if (
    pendingChanges(later).some(
      ({ announces, from }) => announces.targets.length > 0 && from !== undefined && announces.op !== 'change',
    )
  ) {
    return 'a change was not applied that is understood'
  }
  return undefined
}
