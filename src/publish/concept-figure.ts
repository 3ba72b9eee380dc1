import type { Element } from 'hast'
import type { Lang } from '../language/lang.ts'
import type { PageContext } from './page.ts'
import type { ConceptFrequency } from './concept-frequency.ts'
import type { PublishedConcept, SiteModel } from './site-model.ts'
import { h, s } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { conceptFrequencies } from './concept-frequency.ts'
import { dateText } from './date-text.ts'
import { languagesFrom } from './elements.ts'
import { LANGUAGE_NAMES } from './interface.ts'

/** Measures of the drawing, in its own units; it is scaled to the page. */
const WIDTH = 440
const ROW = 40
const TEXT_LINE = 14
const BAR = { top: 20, height: 10, longest: 360 }

interface Bar {
  label: string
  occurrences: number
  perThousand: number
}

/**
 * How the use of a concept changes from law to law: its occurrences per 1,000 words in the newest text of each law, a drawing for
 * each language, since languages differ in how many words they need. Every figure is printed, so that nothing is said by length alone.
 */
export function conceptFigure(model: SiteModel, concept: PublishedConcept, context: PageContext): Element[] {
  const { lang, say } = context
  const drawings = languagesFrom(lang).flatMap((of) => {
    const bars = conceptFrequencies(model, concept, of).map((frequency) => barOf(frequency, context))
    return bars.length < 2 ? [] : [drawing(bars, of, context)]
  })
  if (drawings.length === 0) return []
  return [
    h('section', { ariaLabelledBy: ['frequency'] }, [
      h('h2', { id: 'frequency' }, say('frequency')),
      h('p.details', say('frequencyNote')),
      h('div.concept-figures', drawings),
    ]),
  ]
}

function barOf({ found, occurrences, perThousand }: ConceptFrequency, { lang, say }: PageContext): Bar {
  const { work, text } = found
  const part = text.isWhole === false ? ` (${say('partOfText')})` : ''
  return { label: `${work.short[lang]}, ${dateText(text.date, lang)}${part}`, occurrences, perThousand }
}

function drawing(bars: readonly Bar[], of: Lang, { lang, say }: PageContext): Element {
  const most = Math.max(...bars.map(({ perThousand }) => perThousand))
  const title = `${LANGUAGE_NAMES[of][lang]}: ${say('frequency').toLowerCase()}`
  const height = bars.length * ROW
  return h('figure.concept-figure', [
    h('figcaption', LANGUAGE_NAMES[of][lang]),
    s('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabel: `${title}. ${inWords(bars, lang)}` }, [
      ...bars.flatMap(({ label, occurrences, perThousand }, i) => {
        const y = i * ROW
        const width = most === 0 ? 0 : (BAR.longest * perThousand) / most
        return [
          s('text.figure-label', { x: 0, y: y + TEXT_LINE, lang: BCP47[lang] }, label),
          s('rect.figure-bar', { x: 0, y: y + BAR.top, width: width.toFixed(1), height: BAR.height }),
          s(
            'text.figure-value',
            { x: (width + 6).toFixed(1), y: y + BAR.top + BAR.height },
            `${decimal(perThousand, lang)} (${occurrences})`,
          ),
        ]
      }),
    ]),
  ])
}

/** What a screen reader says instead of the drawing. */
function inWords(bars: readonly Bar[], lang: Lang): string {
  return bars.map(({ label, perThousand }) => `${label}: ${decimal(perThousand, lang)}`).join('; ')
}

function decimal(value: number, lang: Lang): string {
  const text = value.toFixed(1)
  return lang === 'eng' ? text : text.replace('.', ',')
}
