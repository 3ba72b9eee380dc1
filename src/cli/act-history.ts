import type { SearchText } from '../query/search-index.ts'
import type { Step } from '../history/timeline.ts'
import type { Workspace } from './workspace.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { isChangedByAct } from '../history/changed-by-act.ts'
import { amendingWorks } from '../history/commencement.ts'
import { timeline } from '../history/timeline.ts'

/**
 * Tells whether an act gave a provision of a text its words, from the history of the text; undefined where that does not know the act.
 *
 * @param named the act as people write it: its number, or its id in the catalogue.
 */
export function changesByAct(
  named: string,
  workspace: Workspace,
): (text: SearchText, eId: string) => boolean | undefined {
  const histories = new Map<string, { act: string; steps: Step[] } | undefined>()
  const answers = new Map<string, boolean>()
  return (text, eId) => {
    const name = `${text.work}@${text.date}/${text.lang}`
    if (!histories.has(name)) histories.set(name, historyWith(named, text, workspace))
    const history = histories.get(name)
    if (!history) return undefined
    const key = `${name} ${eId}`
    const answer = answers.get(key) ?? isChangedByAct(history.steps, eId, { act: history.act, after: undefined })
    answers.set(key, answer)
    return answer
  }
}

/** The history of a text and the act in it; undefined where there is no such act, or the earliest text at hand has it already. */
function historyWith(
  named: string,
  { work: id, date, lang }: SearchText,
  { catalogue, texts }: Workspace,
): { act: string; steps: Step[] } | undefined {
  const work = catalogue.get(id)
  const wanted = named.toLowerCase()
  const amending = (work ? amendingWorks(work, catalogue) : []).find(({ act }) =>
    [act.id, act.id.replace(/^acts\//, ''), act.identifiers.number].some((name) => name?.toLowerCase() === wanted),
  )
  if (!amending) return undefined
  try {
    const steps = timeline({ work: id, date, lang }, catalogue, texts)
    return steps.some(({ act }) => act === amending.act.id) ? { act: amending.act.id, steps } : undefined
  } catch (error) {
    if (error instanceof TextNotFound) return undefined
    throw error
  }
}
