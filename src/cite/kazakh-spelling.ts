import { ordinalWord } from '../language/ordinals.ts'

/** What a scholar may type without Kazakh letters: the words of structure and the ordinals. */
const VOCABULARY = [
  'тармақша',
  'тармақ',
  'бап',
  'кіші',
  'бөлім',
  'бөлік',
  'тарау',
  'абзац',
  'сөйлем',
  'тақырып',
  'қағида',
  'кіріспе',
  'және',
  ...Array.from({ length: 99 }, (_, i) => ordinalWord(i + 1, 'kaz')).filter((word) => !word.includes(' ')),
  'соңғы',
]

/** Latin spellings: of the alphabets of 2018 and 2021, and those of people's own. Digraphs first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sh|ş/g, 'ш'],
  [/ch/g, 'ч'],
  [/zh|j/g, 'ж'],
  [/gh|ğ|ǵ/g, 'г'],
  [/ng|ñ|ŋ|ń/g, 'н'],
  [/ts|c/g, 'ц'],
  [/ya/g, 'я'],
]
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'а',
    ä: 'а',
    á: 'а',
    b: 'б',
    d: 'д',
    e: 'е',
    g: 'г',
    h: 'х',
    i: 'ы',
    ı: 'ы',
    í: 'ы',
    y: 'ы',
    k: 'к',
    q: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    o: 'о',
    ö: 'о',
    ó: 'о',
    p: 'п',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    ū: 'у',
    ü: 'у',
    ú: 'у',
    w: 'у',
    z: 'з',
    қ: 'к',
    ғ: 'г',
    ң: 'н',
    ө: 'о',
    ү: 'у',
    ұ: 'у',
    ә: 'а',
    і: 'ы',
    и: 'ы',
    й: 'ы',
  }),
)

/** What is left of a word when alphabets and voicing are not told apart: «тармағы», "tarmaǵy" and «тармагы» alike. */
function skeleton(word: string): string {
  const cyrillic = LATIN.reduce(
    (text, [latin, letter]) => text.replace(latin, letter),
    word.toLowerCase().normalize('NFC'),
  )
  const letters = Array.from(cyrillic, (letter) => LETTERS.get(letter) ?? letter).join('')
  return letters.replace(/б/g, 'п').replace(/г/g, 'к')
}

const SKELETONS = VOCABULARY.map((word): [string, string] => [skeleton(word), word]).toSorted(
  ([a], [b]) => b.length - a.length,
)
/** The longest chain of endings that a word of structure takes: -ларындағы. */
const LONGEST_ENDING = 9

/**
 * A query in Kazakh typed with Latin or Russian letters ("3-bap 1-tarmaq", «3-баптын 1-тармагы») in Kazakh letters, its endings
 * left out; undefined when it has a word that is none of structure.
 */
export function respellKazakh(query: string): string | undefined {
  const unknown: string[] = []
  const respelled = query.replace(/\p{L}+(?:['’]\p{L}+)*/gu, (word) => {
    if (/^[IVXLC]+$/i.test(word)) return word
    const key = skeleton(word.replace(/['’]/g, ''))
    const known = SKELETONS.find(([start]) => key.startsWith(start) && key.length - start.length <= LONGEST_ENDING)
    if (!known) unknown.push(word)
    return known?.[1] ?? word
  })
  return unknown.length === 0 ? respelled : undefined
}
