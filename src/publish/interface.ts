import type { Relation, Evidence } from '../align/alignment.ts'
import type { Operation, Outcome } from '../amend/instruction.ts'
import type { TextKind } from '../corpus/manifest.ts'
import type { Lang, PerLang } from '../language/lang.ts'

/** What the interface says, in the three languages. Counts stand after a colon, so that no language has to inflect for them. */
export const INTERFACE = {
  skip: { kaz: 'Негізгі мазмұнға өту', rus: 'Перейти к содержанию', eng: 'Skip to the content' },
  siteMenu: { kaz: 'Сайт бөлімдері', rus: 'Разделы сайта', eng: 'Parts of the site' },
  languageMenu: { kaz: 'Тіл таңдау', rus: 'Выбор языка', eng: 'Language' },
  home: { kaz: 'Басты бет', rus: 'Главная', eng: 'Home' },
  laws: { kaz: 'Заңдар', rus: 'Законы', eng: 'Laws' },
  comparisons: { kaz: 'Салыстыру', rus: 'Сравнения', eng: 'Comparisons' },
  concepts: { kaz: 'Ұғымдар', rus: 'Понятия', eng: 'Concepts' },
  reforms: { kaz: 'Реформа жобалары', rus: 'Проекты реформ', eng: 'Reform drafts' },
  literature: { kaz: 'Әдебиет', rus: 'Литература', eng: 'Literature' },

  history: { kaz: 'Тарихы', rus: 'История', eng: 'History' },
  historyHint: {
    kaz: 'Әр бап бойынша тек өзгерген жолдар көрсетілген: сол жақта бұрынғысы, оң жақта жаңасы.',
    rus: 'По каждой статье показаны только изменившиеся строки: слева прежние, справа новые.',
    eng: 'Of each article only the lines that changed are shown: the old ones on the left, the new ones on the right.',
  },
  unchangedArticles: {
    kaz: 'Жарияланған редакциялардың ешқайсысында өзгермеген баптар',
    rus: 'Статьи, не изменившиеся ни в одной из опубликованных редакций',
    eng: 'Articles that no published edition changed',
  },
  wordingBefore: { kaz: 'Бұрынғы мәтін', rus: 'Прежний текст', eng: 'Old wording' },
  wordingAfter: { kaz: 'Жаңа мәтін', rus: 'Новый текст', eng: 'New wording' },
  notThere: { kaz: 'Редакцияда жоқ', rus: 'В редакции нет', eng: 'Not in the edition' },
  cite: { kaz: 'Дәйексөз келтіру', rus: 'Как цитировать', eng: 'Cite this' },
  citeForms: {
    kaz: 'Әр бап бойынша: ГОСТ, BibTeX, CSL-JSON',
    rus: 'Для каждой статьи: ГОСТ, BibTeX, CSL-JSON',
    eng: 'For every article: GOST, BibTeX, CSL-JSON',
  },
  citeHint: {
    kaz: 'Әр бапқа сілтеме мәтін, ГОСТ және BibTeX түрінде берілген. Тармақтар мен тармақшалар BibTeX және CSL-JSON файлдарында.',
    rus: 'Ссылка на каждую статью – словами, по ГОСТ и в BibTeX. Пункты и подпункты – в файлах BibTeX и CSL-JSON.',
    eng: 'How to cite each article: in words, in the Russian standard form (GOST) and as BibTeX. Paragraphs and subparagraphs are in the BibTeX and CSL-JSON files.',
  },
  pageData: { kaz: 'Осы беттің деректері (JSON)', rus: 'Данные этой страницы (JSON)', eng: 'Data of this page (JSON)' },
  lawText: { kaz: 'Заң мәтіні', rus: 'Текст закона', eng: 'Text of the law' },
  editions: { kaz: 'Редакциялар', rus: 'Редакции', eng: 'Editions' },
  compareEditions: {
    kaz: 'Кез келген екі редакцияны салыстыру',
    rus: 'Сравнить любые две редакции',
    eng: 'Compare any two editions',
  },
  withPrevious: {
    kaz: 'Алдыңғы редакциямен салыстыру',
    rus: 'Сравнить с предыдущей',
    eng: 'Compare with the one before',
  },
  parallel: { kaz: 'Тілдер қатар', rus: 'На нескольких языках', eng: 'In several languages' },
  parallelHint: {
    kaz: 'Бір редакция тілдер бойынша қатар қойылған: нормалар нөмірі бойынша, жолдар нөмірі мен реті бойынша.',
    rus: 'Одна редакция на нескольких языках рядом: нормы по номеру, строки по номеру и порядку.',
    eng: 'One edition in several languages side by side: provisions by their number, lines by number and order.',
  },
  timeline: { kaz: 'Заңдар шежіресі', rus: 'Хронология законов', eng: 'Timeline of the laws' },
  adopted: { kaz: 'Қабылданды', rus: 'Принят', eng: 'Adopted' },
  inForceUntil: { kaz: 'Қолданылуының соңғы күні', rus: 'Последний день действия', eng: 'Last day in force' },
  replacedBy: { kaz: 'Орнына келген акт', rus: 'Заменён актом', eng: 'Replaced by' },
  concordance: { kaz: 'Сөз қолданысы', rus: 'Словоупотребление', eng: 'The word in its context' },
  frequency: {
    kaz: 'Заңның мың сөзіне шаққандағы қолданысы',
    rus: 'Употреблений на тысячу слов закона',
    eng: 'Occurrences per thousand words of the law',
  },
  frequencyNote: {
    kaz: 'Әр заңның ең жаңа мәтіні бойынша; жақша ішінде – қанша рет кездесетіні. Сөз саны тілге байланысты, сондықтан заңдарды бір тілдің ішінде ғана салыстыруға болады.',
    rus: 'По новейшему тексту каждого закона; в скобках – сколько раз понятие встречается. Число слов зависит от языка, поэтому сравнивать законы можно только в пределах одного языка.',
    eng: 'In the newest text of each law; in brackets, how many times the concept occurs. Languages differ in how many words they need, so laws compare within one language only.',
  },
  partOfText: { kaz: 'мәтіннің бір бөлігі', rus: 'часть текста', eng: 'part of the text' },
  wholeProvisions: { kaz: 'Нормалар толық мәтінімен', rus: 'Нормы целиком', eng: 'The provisions in full' },
  otherLanguages: { kaz: 'Басқа тілдерде', rus: 'На других языках', eng: 'In other languages' },
  notApplied: {
    kaz: 'Бұл тілдегі заң мәтіні қолда жоқ, сондықтан жоба тек мәтін түрінде берілген.',
    rus: 'Текста закона на этом языке нет под рукой, поэтому проект приводится только как текст.',
    eng: 'The law is not at hand in this language, so the draft is given as text only.',
  },

  search: { kaz: 'Іздеу', rus: 'Поиск', eng: 'Search' },
  searchHint: { kaz: 'Сөз немесе бап', rus: 'Слово или статья', eng: 'Word or article' },
  searchNeedsScript: {
    kaz: 'Іздеу үшін шолғышта сценарийлер қосулы болуы керек.',
    rus: 'Для поиска в браузере должны быть включены сценарии.',
    eng: 'Searching needs scripts to be allowed in the browser.',
  },
  searchLoading: { kaz: 'Ізделуде…', rus: 'Идёт поиск…', eng: 'Searching…' },
  searchFound: { kaz: 'Нәтижелер', rus: 'Результаты', eng: 'Results' },
  searchNothing: {
    kaz: 'Мәтіндерде жауап жоқ.',
    rus: 'В текстах ответа нет.',
    eng: 'Nothing in the texts answers this.',
  },
  searchAlso: { kaz: 'Қоса ізделген сөздер', rus: 'Искали и слова', eng: 'Also looked for' },
  linkCopied: { kaz: 'Сілтеме көшірілді', rus: 'Ссылка скопирована', eng: 'Link copied' },

  whatYouCanDo: { kaz: 'Мұнда не істеуге болады', rus: 'Что здесь можно сделать', eng: 'What you can do here' },
  doRead: {
    kaz: 'Заңды оқу: әр нормаға сілтеме жасауға болады, түсіндірмелер норманың жанында тұрады.',
    rus: 'Читать закон: на каждую норму можно сослаться, комментарии стоят рядом с нормой.',
    eng: 'Read a law: every provision can be cited by its own link, with notes beside it.',
  },
  doCompare: {
    kaz: 'Екі мәтінді салыстыру: қай норма қай нормаға сәйкес келетіні, неліктен сәйкес келетіні және қандай сөздер өзгергені көрсетілген.',
    rus: 'Сравнить два текста: какая норма какой отвечает, почему и какие слова изменились.',
    eng: 'Compare two texts: which provision answers to which, why, and in which words they differ.',
  },
  doConcept: {
    kaz: 'Ұғымды барлық заңнан қарау: ол кездесетін нормалар қатар қойылған.',
    rus: 'Проследить понятие по всем законам: нормы, в которых оно встречается, собраны рядом.',
    eng: 'Follow a concept through the laws: the provisions that name it stand side by side.',
  },
  doReform: {
    kaz: 'Реформа жобасын қарау: әр түзету, оның негіздемесі және мәтінде нені өзгертетіні.',
    rus: 'Рассмотреть проект реформы: каждую поправку, её обоснование и то, что она меняет в тексте.',
    eng: 'Examine the reform draft: each amendment, its reasons, and what it does to the text.',
  },
  edition: { kaz: 'Редакция', rus: 'Редакция', eng: 'Edition' },
  textLanguage: { kaz: 'Мәтін тілі', rus: 'Язык текста', eng: 'Language of the text' },
  textKind: { kaz: 'Мәтін түрі', rus: 'Вид текста', eng: 'Kind of text' },
  coverage: { kaz: 'Қамтылуы', rus: 'Полнота', eng: 'Coverage' },
  otherTexts: { kaz: 'Осы актінің басқа мәтіндері', rus: 'Другие тексты этого акта', eng: 'Other texts of this act' },
  contents: { kaz: 'Мазмұны', rus: 'Содержание', eng: 'Contents' },
  howToRead: { kaz: 'Белгілер', rus: 'Обозначения', eng: 'How to read this page' },
  relationIsLink: {
    kaz: 'Норма атауларының жанындағы «Өзгерген», «Қосылған» деген сияқты сөз – жұптың тұрақты сілтемесі.',
    rus: 'Слово рядом с названиями норм («Изменено», «Добавлено» и другие) – постоянная ссылка на пару.',
    eng: 'The word beside the names of the provisions (“Changed”, “Added” and so on) is the permanent link to the pair.',
  },
  permanentLink: { kaz: 'Тұрақты сілтеме', rus: 'Постоянная ссылка', eng: 'Permanent link' },
  editorialHeading: {
    kaz: 'Тік жақша ішіндегі тақырыптарды редакция қойған, олар заңға кірмейді.',
    rus: 'Заголовки в квадратных скобках даны редакцией и не входят в закон.',
    eng: 'Headings in square brackets are ours and not part of the law.',
  },
  anchorLegend: {
    kaz: 'Норманың нөмірі – оның тұрақты сілтемесі.',
    rus: 'Номер нормы – постоянная ссылка на неё.',
    eng: 'The number of a provision is its permanent link.',
  },
  editorialNote: { kaz: 'Редакциялық ескертпе', rus: 'Редакционное примечание', eng: 'Editorial note' },
  rationale: { kaz: 'Негіздеме', rus: 'Обоснование', eng: 'Rationale' },
  pendingFrom: {
    kaz: 'Кейінгі редакция, қолданысқа енгізілу күні:',
    rus: 'Последующая редакция, вводится в действие с',
    eng: 'Later wording, in force from',
  },
  pending: { kaz: 'Кейінгі редакция', rus: 'Последующая редакция', eng: 'Later wording' },
  repealed: { kaz: 'Алып тасталған', rus: 'Исключено', eng: 'Repealed' },
  scholarNote: { kaz: 'Зерттеушінің түсіндірмесі', rus: 'Комментарий исследователя', eng: "Scholar's note" },
  notesElsewhere: {
    kaz: 'Бұл мәтінде жоқ нормаларға түсіндірмелер',
    rus: 'Комментарии к нормам, которых в этом тексте нет',
    eng: 'Notes on provisions that this text does not hold',
  },
  readProvision: { kaz: 'Норманы оқу', rus: 'Читать норму', eng: 'Read the provision' },
  studyTitle: {
    kaz: 'Тұжырымдар және оларды мәтінмен тексеру',
    rus: 'Тезисы и их проверка по тексту',
    eng: 'The claims, checked against the texts',
  },
  claims: { kaz: 'Тұжырымдар', rus: 'Тезисы', eng: 'Claims' },
  claim: { kaz: 'Тұжырым', rus: 'Тезис', eng: 'Claim' },
  proposals: { kaz: 'Ұсыныстар', rus: 'Предложения', eng: 'Proposals' },
  reasons: { kaz: 'Уәждер', rus: 'Доводы', eng: 'Reasons' },
  checks: { kaz: 'Тексеру нәтижесі', rus: 'Результаты проверки', eng: 'What the checks found' },
  workedOutIn: {
    kaz: 'Ұсыныстар жазылған жобалар',
    rus: 'Предложения изложены в проектах',
    eng: 'Worked out in these drafts',
  },
  madeOnEdition: { kaz: 'Мына редакцияға жазылған', rus: 'Написан к редакции', eng: 'Written on the edition of' },
  onlyInLanguage: {
    kaz: 'Қазақша мәтіні жоқ. Көрсетілген тіл',
    rus: 'Русского текста нет. Приводится язык',
    eng: 'There is no English text. Shown in',
  },

  show: { kaz: 'Көрсету', rus: 'Показать', eng: 'Show' },
  hide: { kaz: 'Жасыру', rus: 'Скрыть', eng: 'Hide' },
  hideUnchanged: { kaz: 'өзгермеген жолдар', rus: 'строки без изменений', eng: 'lines without change' },
  hideEditorial: {
    kaz: 'жазылуындағы айырмашылықтар',
    rus: 'различия в написании и пунктуации',
    eng: 'differences of spelling and punctuation',
  },
  changes: { kaz: 'Өзгерістер', rus: 'Изменения', eng: 'Changes' },
  previousChange: { kaz: 'Алдыңғы өзгеріс', rus: 'Предыдущее изменение', eng: 'Previous change' },
  nextChange: { kaz: 'Келесі өзгеріс', rus: 'Следующее изменение', eng: 'Next change' },
  stepKeys: { kaz: 'Пернелермен', rus: 'Клавишами', eng: 'By keys' },
  byRelation: {
    kaz: 'Нормалар тізімі, сәйкестік түрі бойынша',
    rus: 'Список норм по виду соответствия',
    eng: 'List of provisions by relation',
  },
  links: {
    kaz: 'Қай норма қайсысына сәйкес',
    rus: 'Какая норма какой отвечает',
    eng: 'Which provision answers to which',
  },
  linksAbout: {
    kaz: 'Солда және оңда – екі мәтіннің нормалары, сызықтар – олардың арасындағы байланыстар. Іші бос дөңгелегі бар норманың сәйкесі жоқ. Әр байланыс негіздерімен бірге төмендегі кестеде берілген; норманың аты қатар қойылған мәтіндерге апарады.',
    rus: 'Слева и справа – нормы двух текстов, линии – связи между ними. Пустой кружок означает, что соответствия нет. Каждая связь с её основаниями приведена в таблице ниже; название нормы ведёт к текстам, поставленным рядом.',
    eng: 'Left and right are the provisions of the two texts, the lines are the links between them. A hollow circle means that there is no counterpart. Every link stands in the table below, with its reasons; the name of a provision leads to the two texts side by side.',
  },
  linkColumn: { kaz: 'Байланыс', rus: 'Связь', eng: 'Link' },
  ofConcept: { kaz: 'Ұғым', rus: 'Понятие', eng: 'Concept' },
  anyConcept: { kaz: 'кез келген', rus: 'любое', eng: 'any' },
  linkWords: { kaz: 'Мәтіндерді салыстыру', rus: 'Сравнить тексты', eng: 'Compare the words' },
  pairsInOrder: { kaz: 'Нормалар рет-ретімен', rus: 'Нормы по порядку', eng: 'Provisions in order' },
  sameText: { kaz: 'Екеуінде де бірдей мәтін', rus: 'Текст, общий для обоих', eng: 'Text, the same in both' },
  alsoIn: { kaz: 'Мұнда да бар', rus: 'См. также', eng: 'See also' },
  shownAbove: { kaz: '↑ жоғарыда көрсетілген', rus: '↑ показана выше', eng: '↑ shown above' },
  shownBelow: { kaz: '↓ төменде көрсетілген', rus: '↓ показана ниже', eng: '↓ shown below' },
  score: { kaz: 'Сенімділік', rus: 'Уверенность', eng: 'Confidence' },
  why: { kaz: 'Неге', rus: 'Почему', eng: 'Why' },
  linkConfirmed: { kaz: 'Зерттеуші растаған', rus: 'Подтверждено исследователем', eng: 'Confirmed by a scholar' },
  linkAdded: { kaz: 'Зерттеуші қосқан', rus: 'Добавлено исследователем', eng: 'Added by a scholar' },
  noCounterpart: { kaz: 'Сәйкес норма жоқ', rus: 'Соответствия нет', eng: 'No counterpart' },
  notInText: {
    kaz: 'Бұл норма мәтінде жоқ',
    rus: 'Этой нормы в тексте нет',
    eng: 'The text does not hold this provision',
  },
  legendAdded: { kaz: 'қосылған сөздер', rus: 'добавленные слова', eng: 'words added' },
  legendRemoved: { kaz: 'алынған сөздер', rus: 'исключённые слова', eng: 'words removed' },
  legendEditorial: {
    kaz: 'тек жазылуы өзгеше (әріп, тырнақша, сызықша)',
    rus: 'различается только написание (буквы, кавычки, тире)',
    eng: 'only the spelling differs (letters, quotation marks, dashes)',
  },
  legendWholeOld: { kaz: 'бұрынғы жол тұтас', rus: 'прежняя строка целиком', eng: 'old line, whole' },
  legendWholeNew: { kaz: 'жаңа жол тұтас', rus: 'новая строка целиком', eng: 'new line, whole' },
  ruleOfMarks: {
    kaz: 'Жолдағы сөздердің жартысынан азы сақталса немесе әр алты сөзге бірден көп өзгеріс келсе, ескісі мен жаңасы тұтас берілген. Басқа жолдарда өзгерген сөздер ғана белгіленген.',
    rus: 'Если в строке сохранилось меньше половины слов или изменений больше, чем одно на шесть слов, старая и новая строки приведены целиком. В прочих строках отмечены только изменившиеся слова.',
    eng: 'Where fewer than half of the words of a line stay, or there is more than one change for every six words, the old and the new line stand whole. In all other lines only the words that differ are marked.',
  },
  tooDifferent: {
    kaz: 'Ортақ сөздер аз, сондықтан мәтіндер тұтас қатар берілді.',
    rus: 'Общих слов мало, поэтому тексты приведены рядом целиком.',
    eng: 'Few words are shared, so the texts stand side by side, whole.',
  },

  definition: { kaz: 'Анықтама', rus: 'Определение', eng: 'Definition' },
  terms: { kaz: 'Терминдер', rus: 'Термины', eng: 'Terms' },
  exceptTerms: { kaz: 'Есепке алынбайды', rus: 'Не учитываются', eng: 'Not counted' },
  occurrences: {
    kaz: 'Ұғым кездесетін нормалар',
    rus: 'Нормы, в которых встречается понятие',
    eng: 'Provisions that name it',
  },
  provisionsCount: { kaz: 'Нормалар саны', rus: 'Число норм', eng: 'Provisions' },
  wholeConcept: { kaz: 'Ұғым туралы бет', rus: 'О понятии', eng: 'About the concept' },
  noOccurrences: {
    kaz: 'Осы сайттағы мәтіндерде бұл ұғым кездеспейді.',
    rus: 'В текстах этого сайта понятие не встречается.',
    eng: 'The texts of this site do not name it.',
  },

  baseText: { kaz: 'Өзгертілетін мәтін', rus: 'Изменяемый текст', eng: 'Text amended' },
  instructions: { kaz: 'Түзетулер', rus: 'Поправки', eng: 'Amendments' },
  asWritten: { kaz: 'Жобада жазылғаны', rus: 'Как записано в проекте', eng: 'As written in the draft' },
  effect: { kaz: 'Не өзгертеді', rus: 'Что меняет', eng: 'What it does' },
  before: { kaz: 'Қолданыстағы редакция', rus: 'Действующая редакция', eng: 'Present wording' },
  after: { kaz: 'Ұсынылып отырған редакция', rus: 'Предлагаемая редакция', eng: 'Proposed wording' },
  nothingBefore: { kaz: 'Мұндай норма жоқ', rus: 'Такой нормы нет', eng: 'There is no such provision' },
  nothingAfter: { kaz: 'Норма алып тасталды', rus: 'Норма исключена', eng: 'The provision is repealed' },
  outcome: { kaz: 'Нәтиже', rus: 'Результат', eng: 'Outcome' },
  reason: { kaz: 'Себебі', rus: 'Причина', eng: 'Reason' },
  remarks: { kaz: 'Ескертулер', rus: 'Замечания', eng: 'Remarks' },
  consolidated: { kaz: 'Түзетілген нормалар', rus: 'Нормы с учётом поправок', eng: 'Consolidated provisions' },
  noRationale: { kaz: 'Негіздеме берілмеген.', rus: 'Обоснование не дано.', eng: 'No rationale is given.' },
  draftText: { kaz: 'Жобаның мәтіні', rus: 'Текст проекта', eng: 'Text of the draft' },
  footer: {
    kaz: 'Tarmaq жасаған. Аудармалар мен түсіндірмелердің заң күші жоқ; ресми мәтін – жарияланған қазақша және орысша мәтін.',
    rus: 'Сделано с помощью Tarmaq. Переводы и комментарии не имеют юридической силы; официальны опубликованные тексты на казахском и русском языках.',
    eng: 'Made with Tarmaq. Translations and notes have no legal force; the published Kazakh and Russian texts are the official ones.',
  },
} as const satisfies Record<string, PerLang>

