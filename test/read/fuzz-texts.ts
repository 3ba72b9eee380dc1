/** Random law-like texts for the fuzzers: made of the words that the readers look for, or mutated from real files. */

/** Random numbers from a seed (mulberry32): the same seed gives the same texts. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const NUMBERS = ['1', '2', '3', '3-1', '10-1', '52', '94-2', 'I', 'IV', 'ІІ', 'а', '0', '999', '2022']

const KEYWORDS = [
  'Статья N',
  'Статья N.',
  'статья N',
  'N-бап',
  'N-бап.',
  'Article N',
  'Article […]',
  'Principle N',
  'N-қағида',
  'Раздел N',
  'Раздел N.',
  'Глава N',
  'Подраздел N',
  'Часть N',
  'I. Общая часть',
  'N бөлім',
  'N-бөлім',
  'N-тарау',
  'Section N',
  'Chapter N',
  'Part N',
  'Приложение N',
  'Приложение',
  'N-қосымша',
  'Annex N',
  'Параграф N',
  'N-параграф',
  '§ N.',
  'N¹.',
  'Статья N¹.',
  'дого-\nвор',
  '- N -',
  '(пункт исключен - Законом РК)',
  'Содержание',
  'Мазмұны',
  'N.',
  'N)',
  'N. ',
  'N) ',
  'N.Текст',
  '\\N)',
  'Сноска. Статья N исключена Законом РК от 01.01.2000 № 1-I.',
  'Ескерту. N-бап алып тасталды.',
  'Footnote.',
  '<*>',
  'Примечание. Пункт N предусмотрено изложить в новой редакции (вводится в действие с 01.01.2023):',
  'Примечание. Статью N предусмотрено дополнить пунктами N и N:',
  'Ескертпе. N-тармақты жаңа редакцияда жазу көзделген (01.01.2023 бастап қолданысқа енгізіледі):',
  'Note. Paragraph N is to be repealed.',
  'Обоснование. Потому.',
  'исключен Законом',
  'алып тасталды',
  'Repealed.',
  'Президент Республики Казахстан',
  'Қазақстан Республикасының Президенті',
  'President of the Republic',
  'Вниманию пользователей!',
  'изложить в следующей редакции:',
  '«Текст',
  'Текст»;',
  '"текст',
  'текст".',
  'текст:',
  'Текст.',
  'текст;',
  '- текст;',
  'Текст.N. Текст',
  'Нарықтық мәтін',
  'law text',
  'Pеспубли ки',
  'слово«и»',
]

const MARKUP: Readonly<Record<string, readonly string[]>> = {
  text: ['', ' ', '\t', '\u00a0', '   '],
  markdown: [
    '# ',
    '## ',
    '### ',
    '**',
    '*',
    '> ',
    '> *',
    '   ',
    '<sup>',
    '</sup>',
    '<br>',
    '<a id="st1"></a>',
    '---\n',
    '| a | b |\n',
    '\\',
    '<!-- ',
    '-->',
    '`',
    '[x]: y ',
    '```\n',
    '  \n',
  ],
  html: [
    '<sup>',
    '</sup>',
    '<p>',
    '</p>',
    '<h3>',
    '</h3>',
    '<br>',
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<span class="note">',
    '</span>',
    '<font color="#FF0000">',
    '</font>',
    '<table><tr><td>',
    '</td><td>',
    '</table>',
    '<article>',
    '<ol><li>',
    '&nbsp;',
    '&lt;',
    '<!--',
    '-->',
    '<script>',
    '</script>',
  ],
}

/** A text of random keywords in the markup of a format. */
export function keywordText(format: 'text' | 'markdown' | 'html', random: () => number): string {
  const markup = MARKUP[format] ?? []
  const pieces = Array.from({ length: 3 + Math.floor(random() * 60) }, () => {
    const keyword = pick(KEYWORDS, random).replace(/N/g, () => pick(NUMBERS, random))
    const before = random() < 0.5 ? pick(markup, random) : ''
    const after = random() < 0.2 ? pick(markup, random) : ''
    return `${before}${keyword}${after}${pick(['\n', '\n\n', ' ', '', '\r\n'], random)}`
  })
  return pieces.join('')
}

/** A text with some stretches cut out, doubled, moved, or replaced by keywords. */
export function mutated(text: string, random: () => number): string {
  let result = text
  for (let n = 1 + Math.floor(random() * 8); n > 0; n--) {
    const start = Math.floor(random() * result.length)
    const length = Math.floor(random() ** 3 * Math.min(2000, result.length))
    const [before, stretch, after] = [
      result.slice(0, start),
      result.slice(start, start + length),
      result.slice(start + length),
    ]
    const keyword = pick(KEYWORDS, random).replace(/N/g, () => pick(NUMBERS, random))
    result = pick(
      [
        before + after,
        before + stretch + stretch + after,
        after + stretch + before,
        `${before}${keyword}${after}`,
        `${before}\n\n${keyword}\n\n${after}`,
      ],
      random,
    )
  }
  return result
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
