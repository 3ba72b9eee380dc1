import type { Work } from '../corpus/catalogue.ts'
import type { ActFilter } from '../query/filters.ts'
import type { Lang } from '../language/lang.ts'
import type { ActChanges, PublishedWork, TextRef } from '../publish/site-model.ts'
import type { Step } from '../history/timeline.ts'
import type { Workspace } from './workspace.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { actsThatChanged } from '../history/changed-by-act.ts'
import { amendingWorks } from '../history/commencement.ts'
import { timeline, timelineUntil } from '../history/timeline.ts'
import { LANGS } from '../language/lang.ts'
import { units } from '../law/walk.ts'

/** What an act of a query has changed, by the history of each text; an act that the catalogue does not have, only by its number in notes. */
export function actFilter(named: string, workspace: Workspace): ActFilter {
  const act = actNamed(named, workspace)
  if (!act) return { number: named }
  const histories = new Map<string, readonly Step[] | undefined>()
  const changes = new Map<string, ReadonlySet<string>>()
  return {
    number: act.identifiers.number ?? named,
    hasChanged: (text, eId) => {
      const name = `${text.work}@${text.date}/${text.lang}`
      if (!histories.has(name)) histories.set(name, historyOf(text, workspace, act))
      const steps = histories.get(name)
      if (!steps?.some((step) => step.act === act.id)) return undefined
      const key = `${name} ${eId}`
      const acts = changes.get(key) ?? actsThatChanged(steps, eId)
      changes.set(key, acts)
      return acts.has(act.id)
    },
  }
}

/** An amending act of the catalogue as people name it: by its number, or by its id with or without the folder. */
export function actNamed(named: string, { catalogue }: Workspace): Work | undefined {
  const wanted = named.toLowerCase()
  return [...catalogue.values()].find(
    ({ id, amends, identifiers }) =>
      amends.length > 0 &&
      [id, id.replace(/^acts\//, ''), identifiers.number].some((name) => name?.toLowerCase() === wanted),
  )
}

/** What every act of the catalogue has changed in the texts of a site, as far as their history is at hand. */
export function actChanges(works: readonly PublishedWork[], workspace: Workspace): ActChanges[] {
  const texts = works.flatMap((work) => LANGS.flatMap((lang) => changesIn(work, lang, workspace)))
  const known = [...workspace.catalogue.values()].filter(({ amends }) => amends.length > 0)
  return known.flatMap(({ id, identifiers: { number } }) => {
    const ofAct = texts.flatMap(({ text, steps, changed }) =>
      steps.some(({ act }) => act === id)
        ? [{ ...text, eIds: [...changed].flatMap(([eId, acts]) => (acts.has(id) ? [eId] : [])) }]
        : [],
    )
    return ofAct.length === 0 ? [] : [{ act: id, ...(number === undefined ? {} : { number }), texts: ofAct }]
  })
}

/** A text of a site with its history, and which acts gave each of its provisions other words. */
interface TextChanges {
  text: TextRef
  steps: readonly Step[]
  changed: Map<string, ReadonlySet<string>>
}

/** The history of every edition of a work in a language: mostly a part of that of the newest one. */
function changesIn(work: PublishedWork, lang: Lang, workspace: Workspace): TextChanges[] {
  let newest: Step[] = []
  const texts = work.texts.filter((text) => text.lang === lang)
  const byDay = texts.toSorted((left, right) => right.date.localeCompare(left.date))
  return byDay.map(({ act, date }) => {
    const text = { work: work.id, date, lang }
    const steps = timelineUntil(newest, date) ?? historyOf(text, workspace) ?? []
    if (newest.length === 0) newest = steps
    const eIds = [...units(act)].flatMap(({ eId }) => eId ?? [])
    return { text, steps, changed: new Map(eIds.map((eId) => [eId, actsThatChanged(steps, eId)])) }
  })
}

/** The history of a text, where it can be told; of an act that is given, only where the act amends the work. */
function historyOf({ work: id, date, lang }: TextRef, { catalogue, texts }: Workspace, act?: Work): Step[] | undefined {
  const work = catalogue.get(id)
  const amending = work ? amendingWorks(work, catalogue) : []
  if (!amending.some((one) => act === undefined || one.act === act)) return undefined
  try {
    return timeline({ work: id, date, lang }, catalogue, texts)
  } catch (error) {
    if (error instanceof TextNotFound) return undefined
    throw error
  }
}