export type InterfaceKey = keyof typeof INTERFACE

/** What the interface languages call themselves. */
export const OWN_NAMES: PerLang = { kaz: 'Қазақша', rus: 'Русский', eng: 'English' }

/** What each language (outer key) is called in each interface language. */
export const LANGUAGE_NAMES: Record<Lang, PerLang> = {
  kaz: { kaz: 'қазақ тілі', rus: 'казахский', eng: 'Kazakh' },
  rus: { kaz: 'орыс тілі', rus: 'русский', eng: 'Russian' },
  eng: { kaz: 'ағылшын тілі', rus: 'английский', eng: 'English' },
}

export const KIND_NAMES: Record<TextKind, PerLang> = {
  official: { kaz: 'ресми мәтін', rus: 'официальный текст', eng: 'official text' },
  translation: { kaz: 'жұмыс аудармасы', rus: 'рабочий перевод', eng: 'working translation' },
  computed: {
    kaz: 'ресми мәтін мен түзету актілерінен есептелген мәтін',
    rus: 'текст, рассчитанный по официальному тексту и изменяющим актам',
    eng: 'text computed from the official text and amending acts',
  },
  published: {
    kaz: 'басқалар жариялаған аударма',
    rus: 'перевод, опубликованный другими',
    eng: 'translation published by others',
  },
  summary: {
    kaz: 'белгілі мәліметтердің түйіні',
    rus: 'изложение того, что известно',
    eng: 'summary of what is attested',
  },
}

