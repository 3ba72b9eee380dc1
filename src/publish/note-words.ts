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

/** What the verdicts mean. */
export const VERDICT_HINTS: Record<Verdict, PerLang> = {
  'borne-out': {
    kaz: 'норма тұжырымда айтылғанды айтады',
    rus: 'норма говорит то же, что и тезис',
    eng: 'the provision says what the claim says',
  },
  'borne-out-in-part': {
    kaz: 'норма тұжырымның бір бөлігін ғана айтады немесе одан тар не кең',
    rus: 'норма говорит лишь часть этого или говорит уже либо шире',
    eng: 'the provision says only a part of it, or says it more narrowly or more broadly',
  },
  'not-borne-out': {
    kaz: 'норма өзге нәрсені айтады',
    rus: 'норма говорит иное',
    eng: 'the provision says something else',
  },
  'not-checkable': {
    kaz: 'тұжырым тәжірибе немесе көзқарас туралы, не мәтін қолда жоқ',
    rus: 'тезис говорит о практике или оценке, либо текста нет под рукой',
    eng: 'the claim is about practice or opinion, or the text is not at hand',
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
