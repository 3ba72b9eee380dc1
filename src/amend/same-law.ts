import type { Act } from '../law/tree.ts'
import { words } from '../language/words.ts'
import { normalForm } from '../language/normal-form.ts'
import { lawText, titleOf } from '../law/text.ts'

/** The law that a text is of, as far as its own words and a catalogue know it. */
export interface KnownLaw {
  /** Its title, as the text prints it; empty where it prints none. */
  title: string
  /** The other names by which an act may call it: lines below the title, names in a catalogue. */
  names: readonly string[]
  /** The year of its adoption, where it is known. */
  year?: string
}

/** Whether an act amends a law: it does, it amends another one, its name is like it in part, or one of the two has no name. */
export type SameLaw = 'same' | 'other' | 'unsure' | 'untold'

/** The law that a tree is of, with what a catalogue knows of it. */
export function knownLaw(act: Act, known: { names?: readonly string[]; adopted?: string } = {}): KnownLaw {
  const preface = act.children.find((child) => child.type === 'preface')
  return {
    title: titleOf(act),
    names: [...(preface ? [lawText(preface)] : []), ...(known.names ?? [])],
    ...(known.adopted === undefined ? {} : { year: known.adopted.slice(0, 4) }),
  }
}

/** Words that stand in the names of all laws, as stems: the country, and what joins words. */
const COMMON =
  'республик|казахстан|конституционн|для|при$|некотор|қазақстан|конституциялық|туралы|және|мен$|бен$|пен$|кейбір|republic|kazakhstan|constitutional|the$|and$|for$|certain'

/** What a law is, when it was adopted and what is done to it: words that tell no law from another outside its title, as stems. */
const FORMAL = [
  'закон|кодекс|указ|постановлени|имеющ|сил|год|текст|приложени|внест|внос|следующ|изменени|дополнени|поправк|нормативн|правов|акт',
  'января|феврал|марта|апрел|мая$|июн|июл|август|сентябр|октябр|ноябр|декабр',
  'заң|кодекс|жарлы|қаулы|күші|бар$|жыл|мынадай|өзгеріс|толықтыру|түзету|енгіз|акті',
  'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  'law$|laws$|code$|act$|acts$|decree|resolution|force|following|amend|addition|change|supplement|shall|made|hereby|introduc|some$|from$|with$',
  'january|february|march$|april|may$|june|july|august|september|october|november|december',
].join('|')

const IN_TITLES = new RegExp(`^(?:\\d.*|${COMMON})`, 'u')
const ELSEWHERE = new RegExp(`^(?:\\d.*|${COMMON}|${FORMAL})`, 'u')
const ADJECTIVES = /^(?:конституционн|конституциялық|constitutional)/u

/** A reference to the gazettes that printed the law: «(Ведомости Парламента …, 1996 г., № 4, ст. 217)». */
const GAZETTES = /\((?=[^()]*(?:ведомост|жаршы|gazette|собрание|сапп|пұқж|ст\.|құжат|item))(?:[^()]|\([^()]*\))*\)/giu

/** How and when the law was adopted, which may name other laws' subjects («на республиканском референдуме»). */
const ADOPTION = [
  /,?\s+(?:принят|утвержд[её]н)[\p{L}]*\s.*$/isu,
  /^.*\s(?:қабылданған|бекітілген)\s/isu,
  /,?\s+(?:adopted|approved)\s+(?:by|at|on)\s.*$/isu,
]

/**
 * Compares the words by which an act names the law that it amends with what is known of a law.
 *
 * By the words that tell laws apart («о выборах», «о политических партиях»): the same where all of one name occur in the other, in
 * any inflection; another law where no more than half do, or where the year of adoption differs. A text whose title does not look
 * like one, and words that name no law, tell nothing.
 *
 * @param heading the opening of the act, or the line of an act on several laws that names one.
 */
export function sameLaw(heading: string, law: KnownLaw): SameLaw {
  const named = withoutAdoption(heading)
  const years: string[] = heading.replace(GAZETTES, ' ').match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []
  if (law.year !== undefined && years.length > 0 && !years.includes(law.year)) return 'other'
  const telling = tellingWords(named)
  const titles = [law.title, ...law.names].filter(looksLikeTitle)
  const names = titles.map(tellingWords).filter((name) => name.length > 0)
  if (telling.length === 0 || names.length === 0) return 'untold'
  const best = Math.max(shareIn(telling, titles), ...names.map((name) => shareIn(name, [named])))
  if (best === 1) return 'same'
  return best > 1 / 2 ? 'unsure' : 'other'
}

/** The words of a name that tell a law from others: those of its title, where it has one in quotation marks or is one. */
function tellingWords(name: string): string[] {
  const plain = withoutAdoption(name)
  const quoted = /[«“"„](.*)[»”"]/su.exec(plain)?.[1]
  const title = quoted ?? (/^\s*(?:об?|on)\s/iu.test(plain) ? plain : '')
  const inTitle = words(title).filter((word) => word.length > 2 && !IN_TITLES.test(word))
  return inTitle.length > 0 ? inTitle : words(plain).filter((word) => word.length > 2 && !ELSEWHERE.test(word))
}

function withoutAdoption(name: string): string {
  return ADOPTION.reduce((text, clause) => text.replace(clause, ' '), name.replace(GAZETTES, ' '))
}

/** From how many letters on a stem is looked for inside words: official texts lose the space between two words now and then. */
const LONG = 7

/** The share of words that occur in some texts in any form; adjectives such as «конституционный» are no form of their noun. */
function shareIn(list: readonly string[], texts: readonly string[]): number {
  const all = texts.flatMap((text) => words(text)).filter((word) => !ADJECTIVES.test(word))
  const found = list.filter((word) => {
    const stem = word.slice(0, Math.max(3, word.length - 2))
    return all.some((other) => other.startsWith(stem) || (stem.length >= LONG && other.includes(stem)))
  })
  return found.length / list.length
}

function looksLikeTitle(name: string): boolean {
  const text = normalForm(name)
  return (
    /^(?:об?|on)\s/u.test(text) ||
    /туралы/u.test(text) ||
    /(?:^|[\s"])(?:конституци|кодекс|закон|заң|указ|жарлы)/u.test(text) ||
    /\b(?:constitution|code|law|act|decree)\b/u.test(text)
  )
}