export const RELATION_NAMES: Record<Relation, PerLang> = {
  same: { kaz: 'Бірдей', rus: 'Совпадает', eng: 'Same' },
  changed: { kaz: 'Өзгерген', rus: 'Изменено', eng: 'Changed' },
  moved: { kaz: 'Көшірілген', rus: 'Перенесено', eng: 'Moved' },
  split: { kaz: 'Бөлінген', rus: 'Разделено', eng: 'Split' },
  merged: { kaz: 'Біріктірілген', rus: 'Объединено', eng: 'Merged' },
  added: { kaz: 'Қосылған', rus: 'Добавлено', eng: 'Added' },
  removed: { kaz: 'Алып тасталған', rus: 'Исключено', eng: 'Removed' },
}

export const FEATURE_NAMES: Record<Evidence['feature'], PerLang> = {
  wording: { kaz: 'сөз тіркестері', rus: 'словесное сходство', eng: 'wording' },
  terms: { kaz: 'терминдер', rus: 'термины', eng: 'terms' },
  heading: { kaz: 'тақырып', rus: 'заголовок', eng: 'heading' },
  number: { kaz: 'нөмір', rus: 'номер', eng: 'number' },
  neighbours: { kaz: 'көрші нормалар', rus: 'соседние нормы', eng: 'neighbouring provisions' },
  concepts: { kaz: 'ұғымдар', rus: 'понятия', eng: 'concepts' },
  citations: { kaz: 'сілтемелер', rus: 'ссылки', eng: 'citations' },
  length: { kaz: 'ұзындық', rus: 'длина', eng: 'length' },
}

