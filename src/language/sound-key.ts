/**
 * A coarse key of how a word sounds, the same whatever alphabet it is typed in: Kazakh and Russian Cyrillic, Kazakh without its
 * own letters (халык), the Kazakh Latin alphabets of 2017 (apostrophes), 2018 (acutes) and 2021, and informal transliteration.
 *
 * Source of the letters: decrees of the President of Kazakhstan 569 (26 October 2017) and 637 (19 February 2018); the alphabet
 * presented by the Government in January 2021. What only one of the alphabets tells apart (ы, и, і; у, ү, ұ; қ, к) is one sign.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', э: 'e', ж: 'j', з: 'z', и: 'i', і: 'i', ы: 'i', й: 'i',
  к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ұ: 'u', ф: 'f',
  х: 'h', һ: 'h', ц: 'ts', ч: 'č', ш: 'š', щ: 'š', ъ: '', ь: '', ю: 'iu', я: 'ia',
} // prettier-ignore

/** Letters and pairs of letters of the Latin alphabets, longer ones first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|şç/g, 'š'],
  [/s'|sh|ş|š/g, 'š'],
  [/c'|ch|ç/g, 'č'],
  [/y'|ý|w/g, 'u'],
  [/zh|ž/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh|g'|ǵ|ğ/g, 'g'],
  [/n'|ń|ñ|ŋ/g, 'n'],
  [/a'|ä|á|ə/g, 'a'],
  [/o'|ö|ó|ō/g, 'o'],
  [/u'|ü|ú|ū/g, 'u'],
  [/i'|[yıïíî]/g, 'i'],
  [/q/g, 'k'],
  [/c/g, 'ts'],
]

/** The key of one word in normal form: `құқығы`, `qūqyǵy` and `kukygy` → `kukigi`. */
export function soundKey(word: string): string {
  let latin = word
  for (const [letters, sound] of LATIN) latin = latin.replace(letters, sound)
  return Array.from(latin, (letter) => CYRILLIC[letter] ?? letter)
    .join('')
    .replace(/ng/g, 'n')
    .replace(/(.)\1+/gu, '$1')
}
