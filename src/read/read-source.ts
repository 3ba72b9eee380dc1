import type { VFile } from 'vfile'
import type { BlockSource } from './block.ts'
import type { SourceFormat } from './detect-format.ts'
import type { TrackedChanges } from './docx-revisions.ts'
import { readBankJson } from './bank-json.ts'
import { detectFormat } from './detect-format.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { UnreadableSource } from './unreadable-source.ts'

export interface SourceOptions {
  /** The format; otherwise told from the content. */
  format?: SourceFormat
  /** What tracked changes of a Word document mean; without it a document that has any is refused. */
  trackedChanges?: TrackedChanges
}

/**
 * Reads one file into blocks, whatever its format.
 *
 * @throws UnreadableSource when the file is empty, is not text (nor DOCX), or is not what its format demands.
 */
export function readSource(file: VFile, options: SourceOptions = {}): BlockSource {
  if (file.value.length === 0) throw emptyFile(file)
  const format = options.format ?? detectFormat(file)
  if (format !== 'docx') checkIsText(file)
  try {
    return readFormat(file, format, options)
  } catch (error) {
    // Parsers of nested formats call themselves; a document nested by the ten thousand is an attack, not a law.
    if (!(error instanceof RangeError)) throw error
    throw new UnreadableSource(file, 'the file is nested too deeply', 'give a file with the text of a law')
  }
}

function readFormat(file: VFile, format: SourceFormat, options: SourceOptions): BlockSource {
  switch (format) {
    case 'markdown':
      return readMarkdown(file)
    case 'html':
      return readHtml(file)
    case 'json':
      return readBankJson(file)
    case 'docx':
      return readDocx(file, options.trackedChanges)
    case 'akn':
      throw new UnreadableSource(file, 'an Akoma Ntoso text is one file', 'give the files one by one')
    case 'text':
      return readPlainText(file)
  }
}

function checkIsText(file: VFile): void {
  const text = String(file)
  if (text.trim() === '') throw emptyFile(file)
  if (text.startsWith('%PDF-')) {
    throw new UnreadableSource(
      file,
      'a PDF has no lines and no paragraphs to rely on',
      'give a Word document (.docx), or the text as HTML, Markdown or plain text',
    )
  }
  if (text.includes('\0') || text.includes('\ufffd')) {
    throw new UnreadableSource(
      file,
      'the file is not UTF-8 text',
      'give a Word document (.docx), or save the text as UTF-8',
    )
  }
}

function emptyFile(file: VFile): UnreadableSource {
  return new UnreadableSource(file, 'the file is empty', 'give a file with the text of a law')
}
