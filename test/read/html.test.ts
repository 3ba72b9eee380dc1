import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { titleOf } from '../../src/law/text.ts'
import { readHtml } from '../../src/read/html.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { eIds, own, unit } from './support.ts'

const blocks = (value: string): ReturnType<typeof readHtml>['blocks'] =>
  readHtml(new VFile({ path: 'law.html', value })).blocks

/** A page as the portal serves it, with what stands around the text. */
const PAGE = `<!DOCTYPE html>
<html><head><title>Нет</title><script>var x = "Статья 9"</script></head><body>
<div class="header"><a href="/">Главная</a></div>
<div class="container_alpha slogan"><h1>О законе</h1><p><span class="status status_new">Действующий</span></p></div>
<div class="container_gamma text text_upd"><div class="gs_12"><article>
<p id="z1">
&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; <i>Мы, народ,</i></p>
<h3 id="z2"> <a name="z1"></a>Раздел I.<br>Общие положения</h3><h3 id="z3"> Статья 1</h3><p>
<font color="#FF0000">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Примечание. См. <a href="/x">№ 8</a>.</font></p>
<p id="z4">
&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; 1. Первый. </p>
<span class="note">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; 2. Исключен Законом РК от 07.10.1998 </span><a href="/y">№ 284-I</a><span class="note"> (вводится в действие сразу).</span><br>
<span class="note">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Сноска. Статья 1 с изменениями, внесенными Законом РК от 07.10.1998 </span><a href="/y">№ 284-I</a><span class="note">.</span><br>
<p><b><a name="z5"></a>Статья 1-1</b></p><p id="z6">
&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Текст&nbsp;статьи. </p>
</article></div></div><div class="footer">Статья 7</div></body></html>`

describe('reading HTML', () => {
  const act = readLaw([new VFile({ path: 'page.html', value: PAGE })])

  it('reads a whole page of the portal: the title, the status, the text, nothing else', () => {
    expect(titleOf(act)).toBe('О законе')
    expect(eIds(act)).toEqual([
      'preface__note_1',
      'preamble',
      'sec_I',
      'art_1',
      'art_1__note_1',
      'art_1__para_1',
      'art_1__para_2',
      'art_1__note_2',
      'art_1-1',
    ])
  })

  it('reads headings with line breaks, articles in bold, notes in spans, repealed units that look like notes', () => {
    expect(unit(act, 'sec_I')).toMatchObject({ heading: 'Общие положения', label: 'Раздел I.' })
    expect(own(act, 'art_1-1')).toBe('Текст\u00a0статьи.')
    expect(unit(act, 'art_1__para_2')).toMatchObject({ repealed: true })
    expect(own(act, 'art_1__note_2')).toBe(
      'Сноска. Статья 1 с изменениями, внесенными Законом РК от 07.10.1998 № 284-I.',
    )
  })

  it('places every line where its ink begins', () => {
    const lines = PAGE.split('\n')
    const { position } = unit(act, 'art_1__para_1')
    expect(lines[(position?.start.line ?? 0) - 1]?.slice((position?.start.column ?? 0) - 1)).toMatch(/^1\. Первый/)
    expect(PAGE.slice(position?.start.offset, position?.end.offset).trim()).toBe('1. Первый.')
  })

  it('takes the status for furniture', () => {
    expect(unit(act, 'preface__note_1')).toMatchObject({ kind: 'furniture' })
  })

  it.each([
    ['red print', '<p><font color="#ff0000">Внимание, опечатка.</font></p>'],
    ['red print in a style', '<p><span style="color: red">Внимание, опечатка.</span></p>'],
    ['the class', '<p class="note">Внимание, опечатка.</p>'],
  ])('knows a note without its usual word by %s', (_, html) => {
    const noted = readLaw(
      [new VFile({ value: `<h3>Статья 1</h3><p>1. Текст.</p>${html}<h3>Статья 2</h3><p>Текст.</p>` })],
      { lang: 'rus' },
    )
    expect(unit(noted, 'art_1__note_1')).toMatchObject({ kind: 'remark' })
  })

  it('joins the lines of a note', () => {
    const noted = readLaw(
      [new VFile({ value: '<h3>Статья 1</h3><p>1. Текст.</p><p class="note">Сноска. Первая.<br>Вторая.</p>' })],
      { lang: 'rus' },
    )
    expect(own(noted, 'art_1__note_1')).toBe('Сноска. Первая.\nВторая.')
  })

  it('reads tables row by row, and a row with one cell that holds text as lines', () => {
    const table = blocks(
      '<table><tr><td>№</td><td>Округ<br>один</td></tr><tr><td>1.</td><td></td><td>да</td></tr><tr><td></td><td><p>Приложение 1</p><p>к Закону</p></td></tr></table>',
    )
    expect(table.map(({ text, row }) => [text, row])).toEqual([
      ['№\tОкруг один', true],
      ['1.\t\tда', true],
      ['Приложение 1', undefined],
      ['к Закону', undefined],
    ])
  })

  it('recognises the signature in the first cell of a row', () => {
    const signed = readLaw(
      [
        new VFile({
          value:
            '<h3>Статья 1</h3><p>Текст.</p><table><tr><td>Президент Республики Казахстан</td><td>Подпись</td></tr></table>',
        }),
      ],
      { lang: 'rus' },
    )
    expect(eIds(signed)).toEqual(['art_1', 'conclusions'])
  })

  it('prints the numbers of ordered lists, which are not in their text', () => {
    expect(
      blocks('<ol start="3"><li>три</li><li value="7">семь</li></ol><ol type="a"><li>бета<br>гамма</li></ol>').map(
        ({ text }) => text,
      ),
    ).toEqual(['3. три', '7. семь', 'a. бета', 'гамма'])
  })
})
