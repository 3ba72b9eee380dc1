import { type Case, AMENDS, cases } from './cases.ts'

/**
 * Passages written, with what they cite, before they were run: the half on which the grammars were mended. `passages-test.ts` is the
 * half that was not looked at. The same notation as `cases.ts`.
 */
export const PASSAGES_DEV: readonly Case[] = [
  ...cases('rus', 'absolute', {}, [
    'Порядок, установленный ⟦частью первой пункта 2 статьи 14⟧, распространяется и на военнослужащих. => art_14__para_2__part_1',
    'Ходатайство рассматривают по правилам ⟦пункта 3 статьи 27-1 настоящего Кодекса⟧. => art_27-1__para_3',
    '⟦Абзац второй подпункта 3) пункта 2 статьи 8⟧ утратил силу. => art_8__para_2__subpara_3__alinea_2',
    'Положения ⟦главы 5-1 настоящего Закона⟧ на них не распространяются. => chp_5-1',
  ]),
  ...cases('rus', 'relative', { article: '61', context: 'art_61__para_3' }, [
    'Лица, перечисленные в ⟦подпунктах 1) – 3) пункта 2 настоящей статьи⟧, освобождаются. => art_61__para_2__subpara_1 art_61__para_2__subpara_2 art_61__para_2__subpara_3',
    'Кроме случаев, названных в ⟦пунктах 4, 5 и 6 настоящей статьи и статье 23⟧, плата не взимается. => art_61__para_4 art_61__para_5 art_61__para_6 art_23',
    '⟦Статья 9⟧ говорит о том же, а ⟦пунктом 2 той же статьи⟧ закреплен срок. => art_9 ; art_9__para_2',
  ]),
  ...cases('rus', 'elliptical', { ...AMENDS, article: '44', context: 'art_44__para_2' }, [
    'в ⟦абзаце втором⟧ слово «трех» заменить словом «пяти»; => art_44__para_2__alinea_2 @constitution',
    '⟦пункты 3 и 4⟧ считать соответственно ⟦пунктами 4 и 5⟧; => art_44__para_3 art_44__para_4 @constitution ; art_44__para_4 art_44__para_5 @constitution',
  ]),
  ...cases('rus', 'list', {}, [
    'Действие ⟦статей 3, 5 - 9, 11-1 и 14⟧ приостановлено. => art_3 art_5 art_6 art_7 art_8 art_9 art_11-1 art_14',
    'Сюда относятся ⟦пункты 2 и 3 статьи 5, подпункты 1), 4) - 6) пункта 1 статьи 7, а также статья 12⟧. => art_5__para_2 art_5__para_3 art_7__para_1__subpara_1 art_7__para_1__subpara_4 art_7__para_1__subpara_5 art_7__para_1__subpara_6 art_12',
    'Отчет составлен по ⟦частям 1 и 2 статьи 13⟧. => art_13__part_1 art_13__part_2',
  ]),
  ...cases('rus', 'abbreviation', {}, [
    'Жалоба подана по ⟦пп. 1, 3 п. 2 ст. 8⟧ и принята. => art_8__para_2__subpara_1 art_8__para_2__subpara_3',
    'Вина доказана (⟦ч. 2 ст. 146 УК РК⟧). => art_146__part_2 @code - -',
    'См. ⟦ст.ст. 6 и 7⟧. => art_6 art_7',
  ]),
  ...cases('rus', 'act', {}, [
    'Порядок введен ⟦Законом Республики Казахстан от 16 ноября 2015 года № 401-V «О доступе к информации»⟧. => @law 2015-11-16 401-V',
    'Ответственность наступает по ⟦статье 101 Кодекса Республики Казахстан об административных правонарушениях⟧. => art_101 @code - -',
    'Издан ⟦Указ Президента Республики Казахстан, имеющий силу Конституционного закона, от 28 сентября 1995 г. N 2464⟧. => @decree 1995-09-28 2464',
    'Ранее действовал ⟦Закон Казахской ССР от 22 сентября 1989 года «О языках»⟧. => @law 1989-09-22 -',
  ]),
  ...cases('rus', 'none', { article: '5', context: 'art_5__para_1' }, [
    'По пунктам 1 и 2 повестки дня докладывал секретарь комиссии.',
    'Часть населения, 12 процентов, голосовала на дому.',
    'Глава области посетил 3 района, раздел имущества начался 5 мая.',
    'Протокол подписан 12 июня 1996 года; на нем стоят 3 подписи.',
    'Он пунктуален: в 7 часов 15 минут открыл участок № 14.',
  ]),
  ...cases('kaz', 'absolute', {}, [
    '⟦50-баптың 3-тармағының екінші бөлігінде⟧ мерзім көрсетілген. => art_50__para_3__part_2',
    'Арыз ⟦осы Кодекстің 27-1-бабының 3-тармағына⟧ сай қаралады. => art_27-1__para_3',
    '⟦8-баптың 2-тармағы 3) тармақшасының екінші абзацы⟧ күшін жойды. => art_8__para_2__subpara_3__alinea_2',
    'Оларға ⟦осы Заңның 5-1-тарауының⟧ ережелері қолданылмайды. => chp_5-1',
  ]),
  ...cases('kaz', 'relative', { article: '61', context: 'art_61__para_3' }, [
    '⟦Осы баптың 2-тармағының 1) – 3) тармақшаларында⟧ аталған адамдар босатылады. => art_61__para_2__subpara_1 art_61__para_2__subpara_2 art_61__para_2__subpara_3',
    '⟦Осы баптың 4, 5 және 6-тармақтарында және 23-бапта⟧ көзделгеннен басқа жағдайларда ақы алынбайды. => art_61__para_4 art_61__para_5 art_61__para_6 art_23',
    '⟦9-бапта⟧ да солай, ал ⟦сол баптың 2-тармағында⟧ мерзім бекітілген. => art_9 ; art_9__para_2',
  ]),
  ...cases('kaz', 'elliptical', { ...AMENDS, article: '44', context: 'art_44__para_2' }, [
    '⟦екінші абзацтағы⟧ «үш» деген сөз «бес» деген сөзбен ауыстырылсын; => art_44__para_2__alinea_2 @constitution',
    '⟦3 және 4-тармақтар⟧ тиісінше ⟦4 және 5-тармақтар⟧ деп есептелсін; => art_44__para_3 art_44__para_4 @constitution ; art_44__para_4 art_44__para_5 @constitution',
  ]),
  ...cases('kaz', 'list', {}, [
    '⟦3, 5 – 9, 11-1 және 14-баптардың⟧ қолданылуы тоқтатылды. => art_3 art_5 art_6 art_7 art_8 art_9 art_11-1 art_14',
    'Бұған ⟦5-баптың 2 және 3-тармақтары, 7-баптың 1-тармағының 1), 4) – 6) тармақшалары, сондай-ақ 12-бап⟧ жатады. => art_5__para_2 art_5__para_3 art_7__para_1__subpara_1 art_7__para_1__subpara_4 art_7__para_1__subpara_5 art_7__para_1__subpara_6 art_12',
    'Есеп ⟦13-баптың бірінші және екінші бөліктері⟧ бойынша жасалды. => art_13__part_1 art_13__part_2',
  ]),
  ...cases('kaz', 'abbreviation', {}, [
    'Кінәсі дәлелденді (⟦ҚР ҚК 146-б. 2-бөлігі⟧). => art_146__part_2 @code - -',
    'Қараңыз: ⟦8-баптың 2-т. 1) тш.⟧ => art_8__para_2__subpara_1',
  ]),
  ...cases('kaz', 'act', {}, [
    'Тәртіп ⟦«Ақпаратқа қол жеткізу туралы» 2015 жылғы 16 қарашадағы № 401-V Қазақстан Республикасының Заңымен⟧ енгізілді. => @law 2015-11-16 401-V',
    'Жауаптылық ⟦Қазақстан Республикасының Әкімшілік құқық бұзушылық туралы кодексінің 101-бабы⟧ бойынша туындайды. => art_101 @code - -',
    '⟦Қазақстан Республикасы Президентінің 1995 жылғы 28 қыркүйектегі N 2464 Конституциялық заң күші бар Жарлығы⟧ шықты. => @decree 1995-09-28 2464',
    'Бұрын ⟦Қазақ КСР-інің 1989 жылғы 22 қыркүйектегі Заңы⟧ қолданылған. => @law 1989-09-22 -',
  ]),
  ...cases('kaz', 'none', { article: '5', context: 'art_5__para_1' }, [
    'Халықтың бір бөлігі, 12 пайызы, үйде дауыс берді.',
    'Жол 3 тармаққа тармақталады, әр тармағында 2 көпір бар.',
    'Облыс әкімі 5 мамырда 3 ауданды аралады.',
    'Баптаушы 4 сағатта жұмысын бітірді, бапкер 2 рет келді.',
    'Күн тәртібінің 1 және 2-тармақтары бойынша хатшы баяндады.',
  ]),
  ...cases('eng', 'absolute', {}, [
    'The procedure in ⟦part one of paragraph 2 of Article 14⟧ also covers soldiers. => art_14__para_2__part_1',
    'Petitions are heard under ⟦paragraph 3 of Article 27-1 of this Code⟧. => art_27-1__para_3',
    'The ⟦second indent of subparagraph 3) of paragraph 2 of Article 8⟧ has lapsed. => art_8__para_2__subpara_3__alinea_2',
    'They are not governed by ⟦Chapter 5-1 of this Law⟧. => chp_5-1',
  ]),
  ...cases('eng', 'relative', { article: '61', context: 'art_61__para_3' }, [
    'Persons listed in ⟦subparagraphs 1) – 3) of paragraph 2 of this Article⟧ are exempt. => art_61__para_2__subpara_1 art_61__para_2__subpara_2 art_61__para_2__subpara_3',
    'Except as provided in ⟦paragraphs 4, 5 and 6 of this Article and Article 23⟧, no fee is due. => art_61__para_4 art_61__para_5 art_61__para_6 art_23',
    '⟦Article 9⟧ says the same, and ⟦paragraph 2 of that Article⟧ sets a term. => art_9 ; art_9__para_2',
  ]),
  ...cases('eng', 'elliptical', { ...AMENDS, article: '44', context: 'art_44__para_2' }, [
    'in the ⟦second indent⟧ the word “three” shall be replaced by “five”; => art_44__para_2__alinea_2 @constitution',
    '⟦paragraphs 3 and 4⟧ shall be renumbered ⟦paragraphs 4 and 5⟧; => art_44__para_3 art_44__para_4 @constitution ; art_44__para_4 art_44__para_5 @constitution',
  ]),
  ...cases('eng', 'list', {}, [
    'The effect of ⟦Articles 3, 5 to 9, 11-1 and 14⟧ is suspended. => art_3 art_5 art_6 art_7 art_8 art_9 art_11-1 art_14',
    'This covers ⟦paragraphs 2 and 3 of Article 5, subparagraphs 1), 4) to 6) of paragraph 1 of Article 7, and Article 12⟧. => art_5__para_2 art_5__para_3 art_7__para_1__subpara_1 art_7__para_1__subpara_4 art_7__para_1__subpara_5 art_7__para_1__subpara_6 art_12',
    'Compare ⟦Articles 50(3), 52(5) and 58⟧. => art_50__para_3 art_52__para_5 art_58',
  ]),
  ...cases('eng', 'abbreviation', {}, [
    'The claim rests on ⟦arts. 6 and 7⟧. => art_6 art_7',
    'See ⟦Art. 8, para. 2, subpara. 1⟧. => art_8__para_2__subpara_1',
    'Cf. ⟦Art. 50(3)(b)⟧. => art_50__para_3__subpara_b',
  ]),
  ...cases('eng', 'act', {}, [
    'It was introduced by ⟦Law No. 401-V of the Republic of Kazakhstan of 16 November 2015 “On Access to Information”⟧. => @law 2015-11-16 401-V',
    'Liability arises under ⟦Article 101 of the Code of the Republic of Kazakhstan on Administrative Offences⟧. => art_101 @code - -',
    'The ⟦Decree of the President of the Republic of Kazakhstan having the force of Constitutional Law, No. 2464 of 28 September 1995⟧ followed. => @decree 1995-09-28 2464',
  ]),
  ...cases('eng', 'none', { article: '5', context: 'art_5__para_1' }, [
    'Each article of clothing was counted; 3 articles of luggage were lost.',
    'Part of the population, 12 per cent, voted at home.',
    'Items 1 and 2 of the agenda were reported by the secretary.',
    'A chapter of 12 members and a section of 3 soldiers stood guard.',
    'The minutes were signed on 12 June 1996 and bear 3 signatures.',
  ]),
]