export const OPERATION_NAMES: Record<Operation, PerLang> = {
  replaceWords: { kaz: 'Сөздерді ауыстыру', rus: 'Замена слов', eng: 'Words replaced' },
  deleteWords: { kaz: 'Сөздерді алып тастау', rus: 'Исключение слов', eng: 'Words deleted' },
  insertWords: { kaz: 'Сөздермен толықтыру', rus: 'Дополнение словами', eng: 'Words inserted' },
  restate: { kaz: 'Жаңа редакцияда жазу', rus: 'Изложение в новой редакции', eng: 'Restated' },
  add: { kaz: 'Жаңа нормамен толықтыру', rus: 'Дополнение новой нормой', eng: 'Added' },
  repeal: { kaz: 'Норманы алып тастау', rus: 'Исключение нормы', eng: 'Repealed' },
  renumber: { kaz: 'Нөмірін өзгерту', rus: 'Изменение нумерации', eng: 'Renumbered' },
  restateHeading: { kaz: 'Тақырыпты жаңа редакцияда жазу', rus: 'Новая редакция заголовка', eng: 'Heading restated' },
  noChange: { kaz: 'Мәтін өзгермейді', rus: 'Текст не изменяется', eng: 'No change to this text' },
}

export const OUTCOME_NAMES: Record<Outcome['outcome'], PerLang> = {
  applied: { kaz: 'Қолданылды', rus: 'Применено', eng: 'Applied' },
  conflict: { kaz: 'Қайшылық бар', rus: 'Конфликт', eng: 'Conflict' },
  'not-understood': { kaz: 'Түсініксіз', rus: 'Не распознано', eng: 'Not understood' },
}
