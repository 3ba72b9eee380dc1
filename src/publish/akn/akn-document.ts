import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Act } from '../../law/tree.ts'
import type { Instruction } from '../../amend/instruction.ts'
import type { AknIdentity } from './identity.ts'
import { aknBody } from './akn-body.ts'
import { aknMeta } from './akn-meta.ts'
import { markModifications } from './akn-modifications.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** What an amending act does, to be stated in its document. */
export interface Amending {
  instructions: readonly Instruction[]
  /** The law that it amends. */
  amends: AknIdentity
}

/**
 * A law tree as an Akoma Ntoso 3.0 document, valid by the OASIS schema. Reading it (`readAkn`) gives the same tree.
 *
 * @param amending for an amending act: its instructions, stated as `textualMod`s, with the quoted words marked in the text.
 */
export function aknDocument(act: Act, identity: AknIdentity, amending?: Amending): string {
  const marked = amending && markModifications(act, amending)
  const parts = aknBody(act, marked?.marks)
  const root = x('akomaNtoso', { xmlns: NAMESPACE }, [
    x('act', { name: identity.subtype, contains: 'singleVersion' }, [
      aknMeta(identity, act, marked?.modifications),
      ...(parts.preface ? [parts.preface] : []),
      ...(parts.preamble ? [parts.preamble] : []),
      parts.body,
      ...(parts.conclusions ? [parts.conclusions] : []),
      ...(parts.attached.length > 0 ? [attachments(parts.attached, identity)] : []),
    ]),
  ])
  const file: Root = {
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, root],
  }
  return `${toXml(file, { closeEmptyElements: true, tightClose: true })}\n`
}

function attachments(attached: readonly Element[], identity: AknIdentity): Element {
  return x(
    'attachments',
    attached.map((element, i) => {
      const name = `att_${i + 1}`
      return x('attachment', { eId: name }, [
        x('doc', { name: 'annex', contains: 'originalVersion' }, [
          aknMeta(identity, undefined, undefined, name),
          x('mainBody', element),
        ]),
      ])
    }),
  )
}
