import { diffArrays } from 'diff'
import type { Act } from '../law/tree.ts'
import type { Step } from './timeline.ts'
import { identities, provisionText, unitOf } from './provision-history.ts'

/** A run of words that one act brought. */
export interface BlameRun {
  text: string
  /** Catalogue id of the act; null for the first text at hand, and for words of an official edition that no act brought. */
  act: string | null
  /** The day from which the words are in force (ISO 8601); null where a text says none. */
  date: string | null
}

type Origin = Pick<BlameRun, 'act' | 'date'>
interface Word extends Origin {
  text: string
}

/**
 * Which act brought each run of words of a provision. Words that an act leaves in place, or repeats where it restates a provision,
 * stay with the act that brought them first; the runs joined are the provision's text to the letter.
 *
 * @param text the edition that is asked about: where it differs from the last step, an editor changed the words, and no act.
 */
export function blame(steps: readonly Step[], eId: string, text: Act): BlameRun[] {
  const ids = identities(steps, eId)
  let words: Word[] = []
  steps.forEach((step, i) => {
    words = follow(words, wordsOf(step.text, ids[i] ?? eId), { act: step.act, date: step.date })
  })
  return runs(follow(words, wordsOf(text, eId), { act: null, date: text.date ?? null }))
}

/** Words with the white space that follows them: nothing of the text is lost between them. */
function wordsOf(act: Act, eId: string): string[] {
  const unit = unitOf(act, eId)
  return unit ? (provisionText(unit).match(/^\s+|\S+\s*/g) ?? []) : []
}

/** The words of the next text: those that were there keep their origin, the others have a new one. */
function follow(before: readonly Word[], next: readonly string[], origin: Origin): Word[] {
  const changes = diffArrays(
    before.map(({ text }) => text.trimEnd()),
    next.map((text) => text.trimEnd()),
  )
  const words: Word[] = []
  let old = 0
  for (const { added, removed, value } of changes) {
    if (removed) old += value.length
    else
      for (let n = 0; n < value.length; n++) {
        const known = added ? undefined : before[old++]
        words.push({
          text: next[words.length] ?? '',
          act: known ? known.act : origin.act,
          date: known ? known.date : origin.date,
        })
      }
  }
  return words
}

function runs(words: readonly Word[]): BlameRun[] {
  const found: BlameRun[] = []
  for (const { text, act, date } of words) {
    const last = found.at(-1)
    if (last?.act === act && last.date === date) last.text += text
    else found.push({ text, act, date })
  }
  return found
}
