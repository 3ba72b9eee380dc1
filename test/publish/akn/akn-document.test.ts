import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Instruction, Understood } from '../../../src/amend/instruction.ts'
import type { Act, LawNode } from '../../../src/law/tree.ts'
import type { AknIdentity } from '../../../src/publish/akn/identity.ts'
import { readInstructions } from '../../../src/amend/read-instructions.ts'
import { alineaText } from '../../../src/law/text.ts'
import { childrenOf } from '../../../src/law/walk.ts'
import { aknDocument } from '../../../src/publish/akn/akn-document.ts'
import { identityFromWords, identityOfFile } from '../../../src/publish/akn/identity-from-words.ts'
import { readLaw } from '../../../src/read/read-law.ts'
import { HAS_SCHEMA, schemaFaults } from '../../support/akn-schema.ts'
import { HAS_TEXTS, law, ROOT, TEXT_STORE } from '../../support/texts.ts'

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

const LAW_AMENDED: AknIdentity = identityFromWords('Law of the Republic of Kazakhstan “On Voting”', 'eng')

function documentOf(act: Act, instructions: readonly Instruction[]): string {
  const modifications = instructions.map((instruction) => ({ instruction, amends: LAW_AMENDED }))
  return aknDocument(act, identityOfFile(act), modifications)
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
  const { instructions } = readInstructions(act, { source })
  const xml = documentOf(act, instructions)

  it('is the same tree when its Akoma Ntoso is read', () => {
    expect(plain(reread(xml))).toEqual(plain(act))
  })

  it.skipIf(!HAS_SCHEMA)('is valid Akoma Ntoso', () => {
    expect(schemaFaults(xml)).toEqual([])
  })

  it('states every instruction that is understood, with all words that it quotes', () => {
    const stated = instructions.filter(
      (instruction): instruction is Understood => instruction.status === 'understood' && instruction.op !== 'noChange',
    )
    const mods = [...xml.matchAll(/<textualMod .*?<\/textualMod>/gs)].map(([mod]) => mod)
    expect(mods).toHaveLength(stated.length)
    stated.forEach((instruction, i) => {
      expect(missing(instruction, mods[i] ?? '', xml)).toEqual([])
    })
  })
})

/** What an instruction quotes and its modification does not link to in the text. */
function missing(instruction: Understood, mod: string, xml: string): string[] {
  const { op, words, replacement, content } = instruction
  const wanted = { old: op === 'insertWords' ? [] : [words], new: [replacement, content] }
  return (['old', 'new'] as const).flatMap((name) => {
    const ids = [...mod.matchAll(new RegExp(`<${name} href="#([^"]+)"`, 'g'))].map(([, id]) => id ?? '')
    const linked = ids.map((id) => bare(new RegExp(`<(quoted\\w+) eId="${id}">(.*?)</\\1>`, 's').exec(xml)?.[2] ?? ''))
    return wanted[name].flatMap((text) =>
      text === undefined || linked.some((found) => found.includes(bare(text))) ? [] : [`${name}: ${text}`],
    )
  })
}

/** A text without tags, quotation marks and white space. */
function bare(text: string): string {
  return text.replace(/<[^>]+>|&(?:quot|#x22);|[\s"«»“”]/g, '')
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
  const { instructions } = readInstructions(act)
  const amends = identityFromWords('the Law of the Republic of Kazakhstan No. 5 of 1 May 2000 “On Voting”', 'eng')
  const xml = aknDocument(
    act,
    identityOfFile(act),
    instructions.map((instruction) => ({ instruction, amends, from: '2027-01-01' })),
  )

  it('states each instruction as a textual modification with its target', () => {
    const mods = [
      ...xml.matchAll(
        /<textualMod type="(\w+)"[^>]*><source href="([^"]+)"\/><destination href="([^"]+)"\/><force period="#tmpg_2027-01-01"\/>/g,
      ),
    ]
    expect(mods.map(([, ...found]) => found)).toEqual([
      ['substitution', '#art_1__para_1', '/akn/kz/act/law/2000-05-01/5#art_2'],
      ['substitution', '#art_1__para_2', '/akn/kz/act/law/2000-05-01/5#art_5__para_3'],
      ['repeal', '#art_1__para_3', '/akn/kz/act/law/2000-05-01/5#art_6'],
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
