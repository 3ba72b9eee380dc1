import type { Element, Root } from 'xast'
import { visit } from 'unist-util-visit'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Act } from '../../law/tree.ts'
import type { AknIdentity } from './identity.ts'
import type { Modification } from './modification.ts'
import { aknBody } from './akn-body.ts'
import { aknMeta, pendingDays } from './akn-meta.ts'
import { markModifications } from './akn-modifications.ts'
import { xmlText } from '../xml-text.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/**
 * A law tree as an Akoma Ntoso 3.0 document, valid by the OASIS schema. Reading it (`readAkn`) gives the same tree.
 *
 * @param modifications what an amending act does, in the order of its text: stated as `textualMod`s, with the quoted words marked.
 */
export function aknDocument(act: Act, identity: AknIdentity, modifications: readonly Modification[] = []): string {
  const { mods, marks, days } = markModifications(act, modifications)
  const parts = aknBody(act, marks)
  const root = x('akomaNtoso', { xmlns: NAMESPACE }, [
    x(identity.isBill ? 'bill' : 'act', { name: identity.subtype ?? 'act', contains: 'singleVersion' }, [
      aknMeta(identity, [...pendingDays(act), ...days], mods),
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
  visit(file, (node) => {
    if (node.type === 'text') node.value = xmlText(node.value)
    else if (node.type === 'element')
      for (const [name, value] of Object.entries(node.attributes)) node.attributes[name] = xmlText(value ?? '')
  })
  return `${toXml(file, { closeEmptyElements: true, tightClose: true })}\n`
}

function attachments(attached: readonly Element[], identity: AknIdentity): Element {
  return x(
    'attachments',
    attached.map((element, i) => {
      const name = `att_${i + 1}`
      return x('attachment', { eId: name }, [
        x('doc', { name: 'annex', contains: 'originalVersion' }, [
          aknMeta(identity, [], undefined, name),
          x('mainBody', element),
        ]),
      ])
    }),
  )
}
