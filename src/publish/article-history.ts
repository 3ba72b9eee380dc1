import type { Lang } from '../language/lang.ts'
import type { Article } from '../law/tree.ts'
import type { PublishedAct, PublishedText, PublishedWork } from './site-model.ts'
import { normalForm } from '../language/normal-form.ts'
import { lawText } from '../law/text.ts'
import { articles } from '../law/walk.ts'

/** What an article said from a day on. */
export interface Wording {
  text: PublishedText
  /** Absent where the article was not there any more, or not yet. */
  article?: Article
  /** The acts that made the edition. */
  acts: readonly PublishedAct[]
}

/**
 * The wordings of every article of a law over its editions in one language, the oldest first, by eId. An edition that leaves the
 * article as it was is no wording of its own; letters, dashes and spaces alone make no difference.
 *
 * Goes by the editions that are published whole: of a text that holds a part of the law, nothing is known of the rest. An article
 * that got another number is another article here.
 */
export function articleHistory(work: PublishedWork, lang: Lang): ReadonlyMap<string, Wording[]> {
  const ofWork = known.get(work) ?? new Map<Lang, ReadonlyMap<string, Wording[]>>()
  const history = ofWork.get(lang) ?? readHistory(work, lang)
  known.set(work, ofWork.set(lang, history))
  return history
}

/** Every page of a law asks for the same histories. */
const known = new WeakMap<PublishedWork, Map<Lang, ReadonlyMap<string, Wording[]>>>()

function readHistory(work: PublishedWork, lang: Lang): ReadonlyMap<string, Wording[]> {
  const histories = new Map<string, Wording[]>()
  editionsOf(work, lang).forEach((text, i) => {
    const acts = work.editions?.find(({ date }) => date === text.date)?.acts ?? []
    const here = new Map(articles(text.act).map((article) => [article.eId ?? '', article]))
    for (const [eId, article] of here) {
      const wordings = histories.get(eId) ?? []
      const last = wordings.at(-1)?.article
      if (last && normalForm(lawText(last)) === normalForm(lawText(article))) continue
      if (i > 0 && wordings.length === 0) wordings.push({ text: firstText(work, lang, text), acts: [] })
      histories.set(eId, [...wordings, { text, article, acts }])
    }
    for (const [eId, wordings] of histories) {
      if (!here.has(eId) && wordings.at(-1)?.article) histories.set(eId, [...wordings, { text, acts }])
    }
  })
  return histories
}

/** The editions of a law that are published whole in a language, the oldest first. */
export function editionsOf(work: PublishedWork, lang: Lang): PublishedText[] {
  return work.texts
    .filter((text) => text.lang === lang && text.isWhole)
    .toSorted((a, b) => a.date.localeCompare(b.date))
}

function firstText(work: PublishedWork, lang: Lang, fallback: PublishedText): PublishedText {
  return editionsOf(work, lang)[0] ?? fallback
}
