import { words } from '../language/words.ts'

/** Whether a text has the words of a phrase one after another, whatever stands between them that is no word. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return ` ${words(text).join(' ')} `.includes(` ${words(phrase).join(' ')} `)
}
