import type { Act } from '../../../src/law/tree.ts'
import type { SiteModel } from '../../../src/publish/site-model.ts'
import { walk } from '../../../src/law/walk.ts'

/** Words that people write, by the names under which the model holds them; ids, numbers and dates are no words. */
const WORDS = new Set(
  'kaz rus eng exact creator snippet quote reason before after why remarks missing fetch rule at'.split(' '),
)
const MARK = /zq\d+q/g

/** The model with a mark of its own on every text that somebody wrote, so that each can be told on the pages that show it. */
export function markedSite(model: SiteModel): SiteModel {
  let count = 0
  const mark = (text: string): string => `${text} zq${count++}q`
  const markAct = (act: Act): Act => {
    const copy = structuredClone(act)
    for (const [node] of walk(copy)) {
      if (node.type === 'text') node.value = mark(node.value)
      else if ('heading' in node) node.heading = mark(node.heading)
    }
    return copy
  }
  const copy = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return WORDS.has(key) ? mark(value) : value
    if (Array.isArray(value)) return value.map((item) => copy(item, key))
    if (value instanceof Map) return new Map([...value].map(([id, item]) => [id as string, copy(item, '')]))
    if (typeof value !== 'object' || value === null) return value
    if ('type' in value && value.type === 'act') return markAct(value as Act)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copy(item, name)]))
  }
  return copy(model, '') as SiteModel
}

export function marksIn(text: string): Set<string> {
  return new Set(text.match(MARK) ?? [])
}
