import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Act, LawNode } from '../../../src/law/tree.ts'
import { readInstructions } from '../../../src/amend/read-instructions.ts'
import { alineaText, titleOf } from '../../../src/law/text.ts'
import { childrenOf } from '../../../src/law/walk.ts'
import { aknDocument } from '../../../src/publish/akn/akn-document.ts'
import { identityOfFile } from '../../../src/publish/akn/identity.ts'
import { readLaw } from '../../../src/read/read-law.ts'
import { HAS_TEXTS, law, ROOT, TEXT_STORE } from '../../support/texts.ts'

/** The OASIS schema is no part of the repository: it stands beside the store of official texts. */
const SCHEMA = resolve(TEXT_STORE, '../schemas/akomantoso30.xsd')
const HAS_SCHEMA = existsSync(SCHEMA)
if (!HAS_SCHEMA) console.warn(`SKIPPED: validation by the OASIS schema, because there is none at ${SCHEMA}`)

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.(?:md|html|txt)$/.test(name) && name !== 'README.md' ? [path] : []
  })
}

const files = [
  ...filesBelow(join(ROOT, 'corpus')).filter((path) => !path.startsWith(join(ROOT, 'corpus', 'texts'))),
  ...filesBelow(join(ROOT, 'annotations')).filter((path) => path.includes('drafts')),
  ...(HAS_TEXTS ? filesBelow(TEXT_STORE) : []),
]

const reread = (xml: string): Act => readLaw([new VFile({ path: 'law.xml', value: xml })])

function documentOf(act: Act, source?: string): string {
  const identity = identityOfFile(act, titleOf(act))
  const { instructions } = source === undefined ? { instructions: [] } : readInstructions(act, { source })
  return aknDocument(act, identity, { instructions, amends: { ...identity, name: 'the law amended' } })
}

/** All that a tree says, without places in files. */
function plain(node: LawNode): unknown {
  if (node.type === 'text') return node.value
  if (node.type === 'alinea') return alineaText(node)
  const { position, data, children, ...own } = node as LawNode & { children: LawNode[]; data?: unknown }
  return { ...own, children: childrenOf(node).map(plain), ...(position || data ? {} : {}), of: children.length }
}

describe.each(files)('%s', (path) => {
  const source = readFileSync(path, 'utf8')
  const act = readLaw([new VFile({ path, value: source })])
  const xml = documentOf(act, source)

  it('is the same tree when its Akoma Ntoso is read', () => {
    expect(plain(reread(xml))).toEqual(plain(act))
  })

  it.skipIf(!HAS_SCHEMA)('is valid Akoma Ntoso', () => {
    expect(faults(xml)).toEqual([])
  })
})

let validator: XsdValidator

beforeAll(() => {
  if (!HAS_SCHEMA) return
  xmlRegisterFsInputProviders()
  validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA }))
})

function faults(xml: string): string[] {
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

describe('an amending act', () => {
  const act = law(
    '# On Amendments',
    'Article 1. The following amendments shall be made to the Law on Voting:',
    '1. In Article 2 the word “one” shall be replaced by the word “two”.',
    '2. Paragraph 3 of Article 5 shall be restated as follows:',
    '“3. A new wording.”.',
    '3. Article 6 shall be repealed.',
  )
  const identity = identityOfFile(act, titleOf(act))
  const { instructions } = readInstructions(act)
  const xml = aknDocument(act, identity, { instructions, amends: { ...identity, name: 'law-on-voting' } })

  it('states each instruction as a textual modification with its target', () => {
    const mods = [
      ...xml.matchAll(/<textualMod type="(\w+)"[^>]*><source href="([^"]+)"\/><destination href="([^"]+)"\/>/g),
    ]
    expect(mods.map(([, ...found]) => found)).toEqual([
      ['substitution', '#art_1__para_1', '/akn/kz/act/law/undated/law-on-voting#art_2'],
      ['substitution', '#art_1__para_2', '/akn/kz/act/law/undated/law-on-voting#art_5__para_3'],
      ['repeal', '#art_1__para_3', '/akn/kz/act/law/undated/law-on-voting#art_6'],
    ])
  })

  it('marks the words that it quotes, and links to them', () => {
    const id = (words: string): string | undefined =>
      new RegExp(`<quotedText eId="(\\w+)">${words}</quotedText>`).exec(xml)?.[1]
    expect(xml).toContain(`<old href="#${id('one') ?? '?'}"/><new href="#${id('two') ?? '?'}"/>`)
  })

  it('links a new wording to the quotation that holds it', () => {
    const quoted = /<quotedStructure eId="(\w+)"><p>“3\. A new wording\.”\.?<\/p>/.exec(xml)?.[1]
    expect(xml).toContain(`<new href="#${quoted ?? '?'}"/>`)
  })
})

describe('reading Akoma Ntoso', () => {
  const document = (body: string): string =>
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="law"><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="en"/></FRBRExpression></identification></meta><body>${body}</body></act></akomaNtoso>`

  it('takes what others write: an introduction, a list of points, a closing text', () => {
    const act = reread(
      document(
        '<article eId="art_1"><num>1</num><heading>Votes</heading><intro><p>A voter</p></intro><point eId="p"><num>a)</num><content><p>votes</p></content></point><wrapUp><p>freely.</p></wrapUp></article>',
      ),
    )
    expect(plain(act)).toMatchObject({
      lang: 'eng',
      children: [
        {
          type: 'article',
          num: '1',
          heading: 'Votes',
          children: ['A voter', { type: 'subparagraph', num: 'a)' }, 'freely.'],
        },
      ],
    })
  })

  it.each([
    [
      '<article eId="a"><num>1</num><content><p>x</p></content></article><tome eId="t"><content><p>x</p></content></tome>',
      /<tome> has no place/,
    ],
    ['<article eId="a"><num>1</num>', /the XML is broken/],
  ])('refuses what it would have to leave out: %s', (body, message) => {
    expect(() => reread(document(body))).toThrow(message)
  })
})
