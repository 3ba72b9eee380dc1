import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { Act } from '../law/tree.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { LANGS } from '../language/lang.ts'
import { readLaw } from '../read/read-law.ts'

const perLang = z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) })

const draftSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  lang: z.enum(LANGS),
  date: z.iso.date(),
  kind: z.literal('draft'),
  /** The work it amends, and the edition it is written on. */
  amends: z.string().min(1),
  edition: z.iso.date(),
  title: perLang,
})

/** A reform draft: an amending act with rationales, and which text it is written on. */
export interface Draft extends z.infer<typeof draftSchema> {
  act: Act
  path: string
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/

/**
 * Reads a reform draft: a Markdown file with front matter that says what it amends, and the amending act as its text.
 *
 * @throws InvalidFile when the front matter is not as it must be; UnreadableSource when the text is no act.
 */
export function readDraft(path: string): Draft {
  const value = readFileSync(path, 'utf8')
  const frontMatter = FRONT_MATTER.exec(value)?.[1]
  if (frontMatter === undefined)
    throw new InvalidFile(path, 'a draft begins with front matter that says what it amends', 1)
  const result = draftSchema.safeParse(parseYaml(frontMatter))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new InvalidFile(path, `front matter: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`, 1)
  }
  return {
    ...result.data,
    act: readLaw([new VFile({ path, value })], { lang: result.data.lang, date: result.data.date }),
    path,
  }
}

/** Whether a file says in its front matter that it is a draft. */
export function isDraftFile(path: string): boolean {
  if (!path.endsWith('.md')) return false
  return /^kind:\s*draft\s*$/mu.test(FRONT_MATTER.exec(readFileSync(path, 'utf8'))?.[1] ?? '')
}
