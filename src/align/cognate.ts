/**
 * Letters by what they sound like in a borrowed word, Cyrillic and Latin on common ground: voiced and unvoiced sibilants fall
 * together, vowels and signs drop out. Kazakh letters stand for what borrowed words have in their place.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/zh/g, 'j'],
  [/sh|sch/g, 's'],
  [/ck|kh|[qқкх]/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/ch|ч/g, 'c'],
  [/x/g, 'ks'],
  [/ғ|г/g, 'g'],
  [/ж|дж/g, 'j'],
  [/[зсшщz]/g, 's'],
  [/[цт]/g, 't'],
  [/һ/g, 'h'],
  [/[вw]/g, 'v'],
  [/ф/g, 'f'],
  [/б/g, 'b'],
  [/д/g, 'd'],
  [/л/g, 'l'],
  [/м/g, 'm'],
  [/[нң]/g, 'n'],
  [/п/g, 'p'],
  [/р/g, 'r'],
]

/** As many sounds tell borrowed words apart; endings, which differ between languages, come later. */
const LONGEST = 4
/** Words with fewer consonants are alike by chance. */
const SHORTEST = 4

/**
 * What a borrowed word has in common in the three languages: its first consonants. `конституция`, `Конституциясы` and
 * `constitution` → `knst`. Undefined for words too short to be recognised so. Takes a word in normal form.
 */
export function cognateKey(word: string): string | undefined {
  const sounds = SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word)
    .replace(/[^bcdfghjklmnprstv]/g, '')
    .replace(/(.)\1+/g, '$1')
  return sounds.length < SHORTEST ? undefined : sounds.slice(0, LONGEST)
}
