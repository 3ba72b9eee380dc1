import type { VFile } from 'vfile'

/** A fault that a check found, with its place. Lines and columns from 1; a text that was computed has neither. */
export interface LocatedFinding {
  file: string
  line?: number
  column?: number
  rule: string
  reason: string
}

/** The messages on a file. */
export function findingsOn({ path, messages }: VFile): LocatedFinding[] {
  return messages.map(({ line, column, ruleId, reason }) => ({
    file: path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    rule: ruleId ?? 'source',
    reason,
  }))
}

/** A finding as compilers print them: `file:line:column: reason [rule]`. */
export function printFinding({ file, line, column, rule, reason }: LocatedFinding): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  return `${place}: ${reason} [${rule}]`
}
