import type { Element } from 'hast'
import type { Page, PageContext } from './page.ts'
import type { PublishedEdition, PublishedWork, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { dateText } from './date-text.ts'
import { INTERFACE, LANGUAGE_NAMES } from './interface.ts'
import { TIMELINE, lawPath } from './page-paths.ts'

/** Something that happened to a law on a day. */
interface Event {
  date: string
  work: PublishedWork
  edition?: PublishedEdition
  /** The law ceased to apply after this day. */
  isEnd?: true
}

/** What became of the laws of the study, in the order of time: adopted, amended, ended; with the texts of each edition. */
export function timelinePage(model: SiteModel): Page {
  const events = eventsOf(model)
  return {
    path: TIMELINE,
    title: INTERFACE.timeline,
    description: INTERFACE.timeline,
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

function eventsOf({ works }: SiteModel): Event[] {
  return works
    .flatMap((work): Event[] => [
      ...(work.legal ? [{ date: work.legal.adopted.date, work }] : []),
      ...(work.editions ?? [])
        .filter(({ date, acts }) => acts.length > 0 || date !== work.legal?.adopted.date)
        .map((edition) => ({ date: edition.date, work, edition })),
      ...(work.legal?.until === undefined ? [] : [{ date: work.legal.until, work, isEnd: true as const }]),
    ])
    .toSorted((a, b) => a.date.localeCompare(b.date))
}

function eventItem({ date, work, edition, isEnd }: Event, context: PageContext): Element {
  const { lang, say } = context
  const what = isEnd
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
  const texts = isEnd ? [] : work.texts.filter((text) => text.date === date)
  return h('li', { className: [edition ? 'amended' : isEnd ? 'ended' : 'adopted'] }, [
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
