import type { NoteStatus, Verdict } from '../annotate/note.ts'
import type { PerLang } from '../language/lang.ts'

/** Whether the text of the law bears a claim out. */
export const VERDICT_NAMES: Record<Verdict, PerLang> = {
  'borne-out': { kaz: 'Мәтін растайды', rus: 'Текст подтверждает', eng: 'Borne out by the text' },
  'borne-out-in-part': { kaz: 'Мәтін ішінара растайды', rus: 'Подтверждает отчасти', eng: 'Borne out in part' },
  'not-borne-out': { kaz: 'Мәтін растамайды', rus: 'Текст не подтверждает', eng: 'Not borne out by the text' },
  'not-checkable': {
    kaz: 'Мәтін бойынша тексеру мүмкін емес',
    rus: 'По тексту не проверить',
    eng: 'Cannot be checked against the text',
  },
}

/** A sign for each verdict, so that colour is never all that tells them apart. */
export const VERDICT_SIGNS: Record<Verdict, string> = {
  'borne-out': '✓',
  'borne-out-in-part': '◐',
  'not-borne-out': '✗',
  'not-checkable': '?',
}

export const STATUS_NAMES: Record<NoteStatus, PerLang> = {
  open: { kaz: 'ашық', rus: 'открыт', eng: 'open' },
  answered: { kaz: 'жауап берілген', rus: 'дан ответ', eng: 'answered' },
  withdrawn: { kaz: 'қайтарып алынған', rus: 'снят', eng: 'withdrawn' },
}
