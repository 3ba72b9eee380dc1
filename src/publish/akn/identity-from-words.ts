import type { CitedAct } from '../../cite/citation.ts'
import type { Lang } from '../../language/lang.ts'
import type { Act } from '../../law/tree.ts'
import type { AknIdentity } from './identity.ts'
import { scanCitations } from '../../cite/find-citations.ts'
import { alineaText, titleOf } from '../../law/text.ts'

/** What words say of an act: its kind, day and number, and how far in (code points) they begin to do so. */
interface Named {
  quote: string
  start: number
  act: NonNullable<CitedAct>
}

const FULL_DATE = /^\d{4}-\d\d-\d\d$/

/**
 * The identity of an act from the words by which another one names it: «Внести в Закон Республики Казахстан от 15 июля 2002 года
 * № 344 «О политических партиях» следующие изменения:». What the words do not say stays out.
 */
export function identityFromWords(words: string, lang: Lang): AknIdentity {
  const [named] = actsNamed(words, lang)
  return named ? identityOf(named, titleIn(named.quote) ?? named.quote, lang) : { name: words, title: words, lang }
}

/**
 * The identity of a text that the catalogue does not know: what the lines above its body say of it («Конституционный закон
 * Республики Казахстан от 6 ноября 1998 года № 285»). An act named further into a line is another one: that which it amends.
 */
export function identityOfFile(act: Act): AknIdentity {
  const title = titleOf(act)
  const own = prefaceLines(act).flatMap((line) => actsNamed(line, act.lang).filter(({ start }) => start === 0))
  const named = own.find(({ act: cited }) => cited !== 'constitution' && cited.date !== null) ?? own[0]
  return {
    ...(named ? identityOf(named, title, act.lang) : { name: title, title, lang: act.lang }),
    ...(act.date === undefined ? {} : { edition: act.date }),
  }
}

function actsNamed(words: string, lang: Lang): Named[] {
  return scanCitations(words, { lang }).citations.flatMap(({ quote, start, targets, act }) =>
    act !== null && targets.length === 0 ? [{ quote, start, act }] : [],
  )
}

function identityOf({ act }: Named, title: string, lang: Lang): AknIdentity {
  if (act === 'constitution') return { subtype: 'constitution', name: 'constitution', title, lang }
  const { type, date, number } = act
  return {
    subtype: type.replaceAll('_', '-'),
    ...(date !== null && FULL_DATE.test(date) ? { adopted: date } : {}),
    name: number ?? (type === 'constitution' ? type : title),
    ...(number === null ? {} : { number }),
    title,
    lang,
  }
}

/** The title of an act in the words that name it: what they have in quotation marks. */
function titleIn(quote: string): string | undefined {
  return /[«“"„](.+)[»”"]/su.exec(quote)?.[1]
}

function prefaceLines(act: Act): string[] {
  const preface = act.children.find((child) => child.type === 'preface')
  return preface ? preface.children.flatMap((child) => (child.type === 'alinea' ? [alineaText(child)] : [])) : []
}
