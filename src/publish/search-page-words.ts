import type { PageFault } from '../query/browser/page-answer.ts'
import type { PerLang } from '../language/lang.ts'

/** What the search page says of a filter that is none; `{typed}` stands for what was typed. */
export const FAULT_WORDS: Record<PageFault['fault'], PerLang> = {
  quotation: {
    kaz: 'Тырнақша жабылмаған.',
    rus: 'Кавычка не закрыта.',
    eng: 'A quotation mark is not closed.',
  },
  empty: {
    kaz: '«{typed}:» сүзгісінен кейін ештеңе жазылмаған.',
    rus: 'После фильтра «{typed}:» ничего не указано.',
    eng: 'Nothing stands after the filter “{typed}:”.',
  },
  filter: { kaz: '«{typed}» деген сүзгі жоқ.', rus: 'Фильтра «{typed}» нет.', eng: '“{typed}” is no filter.' },
  concept: {
    kaz: '«{typed}» деген ұғым жоқ.',
    rus: 'Понятия «{typed}» нет.',
    eng: 'There is no concept “{typed}”.',
  },
  text: {
    kaz: 'Сайтта «{typed}» деген мәтін жоқ.',
    rus: 'Текста «{typed}» на сайте нет.',
    eng: 'The site has no text “{typed}”.',
  },
  edition: {
    kaz: 'Сайтта «{typed}» редакциясы жоқ.',
    rus: 'Редакции «{typed}» на сайте нет.',
    eng: 'The site has no edition “{typed}”.',
  },
  day: {
    kaz: '«{typed}» – күн емес; 2007-06-01 түрінде жазыңыз.',
    rus: '«{typed}» – не дата; пишите так: 2007-06-01.',
    eng: '“{typed}” is no day; write it as 2007-06-01.',
  },
  lang: {
    kaz: '«{typed}» деген тіл жоқ; kaz, rus немесе eng деп жазыңыз.',
    rus: 'Языка «{typed}» нет; пишите kaz, rus или eng.',
    eng: '“{typed}” is no language; use kaz, rus or eng.',
  },
  act: {
    kaz: 'Сайтта «{typed}» актісі нені өзгерткені туралы дерек жоқ.',
    rus: 'На сайте нет сведений о том, что изменил акт «{typed}».',
    eng: 'The site knows of nothing that an act “{typed}” changed.',
  },
}

/** The other words of the search page that its script needs. */
export const SEARCH_PAGE_WORDS = {
  nearest: { kaz: 'Мүмкін, мынаны іздеген боларсыз', rus: 'Возможно, имелось в виду', eng: 'Perhaps you meant' },
  filters: {
    kaz: 'Сөзбен бірге немесе сөзсіз мына сүзгілерді жазуға болады: concept:people, in:constitution-1995, at:2007-06-01, lang:kaz, act:254-III, "дәл сөз тіркесі".',
    rus: 'Вместе со словами или без них можно указать: concept:people, in:constitution-1995, at:2007-06-01, lang:kaz, act:254-III, "точное выражение".',
    eng: 'With words or without them one may write: concept:people, in:constitution-1995, at:2007-06-01, lang:kaz, act:254-III, "an exact phrase".',
  },
  near: {
    kaz: 'Мына нормаларда сұраныстың кейбір сөздері бар',
    rus: 'Некоторые слова запроса есть в этих нормах',
    eng: 'These provisions have some of its words',
  },
  through: {
    kaz: 'Сұраныс тілінен аударып табылды',
    rus: 'Найдено в переводе с языка запроса',
    eng: 'Found across languages',
  },
  same: { kaz: 'Осы ереже', rus: 'Та же норма', eng: 'The same provision' },
  answering: {
    kaz: 'Басқа заңдардағы сәйкес баптар',
    rus: 'Ей отвечают в других законах',
    eng: 'Answering in other laws',
  },
  history: {
    kaz: 'Тарихы: {day} бастап осы сөздермен',
    rus: 'История: в этих словах с {day}',
    eng: 'History: in these words since {day}',
  },
  more: { kaz: 'Тағы көрсету', rus: 'Показать ещё', eng: 'Show more' },
} as const satisfies Record<string, PerLang>
