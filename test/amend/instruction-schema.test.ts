import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/law/tree.ts'
import { derive } from '../../src/amend/derive.ts'
import { readDraft } from '../../src/annotate/read-draft.ts'
import { instructionJsonSchema } from '../../src/amend/instruction-schema.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { HAS_TEXTS, readOwn, readStored, ROOT, TEXT_STORE } from '../support/texts.ts'
import { instructions } from './support.ts'

const shipped = JSON.parse(readFileSync(join(ROOT, 'src/amend/instruction.schema.json'), 'utf8')) as object
const validate = new Ajv2020().compile(shipped)

function faultsOf(list: readonly unknown[]): unknown[] {
  return list.flatMap((one) => (validate(JSON.parse(JSON.stringify(one))) ? [] : [one, validate.errors]))
}

describe('the JSON schema of instructions', () => {
  it('is shipped as the code has it', () => {
    expect(shipped).toEqual(instructionJsonSchema())
  })

  it('holds for the acts in working English', () => {
    const acts = readdirSync(join(ROOT, 'corpus/acts')).filter((act) =>
      existsSync(join(ROOT, `corpus/acts/${act}/eng.md`)),
    )
    expect(acts.length).toBeGreaterThan(0)
    for (const act of acts) expect(faultsOf(readInstructions(readOwn(`acts/${act}/eng.md`)).instructions)).toEqual([])
  })

  it.skipIf(!HAS_TEXTS)('holds for the official acts in Russian and Kazakh', () => {
    for (const act of readdirSync(join(TEXT_STORE, 'acts'))) {
      for (const lang of ['rus', 'kaz']) {
        const path = `acts/${act}/${lang}.md`
        if (!existsSync(join(TEXT_STORE, path))) continue
        expect(faultsOf(readInstructions(readStored(path)).instructions)).toEqual([])
      }
    }
  })

  it('holds for the reform drafts in three languages', () => {
    const folder = join(ROOT, 'annotations/representation/drafts')
    const drafts = readdirSync(folder).filter((name) => name.endsWith('.md'))
    expect(drafts.length).toBeGreaterThan(0)
    for (const name of drafts)
      expect(faultsOf(readInstructions(readDraft(join(folder, name)).act).instructions)).toEqual([])
  })

  it.skipIf(!HAS_TEXTS).each(['rus', 'kaz'])('holds for what is derived from two editions, %s', (lang) => {
    const edition = (date: string): Act => readStored(`constitution-1995/${lang}/${date}.md`)
    const derived = derive(edition('1998-10-07'), edition('2022-09-17'))
    expect(derived.instructions.length).toBeGreaterThan(0)
    expect(faultsOf(derived.instructions)).toEqual([])
  })

  it('refuses what is no instruction', () => {
    const [one] = instructions('rus', 'Пункт 4 статьи 46 исключить.')
    expect(validate(JSON.parse(JSON.stringify(one)))).toBe(true)
    expect(validate({ ...one, op: 'erase' })).toBe(false)
    expect(validate({ ...one, target: undefined })).toBe(false)
    expect(validate({ ...one, note: 'x' })).toBe(false)
  })
})
