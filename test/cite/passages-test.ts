import { type Case, AMENDS, cases } from './cases.ts'

/** The half of our passages that was kept apart: never mended by, only measured (`npm run bench:cite`). See `passages-dev.ts`. */
export const PASSAGES_TEST: readonly Case[] = [
  ...cases('rus', 'absolute', {}, [
    'Согласие дается в случаях ⟦подпункта 4-2) пункта 1-1 статьи 19⟧. => art_19__para_1-1__subpara_4-2',
    'Иное предусмотрено ⟦абзацем первым части третьей статьи 31⟧. => art_31__part_3__alinea_1',
    'Запрет следует из ⟦второго предложения пункта 2 статьи 5 Конституции Республики Казахстан⟧. => art_5__para_2__sentence_2 @constitution',
    'Сроки исчисляются по ⟦разделу II⟧. => sec_II',
  ]),
  ...cases('rus', 'relative', { article: '20', context: 'art_20__para_1' }, [
    'При отсутствии сведений, названных в ⟦части второй настоящей статьи⟧, заявление не принимают. => art_20__part_2',
    'Решение по ⟦подпункту 3) настоящего пункта⟧ принимает суд. => art_20__para_1__subpara_3',
    'Требования ⟦статьи 18⟧ обязательны, исключения даны в ⟦пункте 3 указанной статьи⟧. => art_18 ; art_18__para_3',
  ]),
  ...cases('rus', 'elliptical', { ...AMENDS, article: '55' }, [
    'после ⟦пункта 2⟧ дополнить ⟦пунктом 2-1⟧ следующего содержания: => art_55__para_2 @constitution ; art_55__para_2-1 @constitution',
    '⟦подпункты 3) и 5)⟧ исключить; => art_55__subpara_3 art_55__subpara_5 @constitution',
  ]),
  ...cases('rus', 'list', {}, [
    'Проверены ⟦подпункты а), б) и г) пункта 3 статьи 4⟧. => art_4__para_3__subpara_а art_4__para_3__subpara_б art_4__para_3__subpara_г',
    'Порядок дан в ⟦пунктах 1 - 4 статьи 30, статьях 31 и 33-1⟧. => art_30__para_1 art_30__para_2 art_30__para_3 art_30__para_4 art_31 art_33-1',
    'Сведения по ⟦абзацам третьему, четвертому и седьмому пункта 6 статьи 2⟧ не публикуют. => art_2__para_6__alinea_3 art_2__para_6__alinea_4 art_2__para_6__alinea_7',
  ]),
  ...cases('rus', 'abbreviation', {}, [
    'Об этом говорит ⟦ст. 50 п. 3 пп. 2)⟧. => art_50__para_3__subpara_2',
    'Иск заявлен по ⟦п. 4 ст. 8 ГК РК⟧. => art_8__para_4 @code - -',
    'Ср. ⟦абз. 2 п. 1 ст. 21⟧. => art_21__para_1__alinea_2',
  ]),
  ...cases('rus', 'act', {}, [
    'Нормы ⟦статей 7 и 9 Закона РК от 15 июля 2002 года № 344 «О политических партиях»⟧ общие. => art_7 art_9 @law 2002-07-15 344',
    'Споры решают по ⟦статье 27 Гражданского процессуального кодекса Республики Казахстан⟧. => art_27 @code - -',
    'Одобрено ⟦постановлением Правительства Республики Казахстан от 5 мая 2010 года № 385⟧. => @resolution 2010-05-05 385',
    'Введено ⟦Конституционным законом РК от 19.06.2018 № 162-VІ⟧ и действует. => @constitutional_law 2018-06-19 162-VI',
  ]),
  ...cases('rus', 'none', { article: '5', context: 'art_5__para_1' }, [
    'Расходы по статьям 3 и 5 бюджета сокращены на 10 процентов.',
    'Поезд прибыл в пункт назначения 7 мая, в 9 часов.',
    'Большая часть из 98 депутатов поддержала предложение второго докладчика.',
    'В статье газеты за 3 марта 2001 года названы 4 кандидата.',
    'Первое предложение о цене составило 15 миллионов тенге.',
  ]),
  ...cases('kaz', 'absolute', {}, [
    'Келісім ⟦19-баптың 1-1-тармағының 4-2) тармақшасында⟧ көзделген жағдайларда беріледі. => art_19__para_1-1__subpara_4-2',
    '⟦31-баптың үшінші бөлігінің бірінші абзацында⟧ өзгеше айтылған. => art_31__part_3__alinea_1',
    'Тыйым ⟦Қазақстан Республикасы Конституциясының 5-бабы 2-тармағының екінші сөйлемінен⟧ шығады. => art_5__para_2__sentence_2 @constitution',
    'Мерзім ⟦II бөлім⟧ бойынша есептеледі. => sec_II',
  ]),
  ...cases('kaz', 'relative', { article: '20', context: 'art_20__para_1' }, [
    '⟦Осы баптың екінші бөлігінде⟧ аталған мәліметтер болмаса, арыз қабылданбайды. => art_20__part_2',
    '⟦Осы тармақтың 3) тармақшасы⟧ бойынша шешімді сот қабылдайды. => art_20__para_1__subpara_3',
    '⟦18-баптың⟧ талаптары міндетті, ерекшеліктер ⟦аталған баптың 3-тармағында⟧ берілген. => art_18 ; art_18__para_3',
  ]),
  ...cases('kaz', 'elliptical', { ...AMENDS, article: '55' }, [
    '⟦2-тармақтан⟧ кейін мынадай мазмұндағы ⟦2-1-тармақпен⟧ толықтырылсын: => art_55__para_2 @constitution ; art_55__para_2-1 @constitution',
    '⟦3) және 5) тармақшалар⟧ алып тасталсын; => art_55__subpara_3 art_55__subpara_5 @constitution',
  ]),
  ...cases('kaz', 'list', {}, [
    '⟦4-баптың 3-тармағының а), б) және г) тармақшалары⟧ тексерілді. => art_4__para_3__subpara_а art_4__para_3__subpara_б art_4__para_3__subpara_г',
    'Тәртіп ⟦30-баптың 1-4-тармақтарында, 31 және 33-1-баптарда⟧ берілген. => art_30__para_1 art_30__para_2 art_30__para_3 art_30__para_4 art_31 art_33-1',
    '⟦2-баптың 6-тармағының үшінші, төртінші және жетінші абзацтары⟧ бойынша мәлімет жарияланбайды. => art_2__para_6__alinea_3 art_2__para_6__alinea_4 art_2__para_6__alinea_7',
  ]),
  ...cases('kaz', 'abbreviation', {}, [
    'Бұл туралы ⟦50-б. 3-т. 2) тш.⟧ айтады. => art_50__para_3__subpara_2',
    'Талап ⟦ҚР АК 8-бабының 4-тармағы⟧ бойынша қойылды. => art_8__para_4 @code - -',
  ]),
  ...cases('kaz', 'act', {}, [
    '⟦«Саяси партиялар туралы» 2002 жылғы 15 шілдедегі № 344 Қазақстан Республикасы Заңының 7 және 9-баптары⟧ жалпы норма. => art_7 art_9 @law 2002-07-15 344',
    'Дау ⟦Қазақстан Республикасының Азаматтық процестік кодексінің 27-бабы⟧ бойынша шешіледі. => art_27 @code - -',
    '⟦Қазақстан Республикасы Үкіметінің 2010 жылғы 5 мамырдағы № 385 қаулысымен⟧ мақұлданды. => @resolution 2010-05-05 385',
    '⟦ҚР 19.06.2018 № 162-VІ Конституциялық заңымен⟧ енгізілді. => @constitutional_law 2018-06-19 162-VI',
  ]),
  ...cases('kaz', 'none', { article: '5', context: 'art_5__para_1' }, [
    'Бюджеттің 3 және 5-баптары бойынша шығыс 10 пайызға қысқарды.',
    'Поезд межелі жерге 7 мамырда, сағат 9-да жетті.',
    '98 депутаттың көп бөлігі екінші баяндамашыны қолдады.',
    'Газеттің 2001 жылғы 3 наурыздағы мақаласында 4 кандидат аталған.',
    'Бабына келген 2 ат пен 3 бапкер жарысқа шықты.',
  ]),
  ...cases('eng', 'absolute', {}, [
    'Consent is given under ⟦subparagraph 4-2) of paragraph 1-1 of Article 19⟧. => art_19__para_1-1__subpara_4-2',
    'Otherwise the ⟦first indent of part three of Article 31⟧ applies. => art_31__part_3__alinea_1',
    'The ban follows from the ⟦second sentence of paragraph 2 of Article 5 of the Constitution of the Republic of Kazakhstan⟧. => art_5__para_2__sentence_2 @constitution',
    'Time runs under ⟦Section II⟧. => sec_II',
  ]),
  ...cases('eng', 'relative', { article: '20', context: 'art_20__para_1' }, [
    'Without the data named in ⟦part two of this Article⟧ the application is not accepted. => art_20__part_2',
    'A decision under ⟦subparagraph 3) of this paragraph⟧ is taken by the court. => art_20__para_1__subpara_3',
    'The demands of ⟦Article 18⟧ are binding; exceptions stand in ⟦paragraph 3 of the said Article⟧. => art_18 ; art_18__para_3',
  ]),
  ...cases('eng', 'elliptical', { ...AMENDS, article: '55' }, [
    'after ⟦paragraph 2⟧ ⟦paragraph 2-1⟧ shall be inserted as follows: => art_55__para_2 @constitution ; art_55__para_2-1 @constitution',
    '⟦subparagraphs 3) and 5)⟧ shall be deleted; => art_55__subpara_3 art_55__subpara_5 @constitution',
  ]),
  ...cases('eng', 'list', {}, [
    'The auditors read ⟦subparagraphs a), b) and d) of paragraph 3 of Article 4⟧. => art_4__para_3__subpara_a art_4__para_3__subpara_b art_4__para_3__subpara_d',
    'The procedure is in ⟦Articles 50 to 52⟧. => art_50 art_51 art_52',
    'Data under the ⟦third, fourth and seventh indents of paragraph 6 of Article 2⟧ stay secret. => art_2__para_6__alinea_3 art_2__para_6__alinea_4 art_2__para_6__alinea_7',
  ]),
  ...cases('eng', 'abbreviation', {}, [
    'So says ⟦Art. 50(3)⟧. => art_50__para_3',
    'The claim is made under ⟦Art. 8(4) of the Civil Code⟧. => art_8__para_4 @code - -',
    'Cf. ⟦arts. 21(1), 23⟧. => art_21__para_1 art_23',
  ]),
  ...cases('eng', 'act', {}, [
    'The norms of ⟦Articles 7 and 9 of the Law of the Republic of Kazakhstan “On Political Parties” of 15 July 2002⟧ are general. => art_7 art_9 @law 2002-07-15 -',
    'Disputes are settled under ⟦Article 27 of the Civil Procedure Code of the Republic of Kazakhstan⟧. => art_27 @code - -',
    'It was approved by ⟦Resolution No. 385 of the Government of the Republic of Kazakhstan of 5 May 2010⟧. => @resolution 2010-05-05 385',
    'Introduced by the ⟦Constitutional Law of the Republic of Kazakhstan No. 162-VI of 19 June 2018⟧ and in force. => @constitutional_law 2018-06-19 162-VI',
  ]),
  ...cases('eng', 'none', { article: '5', context: 'art_5__para_1' }, [
    'Spending under budget items 3 and 5 was cut by 10 per cent.',
    'The train reached its point of departure on 7 May at 9 o’clock.',
    'The greater part of the 98 deputies supported the second speaker.',
    'A newspaper article of 3 March 2001 names 4 candidates.',
    'He served a sentence of 3 years, the second sentence in 10 years.',
  ]),
]
