import { describe, expect, it } from 'vitest'
import { wordCount } from '../../src/annotate/concept-counts.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { parseHtml, textOf, withClass, withTag } from './html.ts'
import { sampleSite } from './sample-site.ts'

const model = sampleSite()
const site = renderSite(model)
const laws = model.works.filter(({ texts }) => texts.some(({ kind }) => kind !== 'summary'))

describe('the figure of a concept', () => {
  it.each(['kk', 'ru', 'en'])('has a bar for each law, whose length is its share, in %s', (lang) => {
    const page = parseHtml(site.get(`${lang}/concepts/people.html`) ?? '')
    const bars = withClass(page, 'figure-bar').map(({ properties }) => Number(properties.width))
    expect(bars).toHaveLength(laws.length)
    expect(bars.filter((width) => width > 0)).toHaveLength(1)
    expect(Math.max(...bars)).toBe(360)
  })

  it('prints its figures, with the sign of the language for decimals', () => {
    const act = model.works.find(({ id }) => id === 'constitution-1995')?.texts[0]?.act
    if (!act) throw new Error('the sample site has no constitution-1995')
    const share = (1000 / wordCount(act)).toFixed(1)
    const values = (lang: string): string[] =>
      withClass(parseHtml(site.get(`${lang}/concepts/people.html`) ?? ''), 'figure-value').map(textOf)
    expect(values('en')).toContain(`${share} (1)`)
    expect(values('en')).toContain('0.0 (0)')
    expect(values('ru')).toContain('0,0 (0)')
  })

  it('says in words what it draws', () => {
    const page = parseHtml(site.get('en/concepts/people.html') ?? '')
    const [drawing] = withTag(page, 'svg')
    for (const work of laws) expect(String(drawing?.properties.ariaLabel)).toContain(work.short.eng)
  })
})
