import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { LawNode, SourceData } from '../law/tree.ts'
import { LineIndex } from './line-index.ts'

/** A fault that was found in a source. */
export interface Finding {
  /** The rule that found it, such as `skipped-number`. */
  rule: string
  reason: string
  node: LawNode
  /** The printed words that it is about, where they are part of what the node prints. */
  excerpt?: string
  actual?: string
  expected?: string[]
  /** Another place that belongs to it, with what is there. */
  related?: { node: LawNode; reason: string }
}

/** Reports findings on the files that an act was read from, as located messages. */
export class Findings {
  private readonly files: readonly VFile[]
  private readonly sources = new Map<VFile, { text: string; index: LineIndex }>()

  constructor(files: readonly VFile[]) {
    this.files = files
  }

  report(finding: Finding): void {
    const file = this.fileOf(finding.node)
    if (!file) return
    const place = this.placeOf(file, finding.node, finding.excerpt)
    const message = file.message(finding.reason, {
      ...(place ? { place } : {}),
      source: 'tarmaq',
      ruleId: finding.rule,
      ...(finding.related ? { cause: this.causeOf(finding.related) } : {}),
    })
    if (finding.actual !== undefined) message.actual = finding.actual
    if (finding.expected !== undefined) message.expected = finding.expected
  }

  private causeOf({ node, reason }: { node: LawNode; reason: string }): VFileMessage {
    const message = new VFileMessage(reason, { ...(node.position ? { place: node.position } : {}), source: 'tarmaq' })
    const file = this.fileOf(node)
    if (file) message.file = file.path
    return message
  }

  private fileOf(node: LawNode): VFile | undefined {
    return this.files[(node.data as SourceData | undefined)?.file ?? 0]
  }

  /** Where the excerpt stands; the node where it cannot be found, because markup stands in between. */
  private placeOf(file: VFile, node: LawNode, excerpt: string | undefined): Position | Point | undefined {
    const { position } = node
    const start = position?.start.offset
    if (excerpt === undefined || start === undefined) return position
    const { text, index } = this.sourceOf(file)
    const at = text.indexOf(excerpt, start)
    return at >= 0 && at < (position?.end.offset ?? start) ? index.positionOf(at, at + excerpt.length) : position
  }

  private sourceOf(file: VFile): { text: string; index: LineIndex } {
    let source = this.sources.get(file)
    if (!source) {
      const text = String(file)
      source = { text, index: new LineIndex(text) }
      this.sources.set(file, source)
    }
    return source
  }
}
