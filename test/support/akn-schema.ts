import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { TEXT_STORE } from './texts.ts'

/** The OASIS schema is no part of the repository: it stands beside the store of official texts. */
const SCHEMA = resolve(TEXT_STORE, '../schemas/akomantoso30.xsd')
export const HAS_SCHEMA = existsSync(SCHEMA)
if (!HAS_SCHEMA) console.warn(`SKIPPED: validation by the OASIS schema, because there is none at ${SCHEMA}`)

let validator: XsdValidator | undefined

function openValidator(): XsdValidator {
  xmlRegisterFsInputProviders()
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA }))
}

/** What the OASIS schema finds wrong with an Akoma Ntoso document. */
export function schemaFaults(xml: string): string[] {
  validator ??= openValidator()
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  } finally {
    document.dispose()
  }
}
