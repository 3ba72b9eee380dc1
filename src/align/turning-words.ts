import type { PerLang, Lang } from '../language/lang.ts'
import { isNegatedKazakh } from '../language/kazakh-negation.ts'
import { words } from '../language/words.ts'

/**
 * Words of which one more or less makes another norm: negations, and what must, may or cannot be. Written forms, in normal form;
 * forms of one word, which agreement alone changes, stand together and count as the first. Kazakh also negates within the verb:
 * all such forms count as one word.
 */
const TURNING: PerLang<readonly string[]> = {
  kaz: ['емес', 'жоқ', 'тиіс', 'міндетті', 'мүмкін', 'құқылы', 'алмайды', 'болмайды', 'берілмейді', 'тыйым'],
  rus: [
    'не',
    'ни',
    'нет',
    'без',
    'нельзя',
    'никто никого никому никем',
    'никакой никакая никакое никакие никакого никаким никаких',
    'может могут',
    'должен должна должно должны',
    'вправе',
    'обязан обязана обязано обязаны',
    'запрещается запрещаются запрещен запрещена запрещено запрещены',
  ],
  eng: [
    'not',
    'no',
    'nor',
    'none',
    'never',
    'nothing',
    'nobody',
    'cannot',
    'without',
    'may might',
    'must',
    'shall',
    'can could',
    'should',
  ],
}

const byForm: PerLang<ReadonlyMap<string, string>> = {
  kaz: firstForms(TURNING.kaz),
  rus: firstForms(TURNING.rus),
  eng: firstForms(TURNING.eng),
}

function firstForms(groups: readonly string[]): Map<string, string> {
  return new Map(
    groups.flatMap((group) => {
      const [first = '', ...others] = group.split(' ')
      return [first, ...others].map((form): [string, string] => [form, first])
    }),
  )
}

/** The negations and modal words of a printed text, in order, with repetitions. */
export function turningWords(text: string, lang: Lang): string[] {
  return words(text).flatMap(
    (word) => byForm[lang].get(word) ?? (lang === 'kaz' && isNegatedKazakh(word) ? ['-ма'] : []),
  )
}
