import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import type { Act } from '../../src/law/tree.ts'
import { printedText } from '../../src/law/text.ts'
import { articles } from '../../src/law/walk.ts'
import { checkSource } from '../../src/read/check-source.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { eIds, heading, messages, text } from './support.ts'

const readAs = (path: string, ...lines: string[]): Act =>
  readLaw([new VFile({ path, value: lines.join('\n') })], { lang: 'rus' })

describe('numbers that older laws raise', () => {
  const html = readAs(
    'law.html',
    '<html><body><h1>О садах</h1><h3>Статья 13</h3><p>1. Яблоня.</p><p>1<sup>1</sup>. Груша на 10 м<sup>2</sup>.</p>',
    '<p><b>Статья 13<sup>1</sup>. Полив</b></p><p>Слива, см. примечание<sup>а</sup>.</p></body></html>',
  )

  it('are those of inserted provisions, not of others', () => {
    expect(eIds(html)).toEqual(['art_13', 'art_13__para_1', 'art_13__para_1-1', 'art_13-1'])
    expect(articles(html)[1]?.num).toBe('13¹')
  })

  it('stay raised in the text', () => {
    expect(text(html, 'art_13__para_1-1')).toBe('Груша на 10 м².')
    expect(text(html, 'art_13-1')).toBe('Слива, см. примечаниеа.')
  })

  it('are read so in Markdown and in the bank’s JSON', () => {
    const markdown = readAs(
      'law.md',
      '# О садах',
      '',
      '### Статья 13<sup>1</sup>. Полив',
      '',
      'Слива на 5 м<sup>2</sup>.',
    )
    expect(text(markdown, 'art_13-1')).toBe('Слива на 5 м².')
    const content = [
      { type: 'title', text: 'О садах' },
      { type: 'heading', text: 'Статья 13<sup>1</sup>. Полив' },
      { type: 'text', text: 'Слива & груша.' },
      {
        type: 'table',
        properties: [{ key: 'html', value: '<table><tr><td>Слива</td><td>5&nbsp;м</td></tr></table>' }],
      },
    ]
    const json = readAs('law.json', JSON.stringify({ code: '1', content }))
    expect(text(json, 'art_13-1')).toBe('Слива & груша.\nСлива\t5\u00a0м')
  })
})

describe('paragraphs (параграф) of a chapter', () => {
  it.each([
    [
      'rus',
      [
        'Глава 2. Сады',
        'Параграф 1. Деревья',
        'Статья 3',
        'Яблоня.',
        '§ 2. Кусты',
        'Статья 4',
        'Слива.',
        'Глава 3. Дворы',
      ],
    ],
    [
      'kaz',
      [
        '2-тарау. Бақтар',
        '1-параграф. Ағаштар',
        '3-бап',
        'Алма.',
        '§ 2. Бұталар',
        '4-бап',
        'Өрік.',
        '3-тарау. Аулалар',
      ],
    ],
    [
      'eng',
      [
        'Chapter 2. Gardens',
        'Subchapter 1. Trees',
        'Article 3',
        'Apple.',
        '§ 2. Shrubs',
        'Article 4',
        'Plum.',
        'Chapter 3. Yards',
      ],
    ],
  ])('%s', (lang, lines) => {
    const act = readLaw([new VFile({ path: 'law.txt', value: ['Title', ...lines].join('\n\n') })], {
      format: 'text',
      lang: lang as 'rus',
    })
    expect(eIds(act)).toEqual(['chp_2', 'chp_2__subchp_1', 'art_3', 'chp_2__subchp_2', 'art_4', 'chp_3'])
    expect(heading(act, 'chp_2__subchp_2')).toBe(lines[4]?.slice('§ 2. '.length))
  })
})

describe('a text pasted from a PDF', () => {
  const lines = [
    '                 ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН',
    '                     О дворах и садах',
    '',
    '    Статья 1. Основные понятия, используемые в настоящем',
    '              Законе',
    '',
    '    1. Жильцы ухаживают за двором сообща, по очереди, и не впра-',
    'ве отказаться от ухода без уважительной причины, которую назы-',
    'вает местный исполнительный орган в социально-экономической ча-',
    'сти своего решения о дворах и о садах при домах его района.',
    '    Уход за двором не может быть запрещен никем, кроме случаев,',
    'которые указаны в статье 4 настоящего Закона, и лишь на срок до',
    '5 дней, если иное не решено.',
    '',
    '                            - 2 -',
    '',
    '    2. Порядок ухода определяет орган, который действует в социально-',
    'экономической сфере и вправе передать это полномочие нижестояще-',
    'му органу, о чем он объявляет жильцам не позднее чем за десять',
    'дней до дня передачи, если законом не установлен иной срок для',
    'такого объявления.',
    '',
    'Президент Республики Казахстан           Н. Иванов',
  ]
  const file = new VFile({ path: 'law.txt', value: lines.join('\n') })
  const act = readLaw([file], { format: 'text', lang: 'rus' })
  const plain = (eId: string): string[] => text(act, eId).split('\n')

  it('puts lines and words together, and keeps paragraphs, headings and compounds apart', () => {
    expect(heading(act, 'art_1')).toBe('Основные понятия, используемые в настоящем Законе')
    expect(plain('art_1__para_1')).toHaveLength(2)
    expect(plain('art_1__para_1')[0]).toContain('впра\u00adве')
    expect(plain('art_1__para_2')[0]).toContain('в социально-экономической сфере')
  })

  it('says how many words it put together', () => {
    checkSource(act, file)
    expect(messages(file)).toEqual(['8:1 divided-word'])
    expect(file.messages[0]?.reason).toContain('(4), first «впра-ве»')
  })

  it('loses nothing: the number of the page is a note', () => {
    const ink = (value: string): string => value.replace(/[\s\u00ad-]/g, '')
    expect(ink(printedText(act))).toBe(ink(lines.join('')))
    expect(eIds(act)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__note_1', 'art_1__para_2', 'conclusions'])
  })
})

describe('an announcement without its wording', () => {
  it('says that something changes, and is no fault', () => {
    const file = new VFile({
      path: 'law.html',
      value:
        '<html><body><h1>О садах</h1><h3>Статья 4</h3><p><span class="note">Примечание ИЗПИ!<br>Статью 4 предусмотрено дополнить пунктом 2 в соответствии с Законом РК от 05.07.2024 № 115-VIII.</span></p><p>1. Яблоня.</p></body></html>',
    })
    const act = readLaw([file], { lang: 'rus' })
    checkSource(act, file)
    expect(messages(file)).toEqual([])
    expect(articles(act)[0]?.children[0]).toMatchObject({ announces: { op: 'change', targets: ['art_4'] } })
  })
})

it.each(['(пункт исключен - Законом РК от 07.10.1998 № 284)', '(тармақ алып тасталды - ҚР Заңымен)'])(
  '%s is a stub in brackets',
  (stub) => {
    const act = readAs('law.txt', 'Title', '', 'Статья 1', '', `1. ${stub}`, '', '2. Яблоня.')
    expect(articles(act)[0]?.children[0]).toMatchObject({ repealed: true })
  },
)
