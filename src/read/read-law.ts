import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import { VFile } from 'vfile'
import type { Block } from './block.ts'
import type { SourceOptions } from './read-source.ts'
import { isLang, LANGS } from '../language/lang.ts'
import { detectLang } from '../language/detect-lang.ts'
import { units } from '../law/walk.ts'
import { readAkn } from './akn.ts'
import { buildTree } from './build-tree.ts'
import { detectFormat } from './detect-format.ts'
import { readSource } from './read-source.ts'
import { UnreadableSource } from './unreadable-source.ts'

export interface ReadOptions extends SourceOptions {
  /** The language of the text; otherwise what the file says of itself, otherwise told from the letters. */
  lang?: Lang
  /** The day from which the edition is in force (ISO 8601); otherwise what the file says of itself. */
  date?: string
}

/**
 * Reads the files of one law text, in order, into one law tree: Markdown, HTML, the official bank's JSON, DOCX or plain text.
 *
 * Lossless: the tree prints the text of the files, in order, but for white space and markup. What had to be interpreted is
 * reported on the file as located messages (`lost-line-break`, `tracked-insertion`, `automatic-number`, …).
 *
 * @throws UnreadableSource when a file is not text, is empty or damaged, is in no known language, has undecided tracked changes,
 * or holds no article and no numbered provision.
 */
export function readLaw(files: readonly VFile[], options: ReadOptions = {}): Act {
  const [first] = files
  if (!first) throw new TypeError('readLaw: expected at least one file')
  if ((options.format ?? detectFormat(first)) === 'akn') return readAknFile(files, options)
  const sources = files.map((file) => readSource(file, options))
  const blocks = sources.flatMap((source, i) =>
    i === 0 ? source.blocks : source.blocks.map((block) => ({ ...block, file: i })),
  )
  const frontMatter = sources[0]?.frontMatter ?? {}
  const lang = options.lang ?? frontMatterLang(frontMatter, first) ?? detectLang(plainText(blocks))
  if (lang === undefined) {
    throw new UnreadableSource(
      first,
      'the language is not recognised',
      'Tarmaq reads Kazakh, Russian and English; say which with --lang kaz, rus or eng',
    )
  }
  const act = buildTree(blocks, lang)
  if (!holdsProvisions(act)) {
    throw new UnreadableSource(
      first,
      'no article found',
      'a law text has lines such as «Статья 1», «1-бап» or "Article 1"',
    )
  }
  const date = options.date ?? frontMatterDate(frontMatter)
  return date === undefined ? act : { ...act, date }
}

/** An Akoma Ntoso document is a tree already. */
function readAknFile(files: readonly VFile[], options: ReadOptions): Act {
  const [file, second] = files
  if (!file || second)
    throw new UnreadableSource(second ?? new VFile(), 'an Akoma Ntoso text is one file', 'give the files one by one')
  const act = readAkn(file, options.lang)
  const date = options.date ?? act.date
  return date === undefined ? act : { ...act, date }
}

function holdsProvisions(act: Act): boolean {
  for (const { type } of units(act)) if (type === 'article' || type === 'paragraph' || type === 'principle') return true
  return false
}

/** The language that a file names; the mirrors say `language`. */
function frontMatterLang(data: Readonly<Record<string, unknown>>, file: VFile): Lang | undefined {
  const lang = data.lang ?? data.language
  if (lang === undefined) return undefined
  if (typeof lang === 'string' && isLang(lang)) return lang
  throw new UnreadableSource(file, `unknown language ${JSON.stringify(lang)}`, `use one of ${LANGS.join(', ')}`)
}

function frontMatterDate(data: Readonly<Record<string, unknown>>): string | undefined {
  return typeof data.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(data.date) ? data.date : undefined
}

/** Enough text to tell the language by. */
function plainText(blocks: readonly Block[]): string {
  return blocks
    .slice(0, 2000)
    .map((block) => block.text)
    .join('\n')
}
