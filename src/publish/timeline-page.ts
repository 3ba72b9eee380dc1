import type { Element } from 'hast'
import type { Page, PageContext } from './page.ts'
import type { LawEvent } from './law-events.ts'
import type { SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { timelineData } from './data/timeline-data.ts'
import { dateText } from './date-text.ts'
import { INTERFACE, LANGUAGE_NAMES } from './interface.ts'
import { lawEvents } from './law-events.ts'
import { TIMELINE, lawPath } from './page-paths.ts'

/** What became of the laws of the study, in the order of time: adopted, amended, ended; with the texts of each edition. */
export function timelinePage(model: SiteModel): Page {
  const events = lawEvents(model)
  return {
    path: TIMELINE,
    style: 'timeline',
    title: INTERFACE.timeline,
    description: INTERFACE.timeline,
    data: () => timelineData(events),
    body: (context) => [
      h('header.page-header', [h('h1', context.say('timeline'))]),
      h(
        'ol.timeline.laws-timeline',
        events.map((event) => eventItem(event, context)),
      ),
    ],
  }
}

/** Whether there is anything to put in order. */
export function hasTimeline({ works }: SiteModel): boolean {
  return works.some(({ legal, editions }) => legal !== undefined || (editions ?? []).length > 0)
}

function eventItem({ date, what: happened, work, edition, texts }: LawEvent, context: PageContext): Element {
  const { lang, say } = context
  const what =
    happened === 'ended'
      ? [
          h('span.act', [
            say('inForceUntil'),
            ...(work.legal?.endedBy ? [`; ${say('replacedBy').toLowerCase()}: ${work.legal.endedBy[lang]}`] : []),
          ]),
        ]
      : edition
        ? [
            ...edition.acts.map((act) => h('span.act', act.names[lang])),
            ...(edition.note ? [h('span.act', edition.note[lang])] : []),
          ]
        : [h('span.act', `${say('adopted')}: ${work.legal?.adopted.by[lang] ?? ''}`)]
  return h('li', { className: [happened] }, [
    h('p.wording-head', [h('time', { dateTime: date }, dateText(date, lang)), ' ', h('strong', work.short[lang])]),
    ...what,
    ...(texts.length === 0
      ? []
      : [
          h(
            'ul.text-links',
            texts.map((text) =>
              h(
                'li',
                h('a', { href: context.href(lawPath({ ...text, work: work.id })) }, LANGUAGE_NAMES[text.lang][lang]),
              ),
            ),
          ),
        ]),
  ])
}
