import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { TextKind } from '../corpus/manifest.ts'
import type { Catalogue, Work } from '../corpus/catalogue.ts'
import type { StoredText } from '../corpus/text-store.ts'
import type { TextName } from '../corpus/text-name.ts'
import type { Computation } from './compute-edition.ts'
import { LANGS } from '../language/lang.ts'
import { findText, TextNotFound } from '../corpus/find-text.ts'
import { openText } from '../corpus/open-text.ts'
import { textsOf } from '../corpus/text-store.ts'
import { baseTexts } from './base-text.ts'
import { computeEdition, newestEdition } from './compute-edition.ts'

/** A text of the catalogue: read from its files, or computed. */
export interface Edition {
  act: Act
  work: string
  lang: Lang
  /** The day that names it (ISO 8601). */
  date: string
  kind: TextKind
  /** The files it was read from; absent when it was computed. */
  stored?: StoredText
  /** What it was computed from; absent when it was read. */
  computed?: Computation
}

/**
 * The text that a name means, for one who names no edition the newest that the catalogue knows: read where it is at hand, else
 * computed from a base text and the acts in force. A translation that others published is taken only where neither can be had.
 *
 * @throws TextNotFound when the text is neither at hand nor can be computed, with the reason; UnreadableSource.
 */
export function openEdition(name: TextName, catalogue: Catalogue, storeFolder: string): Edition {
  const work = catalogue.get(name.work)
  if (!work || work.amends.length > 0) return read(findText(name, catalogue, storeFolder))
  const date = name.date ?? newestEdition(work)
  const stored = date === undefined ? undefined : atHand(work, { ...name, date }, storeFolder)
  if (stored) return read(stored)
  const langs = name.lang === undefined ? LANGS : [name.lang]
  const reasons: TextNotFound[] = []
  for (const lang of date === undefined ? [] : langs) {
    // Where no edition is named, the newest at hand will do; it is computed only where something is at hand to compute it from.
    if (name.date === undefined && baseTexts(work, lang, storeFolder).length === 0) continue
    try {
      return computeEdition({ work: work.id, date: date ?? '', lang }, catalogue, storeFolder)
    } catch (error) {
      if (!(error instanceof TextNotFound)) throw error
      reasons.push(error)
    }
  }
  try {
    return read(findText(name, catalogue, storeFolder))
  } catch (error) {
    throw reasons.at(-1) ?? error
  }
}

function read(stored: StoredText): Edition {
  const { work, lang, date, kind } = stored
  return { act: openText(stored), work, lang, date, kind, stored }
}

/** A text that needs no computing: official, or the project's own; Kazakh, the state language, before Russian. */
function atHand(work: Work, { date, lang }: TextName, storeFolder: string): StoredText | undefined {
  const texts = textsOf(work, storeFolder).filter(
    (text) => text.date === date && (lang === undefined || text.lang === lang),
  )
  const ofKind = (kind: TextKind): StoredText | undefined =>
    LANGS.flatMap((each) => texts.filter((text) => text.kind === kind && text.lang === each))[0]
  return ofKind('official') ?? ofKind('translation')
}
