import type { Lang, PerLang } from '../../language/lang.ts'
import type { FoundText, PublishedWork, SiteModel } from '../site-model.ts'
import type { HistoryData, LawData } from './data-schema.ts'
import { LANGS } from '../../language/lang.ts'
import { lawText } from '../../law/text.ts'
import { articleHistory } from '../article-history.ts'
import { citationText } from '../cite/citation-text.ts'
import { notesData } from './note-data.ts'
import { provisionsData } from './provision-data.ts'
import { actData, editorialData, refOf } from './text-data.ts'

/** The data of the page of a law text. */
export function lawData(model: SiteModel, found: FoundText): LawData {
  const { work, text } = found
  const own = model.corpus?.find((one) => one.work === work.id && one.date === text.date && one.lang === text.lang)
  const notes = model.notes.filter((note) => note.work === work.id)
  return {
    page: 'law',
    ...refOf(found),
    names: work.names,
    short: work.short,
    kind: text.kind,
    coverage: text.coverage,
    ...(own && own.missing.length > 0 ? { lacks: { articles: own.missing, isEndKnown: own.isEndKnown } } : {}),
    editions: (work.editions ?? []).map(({ date, acts, note }) => ({
      date,
      acts: acts.map(actData),
      ...(note ? { note } : {}),
    })),
    citation: Object.fromEntries(LANGS.map((lang) => [lang, citationText(found, lang)])) as PerLang,
    provisions: provisionsData(text.act, work.headings),
    ...notesData(notes, model),
  }
}

/** The data of the page of what each article said from edition to edition. */
export function historyData(work: PublishedWork, lang: Lang): HistoryData {
  const histories = [...articleHistory(work, lang)]
  const acts = new Map(
    histories.flatMap(([, wordings]) => wordings.flatMap((one) => one.acts.map((act) => [act.id, act]))),
  )
  return {
    page: 'history',
    work: work.id,
    lang,
    short: work.short,
    acts: [...acts.values()].map(actData),
    articles: histories.map(([eId, wordings]) => ({
      eId,
      ...editorialData(work, eId),
      wordings: wordings.map(({ text, article, acts }) => ({
        date: text.date,
        acts: acts.map(({ id }) => id),
        ...(article ? { text: lawText(article) } : {}),
      })),
    })),
  }
}
