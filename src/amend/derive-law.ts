import type { Act, Article, Division, LawNode, LawParent, Principle } from '../law/tree.ts'
import type { Change } from './read-clause.ts'
import { assignEIds } from '../law/eid.ts'
import { alineaText, lawText } from '../law/text.ts'
import { hasNumber, isDivision } from '../law/tree.ts'
import { Derivation, unitIn } from './derivation.ts'
import { deriveHeading, deriveUnit, quotedForms, replaceUnit, restateUnit } from './derive-unit.ts'
import { lawShape } from './law-shape.ts'

/**
 * Derives the changes that lead from one law to another, in the order of the text: preamble, headings of divisions, articles,
 * divisions. A division is restated only where what changes in it cannot be said of its articles.
 *
 * @param coarse articles that must be restated whole, because finer changes were tried in vain.
 * @returns the changes, or why there are none: a sentence.
 */
export function deriveLaw(before: Act, after: Act, coarse: ReadonlySet<string>): Change[] | string {
  return new LawDerivation(before, after, coarse).derive()
}

class LawDerivation {
  private readonly after: Act
  private readonly coarse: ReadonlySet<string>
  private readonly derivation: Derivation

  constructor(before: Act, after: Act, coarse: ReadonlySet<string>) {
    this.derivation = new Derivation(before)
    this.after = after
    this.coarse = coarse
  }

  derive(): Change[] | string {
    const fault = this.children('', this.after)
    if (fault !== undefined) return fault
    if (lawShape(this.derivation.state) !== lawShape(this.after)) return 'the articles stand in another order'
    return this.derivation.changes
  }

  private holder(eId: string): LawParent {
    return eId === '' ? this.derivation.state : unitIn(this.derivation.state, eId)
  }

  /** Derives what the act or a division holds; gives a reason where that cannot be done. */
  private children(eId: string, after: Act | Division): string | undefined {
    const wanted = after.children.filter((child) => child.type !== 'preface' && child.type !== 'conclusions')
    const keys = wanted.map(keyOf)
    const gone = lawChildren(this.holder(eId)).find((child) => !keys.includes(keyOf(child)))
    if (gone) return `${nameOf(gone)} is gone, and no stub says that it was repealed`
    for (const child of wanted) {
      const present = lawChildren(this.holder(eId)).find((other) => keyOf(other) === keyOf(child))
      const fault = present ? this.change(present, child) : this.add(eId, child, wanted)
      if (fault !== undefined) return fault
    }
    return undefined
  }

  private change(present: LawNode, child: LawNode): string | undefined {
    if (lawShape(present) === lawShape(child)) return undefined
    if (child.type === 'preamble') return this.restatePreamble(child)
    if (isDivision(child) && isDivision(present)) return this.changeDivision(present.eId ?? '', child)
    if (isArticle(child) && isArticle(present)) return this.changeArticle(present, child)
    return `${nameOf(child)} is text that no instruction can name`
  }

  /** An article is derived in a text of its own, which is faster, with the divisions that it stands in. */
  private changeArticle(present: Article | Principle, child: Article | Principle): string | undefined {
    const eId = present.eId ?? ''
    const alone = new Derivation(only(this.derivation.state, present))
    const done = this.coarse.has(eId) ? restateUnit(alone, eId, child) : deriveUnit(alone, eId, child)
    if (!done) return `${nameOf(child)} changes in a way that no instruction can order`
    const state = structuredClone(this.derivation.state)
    replaceUnit(state, eId, unitIn(alone.state, eId) as Article | Principle)
    assignEIds(state)
    this.derivation.take({ state, changes: alone.changes })
    return undefined
  }

  private changeDivision(eId: string, child: Division): string | undefined {
    let fault: string | undefined
    const inside = this.derivation.branch(() => {
      if (!deriveHeading(this.derivation, eId, child.heading)) return false
      fault = this.children(eId, child)
      return fault === undefined && lawShape(unitIn(this.derivation.state, eId)) === lawShape(child)
    })
    if (inside) this.derivation.take(inside)
    else if (!restateUnit(this.derivation, eId, child)) return fault ?? `${nameOf(child)} cannot be restated`
    return undefined
  }

  private restatePreamble(child: LawNode): string | undefined {
    const content = lawText(child)
    const done = this.derivation.attempt([{ op: 'restate', target: 'preamble', content }], (act) => {
      const i = act.children.findIndex(({ type }) => type === 'preamble')
      act.children[i] = structuredClone(child) as Act['children'][number]
    })
    return done ? undefined : 'the preamble cannot be restated'
  }

  private add(eId: string, child: LawNode, siblings: readonly LawNode[]): string | undefined {
    const name = `${nameOf(child)} is new, and cannot be added where it stands`
    if (!hasNumber(child) || child.num === undefined || child.eId === undefined) return name
    const before = siblings.slice(0, siblings.indexOf(child)).map(keyOf)
    const put = (act: Act): void => {
      const holder = eId === '' ? act : unitIn(act, eId)
      const children = holder.children as LawNode[]
      const at = children.findLastIndex((other) => before.includes(keyOf(other)) || isBeforeText(other))
      children.splice(at + 1, 0, structuredClone(child))
    }
    const target = isDivision(child) && eId !== '' ? [child.eId, child.eId.slice(eId.length + 2)] : [child.eId]
    const within = isArticle(child) && eId !== '' ? [undefined, eId] : [undefined]
    const done = target.some((locator) =>
      within.some((division) =>
        quotedForms(child).some((content) => {
          const change: Change = {
            op: 'add',
            target: locator,
            content,
            ...(division === undefined ? {} : { within: division }),
          }
          return this.derivation.attempt([change], put)
        }),
      ),
    )
    return done ? undefined : name
  }
}

function lawChildren(parent: LawParent): LawNode[] {
  return (parent.children as LawNode[]).filter((child) => !isBeforeText(child) && child.type !== 'conclusions')
}

function isBeforeText(node: LawNode): boolean {
  return node.type === 'preface'
}

function isArticle(node: LawNode): node is Article | Principle {
  return node.type === 'article' || node.type === 'principle'
}

/** How a child of the act or of a division is known: numbered units by their eId, lines by their text. */
function keyOf(node: LawNode): string {
  if (node.type === 'alinea') return `line ${alineaText(node)}`
  return ('eId' in node ? node.eId : undefined) ?? node.type
}

function nameOf(node: LawNode): string {
  return node.type === 'alinea' ? `the line “${alineaText(node).slice(0, 40)}”` : keyOf(node)
}

/** The act with one article only, in the divisions that hold it. */
function only(act: Act, article: Article | Principle): Act {
  const keep = (nodes: readonly LawNode[]): LawNode[] =>
    nodes.flatMap((node) => {
      if (node === article) return [structuredClone(node)]
      if (!isDivision(node)) return []
      const children = keep(node.children)
      return children.length > 0 ? [{ ...node, children } as LawNode] : []
    })
  return { type: 'act', lang: act.lang, children: keep(act.children) as Act['children'] }
}
