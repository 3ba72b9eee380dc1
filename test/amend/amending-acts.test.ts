import { describe, expect, it } from 'vitest'
import { LANGS } from '../../src/language/lang.ts'
import { amendingCases, isTextRight, NOT_UNDERSTOOD, runCase } from '../support/amending-acts.ts'
import { brief } from './support.ts'

// The forms that the grammars are written on; the other half is only measured (npm run bench:instructions).
describe.each(LANGS)('forms of amending acts of other laws: %s', (lang) => {
  it.each(amendingCases('dev', lang).map((one) => [one.form, one] as const))('%s', (_, one) => {
    const result = runCase(one, lang)
    const found = result.instructions.map((instruction) =>
      instruction.status === 'understood' ? brief(instruction).replace(/ \{.*\}$/u, '') : NOT_UNDERSTOOD,
    )
    expect(found).toEqual(one.is)
    if (isTextRight(one, result) === false) expect(result.changes).toEqual(one.text ?? {})
  })
})
