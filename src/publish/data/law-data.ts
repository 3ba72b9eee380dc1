import type { ScholarNote } from '../../annotate/note.ts'
import type { Unit } from '../../law/tree.ts'
import type { FoundText, PublishedAct, PublishedWork } from '../site-model.ts'
import type { HistoryData, LawData } from './data-schema.ts'
import type { Lang } from '../../language/lang.ts'
import { hasNumber } from '../../law/tree.ts'
import { lawText, ownText, printedText } from '../../law/text.ts'
import { units } from '../../law/walk.ts'
import { articleHistory } from '../article-history.ts'
import { labelOf, ownHeading } from '../unit-heading.ts'

/** The data of the page of a law text. */
export function lawData({ work, text }: FoundText, notes: readonly ScholarNote[]): LawData {
  return {
    page: 'law',
    work: work.id,
    date: text.date,
    lang: text.lang,
    names: work.names,
    short: work.short,
    kind: text.kind,
    coverage: text.coverage,
    editions: (work.editions ?? []).map(({ date, acts, note }) => ({
      date,
      acts: acts.map(actData),
      ...(note ? { note } : {}),
    })),
    provisions: [...units(text.act)].filter(({ type }) => type !== 'note').map((unit) => provisionData(unit, work)),
    notes: notes.filter((note) => note.work === work.id).map(noteData),
  }
}

/** The data of the page of what each article said from edition to edition. */
export function historyData(work: PublishedWork, lang: Lang): HistoryData {
  return {
    page: 'history',
    work: work.id,
    lang,
    articles: [...articleHistory(work, lang)].map(([eId, wordings]) => ({
      eId,
      wordings: wordings.map(({ text, article, acts }) => ({
        date: text.date,
        acts: acts.map(({ id }) => id),
        ...(article ? { text: lawText(article) } : {}),
      })),
    })),
  }
}

function provisionData(unit: Unit, work: PublishedWork): LawData['provisions'][number] {
  const label = labelOf(unit)
  const heading = ownHeading(unit)
  const editorial = heading === undefined ? work.headings.get(unit.eId ?? '') : undefined
  return {
    eId: unit.eId ?? '',
    type: unit.type,
    ...(label === undefined ? {} : { label }),
    ...(heading === undefined ? {} : { heading }),
    ...(editorial ? { editorialHeading: editorial } : {}),
    text: unit.type === 'pending' ? printedText(unit) : ownText(unit),
    ...(hasNumber(unit) && unit.repealed === true ? { repealed: true as const } : {}),
    ...(unit.type === 'pending' && unit.from !== undefined ? { from: unit.from } : {}),
  }
}

function actData({ id, names, short, date, number }: PublishedAct): LawData['editions'][number]['acts'][number] {
  return { id, names, short, date, ...(number === undefined ? {} : { number }) }
}

function noteData(note: ScholarNote): LawData['notes'][number] {
  const { id, date, locator, quotes, body, creator, created, tags, about, verdict, status, replyTo } = note
  return {
    ...{ id, date, locator, body, creator, created, tags, about, status },
    quotes: quotes.map((quote) => ({ ...quote })),
    ...(verdict === undefined ? {} : { verdict }),
    ...(replyTo === undefined ? {} : { replyTo }),
  }
}
