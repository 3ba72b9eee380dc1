import type { Lang, PerLang } from '../language/lang.ts'
import type { Operation, Understood } from '../amend/instruction.ts'
import { WHOLE_ACT } from '../amend/instruction.ts'
import { printCitation } from '../cite/print-citation.ts'

/** What an operation does, for a reader; the place follows after a colon. */
const DOES: Record<Operation, PerLang> = {
  replaceWords: { kaz: 'Сөздер ауыстырылады', rus: 'Заменяются слова', eng: 'Words are replaced' },
  deleteWords: { kaz: 'Сөздер алып тасталады', rus: 'Исключаются слова', eng: 'Words are deleted' },
  insertWords: { kaz: 'Сөздер қосылады', rus: 'Вставляются слова', eng: 'Words are inserted' },
  restate: { kaz: 'Жаңа редакцияда жазылады', rus: 'Излагается в новой редакции', eng: 'Is restated' },
  add: { kaz: 'Толықтырылады', rus: 'Добавляется', eng: 'Is added' },
  repeal: { kaz: 'Алып тасталады', rus: 'Исключается', eng: 'Is repealed' },
  renumber: { kaz: 'Нөмірі өзгереді', rus: 'Меняется номер', eng: 'Gets another number' },
  restateHeading: { kaz: 'Тақырыбы өзгереді', rus: 'Меняется заголовок', eng: 'Gets another heading' },
  noChange: {
    kaz: 'Осы тілдегі мәтін өзгермейді',
    rus: 'Текст на этом языке не изменяется',
    eng: 'The text in this language stays as it is',
  },
}

const WHOLE: PerLang = { kaz: 'бүкіл мәтін', rus: 'весь текст', eng: 'the whole text' }
const WHERE: Record<'after' | 'before' | 'end', PerLang> = {
  after: { kaz: 'мына сөздерден кейін', rus: 'после слов', eng: 'after the words' },
  before: { kaz: 'мына сөздердің алдына', rus: 'перед словами', eng: 'before the words' },
  end: { kaz: 'соңына', rus: 'в конце', eng: 'at the end' },
}
const MARKS: Record<Lang, readonly [string, string]> = { kaz: ['«', '»'], rus: ['«', '»'], eng: ['“', '”'] }

/** An instruction in a sentence of the reader's language: what it does, where, and with which words. */
export function explain(instruction: Understood, lang: Lang): string {
  const place = instruction.target === WHOLE_ACT ? WHOLE[lang] : printCitation(instruction.target, lang)
  const details = detailsOf(instruction, lang)
  return `${DOES[instruction.op][lang]}: ${place}${details === '' ? '' : `; ${details}`}`
}

function detailsOf(instruction: Understood, lang: Lang): string {
  const { op, words, replacement, position, newNumber } = instruction
  const quote = (text: string | undefined): string =>
    text === undefined ? '' : `${MARKS[lang][0]}${text}${MARKS[lang][1]}`
  if (op === 'replaceWords') return `${quote(words)} → ${quote(replacement)}`
  if (op === 'deleteWords') return quote(words)
  if (op === 'insertWords' && position)
    return [quote(replacement), WHERE[position][lang], quote(words)].filter((part) => part !== '').join(' ')
  return op === 'renumber' && newNumber !== undefined ? newNumber : ''
}
