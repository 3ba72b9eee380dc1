import type { Act, LawNode } from '../law/tree.ts'
import type { Findings } from './findings.ts'
import { alineaText } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { walk } from '../law/walk.ts'

/** A piece of printed law, and the node that prints it. */
interface Printed {
  node: LawNode
  text: string
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu

/**
 * Reports what copying and scanning do to words:
 *
 * - `broken-word`: «Республи ки», two pieces of a word that the text has elsewhere in one, and of which one stands nowhere else;
 * - `lost-space`: «словами«и»», «тұрады.Парламент», «дополненияв» (a word of the text and a preposition, nowhere else in one);
 * - `mixed-alphabets`: Latin letters inside Cyrillic words and the other way round, once for each letter, with how many words;
 * - `broken-line`: a line that ends without any punctuation inside a provision, and goes on in the next.
 *
 * Takes words from the text itself, no dictionary: what a text never has in one piece is not noticed. Notes are not looked at.
 */
export function checkWords(act: Act, findings: Findings): void {
  const printed = printedLaw(act)
  const counts = countWords(printed)
  for (const piece of printed) {
    checkBrokenWords(piece, counts, findings)
    checkLostSpaces(piece, counts, findings)
  }
  checkAlphabets(printed, findings)
  checkBrokenLines(act, findings)
}

function printedLaw(act: Act): Printed[] {
  const printed: Printed[] = []
  for (const [node, ancestors] of walk(act)) {
    if (ancestors.some(({ type }) => type === 'note')) continue
    if (node.type === 'alinea') printed.push({ node, text: alineaText(node) })
    else if (hasNumber(node) && node.heading !== undefined) printed.push({ node, text: node.heading })
  }
  return printed
}

interface Counts {
  words: ReadonlyMap<string, number>
  /** How often two words stand side by side, with one space between. */
  pairs: ReadonlyMap<string, number>
}

function countWords(printed: readonly Printed[]): Counts {
  const words = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const { text } of printed) {
    for (const { word, next } of wordsOf(text)) {
      words.set(word, (words.get(word) ?? 0) + 1)
      if (next !== undefined) pairs.set(`${word} ${next}`, (pairs.get(`${word} ${next}`) ?? 0) + 1)
    }
  }
  return { words, pairs }
}

interface FoundWord {
  /** In small letters. */
  word: string
  /** As printed, with what follows up to the end of the next word, where only a space is between. */
  excerpt: string
  next?: string
}

function wordsOf(text: string): FoundWord[] {
  const matches = [...text.matchAll(WORD)]
  return matches.map((match, i) => {
    const [printed] = match
    const end = match.index + printed.length
    const next = matches[i + 1]
    if (!next || next.index !== end + 1 || text.charAt(end).trim() !== '')
      return { word: printed.toLowerCase(), excerpt: printed }
    return {
      word: printed.toLowerCase(),
      excerpt: `${printed}${text.charAt(end)}${next[0]}`,
      next: next[0].toLowerCase(),
    }
  })
}

/** A word as short as this is met too often by chance when two words are put together. */
const SHORTEST_BROKEN = 6
/** How often the whole word must stand elsewhere. */
const OFTEN = 2

function checkBrokenWords({ node, text }: Printed, { words, pairs }: Counts, findings: Findings): void {
  for (const { word, next, excerpt } of wordsOf(text)) {
    if (next === undefined || word.length + next.length < SHORTEST_BROKEN) continue
    if ((words.get(word + next) ?? 0) < OFTEN) continue
    const together = pairs.get(`${word} ${next}`) ?? 0
    if (words.get(word) !== together && words.get(next) !== together) continue
    findings.report({
      rule: 'broken-word',
      reason: `The word «${word}${next}» is broken: «${excerpt}»`,
      node,
      excerpt,
      actual: excerpt,
    })
  }
}

/** A capital inside a word, after small letters. */
const INNER_CAPITAL = /\p{Ll}{2}\p{Lu}\p{Ll}/u
/** What is never written glued to the word after it. */
const BEFORE_SPACE = new Set('.,;:!?»')

function checkLostSpaces({ node, text }: Printed, counts: Counts, findings: Findings): void {
  const missing = (excerpt: string): void => {
    findings.report({
      rule: 'lost-space',
      reason: `A space is missing in «${excerpt}»`,
      node,
      excerpt,
      actual: excerpt,
    })
  }
  let previous: RegExpExecArray | undefined
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const end = match.index + word.length
    if (INNER_CAPITAL.test(word)) missing(word)
    if (text.charAt(end) === '«') missing(`${word}«`)
    const between = previous && text.slice(previous.index + previous[0].length, match.index)
    if (
      between?.length === 1 &&
      BEFORE_SPACE.has(between) &&
      (between === '»' || /\p{Ll}{2}$/u.test(previous?.[0] ?? ''))
    ) {
      missing(`${previous?.[0] ?? ''}${between}${word}`)
    }
    previous = match
    if (isGlued(word.toLowerCase(), counts)) missing(word)
  }
}

/** The shortest word that something is looked for at the end of. */
const SHORTEST_STEM = 6
/** How often a word that is glued may come: a copy repeats its faults. */
const SELDOM = 2

/** «дополненияв»: a word of the text with the preposition «в». No Russian word ends so but the genitives in -ов and -ев. */
function isGlued(word: string, { words }: Counts): boolean {
  const stem = word.slice(0, -1)
  return (
    /[аийуыюя]в$/u.test(word) && stem.length >= SHORTEST_STEM && words.has(stem) && (words.get(word) ?? 0) <= SELDOM
  )
}

const LATIN = /\p{Script=Latin}/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu

function checkAlphabets(printed: readonly Printed[], findings: Findings): void {
  const foreign = new Map<string, { node: LawNode; word: string; count: number; alphabet: string }>()
  for (const { node, text } of printed) {
    for (const [word] of text.matchAll(WORD)) {
      const latin = word.match(LATIN) ?? []
      const cyrillic = word.match(CYRILLIC) ?? []
      if (latin.length === 0 || cyrillic.length === 0) continue
      const [letters, alphabet] = latin.length <= cyrillic.length ? [latin, 'Latin'] : [cyrillic, 'Cyrillic']
      for (const letter of new Set<string>(letters)) {
        const key = `${alphabet} ${letter}`
        const found = foreign.get(key)
        if (found) found.count++
        else foreign.set(key, { node, word, count: 1, alphabet })
      }
    }
  }
  for (const [key, { node, word, count, alphabet }] of foreign) {
    const others = alphabet === 'Latin' ? 'Cyrillic' : 'Latin'
    const reason = `The ${alphabet} letter «${key.slice(alphabet.length + 1)}» stands in ${others} words (${count}), first in «${word}»`
    findings.report({ rule: 'mixed-alphabets', reason, node, excerpt: word, actual: word })
  }
}

function checkBrokenLines(act: Act, findings: Findings): void {
  for (const [node] of walk(act)) {
    if (node.type !== 'article' && node.type !== 'paragraph' && node.type !== 'subparagraph') continue
    node.children.forEach((child, i) => {
      const next = node.children[i + 1]
      if (child.type !== 'alinea' || next?.type !== 'alinea') return
      const text = alineaText(child)
      if (!/\p{L}$/u.test(text) || text.includes('\t')) return
      const excerpt = text.slice(-30)
      const reason = `The line ends without punctuation («…${excerpt}») and may go on in the next`
      findings.report({ rule: 'broken-line', reason, node: child, excerpt })
    })
  }
}
