import type { PublishedEdition, PublishedText, PublishedWork, SiteModel } from './site-model.ts'

/** Something that happened to a law on a day; a law that ended was in force until then. */
export interface LawEvent {
  date: string
  what: 'adopted' | 'amended' | 'ended'
  work: PublishedWork
  edition?: PublishedEdition
  /** The texts of the edition that are at hand. */
  texts: readonly PublishedText[]
}

/** What became of the laws, in the order of time. */
export function lawEvents({ works }: SiteModel): LawEvent[] {
  return works.flatMap(eventsOf).toSorted((a, b) => a.date.localeCompare(b.date))
}

function eventsOf(work: PublishedWork): LawEvent[] {
  const { legal, editions = [], texts } = work
  const of = (day: string): PublishedText[] => texts.filter(({ date }) => date === day)
  return [
    ...(legal ? [{ date: legal.adopted.date, what: 'adopted' as const, work, texts: of(legal.adopted.date) }] : []),
    ...editions
      .filter(({ date, acts }) => acts.length > 0 || date !== legal?.adopted.date)
      .map((edition) => ({ date: edition.date, what: 'amended' as const, work, edition, texts: of(edition.date) })),
    ...(legal?.until === undefined ? [] : [{ date: legal.until, what: 'ended' as const, work, texts: [] }]),
  ]
}
