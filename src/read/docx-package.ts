import type { Element } from 'xast'
import type { VFile } from 'vfile'
import { strFromU8, unzipSync } from 'fflate'
import { fromXml } from 'xast-util-from-xml'
import { UnreadableSource } from './unreadable-source.ts'

/** The parts of a DOCX file that are read, each as the root element of its XML. */
export interface DocxPackage {
  document: Element
  styles?: Element
  numbering?: Element
  footnotes?: Element
  endnotes?: Element
}

const PARTS = ['document', 'styles', 'numbering', 'footnotes', 'endnotes'] as const

/**
 * The largest size, unpacked, that is read: a hundred times the longest code. A file that says more is a zip bomb or no law;
 * one that says less than it holds is cut at what it says, and then no XML.
 */
const LARGEST_PART = 64 * 1024 * 1024

/** @throws UnreadableSource when the file is no zip, no DOCX, too large when unpacked, or its XML is broken. */
export function openDocx(file: VFile): DocxPackage {
  const parts = unzip(file)
  const root = (name: string): Element | undefined => {
    const bytes = parts[`word/${name}.xml`]
    return bytes && parseXml(bytes, name, file)
  }
  const document = root('document')
  if (!document) throw new UnreadableSource(file, 'the zip file holds no Word document', 'give a .docx file')
  const rest = Object.fromEntries(PARTS.slice(1).flatMap((name) => (root(name) ? [[name, root(name)]] : [])))
  return { document, ...(rest as Partial<DocxPackage>) }
}

function unzip(file: VFile): Record<string, Uint8Array> {
  const { value } = file
  const bytes = typeof value === 'string' ? Uint8Array.from(value, (letter) => letter.charCodeAt(0) & 0xff) : value
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.some((part) => name === `word/${part}.xml`)) return false
        if (originalSize > LARGEST_PART) {
          throw new UnreadableSource(
            file,
            `${name} is ${Math.round(originalSize / 1_048_576)} MB when unpacked`,
            'split the document',
          )
        }
        return true
      },
    })
  } catch (error) {
    if (error instanceof UnreadableSource) throw error
    throw new UnreadableSource(
      file,
      `the file is no readable zip (${messageOf(error)})`,
      'give a .docx file that Word opens',
    )
  }
}

function parseXml(bytes: Uint8Array, name: string, file: VFile): Element {
  try {
    const root = fromXml(strFromU8(bytes)).children.find((child) => child.type === 'element')
    if (root) return root
  } catch (error) {
    const [reason = ''] = messageOf(error instanceof Error && error.cause ? error.cause : error).split('\n')
    throw new UnreadableSource(
      file,
      `word/${name}.xml is broken (${reason})`,
      'open the document in Word and save it again',
    )
  }
  throw new UnreadableSource(file, `word/${name}.xml is empty`, 'open the document in Word and save it again')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
