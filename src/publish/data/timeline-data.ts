import type { LawEvent } from '../law-events.ts'
import type { TimelineData } from './data-schema.ts'
import { actData, refOf } from './text-data.ts'

/** The data of the page of what became of the laws. */
export function timelineData(events: readonly LawEvent[]): TimelineData {
  return { page: 'timeline', events: events.map(eventData) }
}

function eventData({ date, what, work, edition, texts }: LawEvent): TimelineData['events'][number] {
  const { legal } = work
  return {
    ...{ date, what, work: work.id, short: work.short },
    ...(what === 'adopted' && legal ? { by: legal.adopted.by } : {}),
    acts: (edition?.acts ?? []).map(actData),
    ...(edition?.note ? { note: edition.note } : {}),
    ...(what === 'ended' && legal?.endedBy ? { endedBy: legal.endedBy } : {}),
    texts: texts.map((text) => refOf({ work, text })),
  }
}
