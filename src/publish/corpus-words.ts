import type { PerLang } from '../language/lang.ts'

/** The words of the page that says what the corpus holds. */
export const CORPUS_WORDS = {
  title: {
    kaz: 'Мәтіндер қоры: не бар және оған қаншалықты сенуге болады',
    rus: 'Собрание текстов: что в нем есть и насколько ему доверять',
    eng: 'What the corpus holds and how far to trust it',
  },
  intro: {
    kaz: 'Ағылшын мәтіндерінің бәрі – осы жоба жасаған жұмыс аудармалары, олардың заңдық күші жоқ. Кестеде әр мәтіннің көлемі, қай ресми редакциядан аударылғаны және басқа оқырман салыстырып шыққан-шықпағаны көрсетілген.',
    rus: 'Все английские тексты – рабочие переводы этого проекта и юридической силы не имеют. Таблица показывает, сколько каждого закона здесь есть, с какой официальной редакции он переведен и сверялся ли он вторым читателем.',
    eng: 'All English texts are working translations of this project and have no legal force. The table shows how much of each law there is, from which official edition it was made, and whether another reader compared it.',
  },
  fetchIntro: {
    kaz: 'Ресми мәтіндерді әр жолда көрсетілген пәрмен алып келеді. Қорды ресми мәтіндермен tarmaq check corpus пәрмені салыстырады.',
    rus: 'Официальные тексты приносит команда, названная в каждой строке. Собрание сверяет с ними команда tarmaq check corpus.',
    eng: 'The command in each row brings the official texts. The command tarmaq check corpus compares the corpus with them.',
  },
  text: { kaz: 'Мәтін', rus: 'Текст', eng: 'Text' },
  howMuch: { kaz: 'Көлемі және жетіспейтіні', rus: 'Сколько есть и чего нет', eng: 'How much, and what is missing' },
  madeFrom: {
    kaz: 'Неден жасалған; ресми мәтін',
    rus: 'Из чего сделан; официальный текст',
    eng: 'Made from; the official text',
  },
  read: { kaz: 'Екінші оқу', rus: 'Второе чтение', eng: 'Second reading' },
  differences: {
    kaz: 'Ресми мәтіннен айырмашылықтар',
    rus: 'Отличия от официального текста',
    eng: 'Differences from the official text',
  },
  whole: { kaz: 'толық', rus: 'полностью', eng: 'whole' },
  provisions: { kaz: 'ережелер', rus: 'положений', eng: 'provisions' },
  missing: { kaz: 'Жоқ баптар', rus: 'Нет статей', eng: 'Articles missing' },
  andAfter: {
    kaz: ' және олардан кейінгілер болса',
    rus: ' и следующих за ними, если они есть',
    eng: ', and what may follow them',
  },
  seeNotes: {
    kaz: 'ескертпелердегі деректер',
    rus: 'по сведениям, названным в сносках',
    eng: 'from what its notes name',
  },
  made: { kaz: 'жасалған күні', rus: 'сделан', eng: 'made' },
  readWhole: { kaz: 'толық оқылды', rus: 'прочитан целиком', eng: 'read whole' },
  notRead: { kaz: 'оқылған жоқ', rus: 'не проводилось', eng: 'none yet' },
  errors: { kaz: 'түзетілген қателер', rus: 'исправлено ошибок', eng: 'errors mended' },
  notCompared: {
    kaz: 'салыстырылмайды: бұл заң мәтіні емес',
    rus: 'не сверяется: это не текст закона',
    eng: 'not compared: it is no text of the law',
  },
  comparedByEditions: {
    kaz: 'осы актіден есептелген редакциялар арқылы салыстырылады',
    rus: 'сверяется через рассчитанные по нему редакции',
    eng: 'compared by the editions computed from it',
  },
  explainedCount: { kaz: 'түсіндірілгені', rus: 'объяснено', eng: 'explained' },
  explained: { kaz: 'Түсіндірілген айырмашылықтар', rus: 'Объясненные отличия', eng: 'Differences explained' },
  explainedIntro: {
    kaz: 'Тексеру кезінде табылып, аударма дұрыс деп танылған айырмашылықтар. Бұлардан басқа айырмашылық немесе ескірген түсіндірме болса, тексеру оны хабарлайды. Түсіндірмелер ағылшын тілінде.',
    rus: 'Отличия, которые нашла проверка и при которых перевод признан верным. О любом другом отличии и об устаревшем объяснении проверка сообщает. Объяснения даны по-английски.',
    eng: 'Differences that the check found and at which the translation was found right. The check reports any other difference, and any explanation that no longer explains one.',
  },
  provision: { kaz: 'Ереже', rus: 'Положение', eng: 'Provision' },
  rule: { kaz: 'Не айрықша', rus: 'Что отличается', eng: 'What differs' },
  why: { kaz: 'Түсіндірме', rus: 'Объяснение', eng: 'Explanation' },
  lawMissing: { kaz: 'Мұнда жоқ баптар', rus: 'Здесь нет статей', eng: 'Articles missing here' },
  officialBy: { kaz: 'Ресми мәтінді алу', rus: 'Получить официальный текст', eng: 'To get the official text' },
} as const satisfies Record<string, PerLang>
