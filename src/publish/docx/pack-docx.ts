import type { Document } from 'docx'
import { Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { xmlText } from '../xml-text.ts'

/** The moment that stands in a document for that of its making: the first that a ZIP archive can hold. */
export const NO_TIME = '1980-01-01T00:00:00Z'
export const NEXT_HOUR = '1980-01-01T01:00:00Z'

/** In local time, since that is what ZIP archives hold. */
const NO_FILE_TIME = new Date(1980, 0, 1)

const TIME_STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/**
 * A document as a DOCX file. The same document gives the same bytes: the time of writing stands nowhere in it. Characters that XML
 * does not have, with which Word would not open it, are replaced by U+FFFD.
 */
export async function packDocx(document: Document): Promise<Uint8Array> {
  const files = unzipSync(await Packer.toBuffer(document))
  for (const [name, content] of Object.entries(files)) {
    if (!name.endsWith('.xml')) continue
    const xml = strFromU8(content)
    const clean = xmlText(xml)
    if (clean !== xml) files[name] = strToU8(clean)
  }
  const core = files['docProps/core.xml']
  if (core) files['docProps/core.xml'] = strToU8(strFromU8(core).replace(TIME_STAMP, `$1${NO_TIME}`))
  const entries = Object.entries(files).sort(([left], [right]) => (left < right ? -1 : 1))
  return zipSync(Object.fromEntries(entries), { mtime: NO_FILE_TIME, level: 6 })
}
