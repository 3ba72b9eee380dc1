import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Alignment } from './alignment.ts'
import type { Link } from './backbone.ts'
import type { FeatureOptions } from './features.ts'
import type { Provision } from './provision.ts'
import { linkProvisions, type AnsweringArticles, type Linked } from './link-provisions.ts'
import { toPairs } from './pairs.ts'
import { provisionsOf } from './provision.ts'

export interface AlignOptions extends FeatureOptions {
  level?: 'article' | 'paragraph'
  /**
   * Headings that the law itself has not (editorial ones), by eId. `lang` is their language where it is not that of the text:
   * with headings of one language for both, texts in two languages are aligned well.
   */
  headings?: { left?: ReadonlyMap<string, string>; right?: ReadonlyMap<string, string>; lang?: Lang }
  /** Compare as if nothing were numbered. */
  ignoreNumbers?: boolean
}

/**
 * Says which provision of one act answers to which of another: two editions of a law, two laws, a law and a draft.
 *
 * Takes two law trees; gives every provision of both at the level asked for, with its counterparts or with none, and the
 * reasons. Provisions that a text does not hold are not reported.
 */
export function align(left: Act, right: Act, options: AlignOptions = {}): Alignment {
  const level = options.level ?? 'article'
  const articles = linkLevel(left, right, 'article', options)
  return { level, pairs: toPairs(level === 'article' ? articles : linkLevel(left, right, level, options, articles)) }
}

function linkLevel(
  left: Act,
  right: Act,
  level: 'article' | 'paragraph',
  options: AlignOptions,
  articles?: Linked,
): Linked {
  const read = (act: Act, texts?: ReadonlyMap<string, string>): Provision[] =>
    provisionsOf(act, level, texts && { texts, lang: options.headings?.lang ?? act.lang }).map((one) =>
      options.ignoreNumbers ? withoutNumber(one) : one,
    )
  const a = read(left, options.headings?.left)
  const b = read(right, options.headings?.right)
  if (!articles) return linkProvisions(a, b, options)
  const answering = counterpartsOf(articles)
  return linkProvisions(
    a.map((one) => numberedWithin(one, [...(answering.get(one.article ?? '') ?? [])][0] ?? `left ${one.article}`)),
    b.map((one) => numberedWithin(one, one.article ?? '')),
    options,
    answeringArticles(a, b, answering),
  )
}

function withoutNumber(provision: Provision): Provision {
  const rest = { ...provision }
  delete rest.number
  return rest
}

/** Paragraph 2 is the same number only in articles that answer to each other. */
function numberedWithin(provision: Provision, article: string): Provision {
  return provision.number === undefined || provision.article === undefined
    ? provision
    : { ...provision, number: `${article} ${provision.number}` }
}

function articleOf({ article, eId }: Provision): string {
  return article ?? eId
}

/** 1 for the paragraphs of articles that answer to each other. */
function answeringArticles(
  a: readonly Provision[],
  b: readonly Provision[],
  answering: ReadonlyMap<string, ReadonlySet<string>>,
): AnsweringArticles {
  const paragraphs = new Map<string, number[]>()
  b.forEach((one, j) => {
    paragraphs.set(articleOf(one), [...(paragraphs.get(articleOf(one)) ?? []), j])
  })
  const columns = a.map((one) => [...(answering.get(articleOf(one)) ?? [])].flatMap((eId) => paragraphs.get(eId) ?? []))
  const known = columns.map((row) => new Set(row))
  return {
    likeness: (i, j) => (known[i]?.has(j) ? 1 : 0),
    candidates: columns.map((row) => Int32Array.from(row).sort()),
  }
}

/** The right articles of every left one, the main one first. */
function counterpartsOf({ likeness, main, further }: Linked): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [i, j] of [...main, ...further.map((link): Link => [link.left, link.right])]) {
    const left = likeness.left[i]?.eId ?? ''
    found.set(left, (found.get(left) ?? new Set()).add(likeness.right[j]?.eId ?? ''))
  }
  return found
}
