import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { VFile } from 'vfile'
import type { Block } from './block.ts'
import { isLang, LANGS } from '../language/lang.ts'
import { detectLang } from '../language/detect-lang.ts'
import { articles, units } from '../law/walk.ts'
import { buildTree } from './build-tree.ts'
import { readMarkdown } from './markdown.ts'
import { UnreadableSource } from './unreadable-source.ts'

export interface ReadOptions {
  /** The language of the text; otherwise what the front matter says, otherwise told from the letters. */
  lang?: Lang
  /** The day from which the edition is in force (ISO 8601); otherwise what the front matter says. */
  date?: string
}

/**
 * Reads the files of one law text, in order, into one law tree.
 *
 * Lossless: the tree prints the text of the files, in order, but for white space and markup.
 *
 * @throws UnreadableSource when a file is not text, is empty, or holds no article and no numbered provision.
 */
export function readLaw(files: readonly VFile[], options: ReadOptions = {}): Act {
  const [first] = files
  if (!first) throw new TypeError('readLaw: expected at least one file')
  for (const file of files) checkIsText(file)
  const sources = files.map(readMarkdown)
  const blocks = sources.flatMap((source) => source.blocks)
  const frontMatter = sources[0]?.frontMatter ?? {}
  const lang = options.lang ?? frontMatterLang(frontMatter, first) ?? detectLang(plainText(blocks))
  if (lang === undefined) {
    throw new UnreadableSource(first, 'the language is not recognised', 'Tarmaq reads Kazakh, Russian and English; say which with --lang kaz, rus or eng')
  }
  const act = buildTree(blocks, lang)
  if (articles(act).length === 0 && ![...units(act)].some((unit) => unit.type === 'paragraph' || unit.type === 'principle')) {
    throw new UnreadableSource(first, 'no article found', 'a law text has lines such as «Статья 1», «1-бап» or "Article 1"')
  }
  const date = options.date ?? frontMatterDate(frontMatter)
  return date === undefined ? act : { ...act, date }
}

function checkIsText(file: VFile): void {
  const text = String(file)
  if (text.trim() === '') throw new UnreadableSource(file, 'the file is empty', 'give a file with the text of a law')
  if (/[\u0000\ufffd]/.test(text)) {
    throw new UnreadableSource(file, 'the file is not UTF-8 text', 'give a Markdown or text file in UTF-8')
  }
}

function frontMatterLang(data: Readonly<Record<string, unknown>>, file: VFile): Lang | undefined {
  if (data.lang === undefined) return undefined
  if (typeof data.lang === 'string' && isLang(data.lang)) return data.lang
  throw new UnreadableSource(file, `unknown language ${JSON.stringify(data.lang)} in the front matter`, `use one of ${LANGS.join(', ')}`)
}

function frontMatterDate(data: Readonly<Record<string, unknown>>): string | undefined {
  return typeof data.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(data.date) ? data.date : undefined
}

function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n')
}
