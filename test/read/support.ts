import { VFile } from 'vfile'
import type { Act, LawNode } from '../../src/law/tree.ts'
import type { ReadOptions } from '../../src/read/read-law.ts'
import { lawText, ownText } from '../../src/law/text.ts'
import { units } from '../../src/law/walk.ts'
import { readLaw } from '../../src/read/read-law.ts'

/** A file with the lines given, a blank line between each two. */
export function fileOf(...lines: string[]): VFile {
  return new VFile({ path: 'law.txt', value: lines.join('\n\n') })
}

/** Reads lines as plain text unless the options name another format. */
export function read(lines: readonly string[], options: ReadOptions = {}): Act {
  return readLaw([fileOf(...lines)], { format: 'text', lang: 'rus', ...options })
}

/** The eIds of an act's units, without the preface. */
export function eIds(act: Act): (string | undefined)[] {
  return [...units(act)].filter((unit) => unit.type !== 'preface').map((unit) => unit.eId)
}

/** The unit with an eId. */
export function unit(act: Act, eId: string): LawNode {
  const found = [...units(act)].find((candidate) => candidate.eId === eId)
  if (!found) throw new Error(`no ${eId} among ${eIds(act).join(' ')}`)
  return found
}

/** What a unit holds, in short: its own lines. */
export function own(act: Act, eId: string): string {
  return ownText(unit(act, eId))
}

/** The law in a unit, a line a block. */
export function text(act: Act, eId: string): string {
  return lawText(unit(act, eId))
}

/** The heading of a unit. */
export function heading(act: Act, eId: string): string | undefined {
  const found = unit(act, eId)
  return 'heading' in found ? found.heading : undefined
}

/** The messages on a file: `line:column rule`. */
export function messages(file: VFile): string[] {
  return file.messages.map((message) => `${message.line ?? '?'}:${message.column ?? '?'} ${message.ruleId ?? ''}`)
}

/** Letters, digits and marks only: what must not be lost, whatever becomes of white space. */
export function ink(printed: string): string {
  return printed.replace(/\s+/gu, '')
}
