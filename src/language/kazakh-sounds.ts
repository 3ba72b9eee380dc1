/**
 * The sounds of Kazakh as far as suffixes depend on them: vowel harmony and what a suffix may begin with after a sound.
 *
 * Source of the rules: Raihan Muhamedowa, Kazakh: A Comprehensive Grammar (Routledge 2016), ch. 1; Gulshat Kessikbayeva and
 * Ilyas Cicekli, Rule Based Morphological Analyzer of Kazakh Language (SIGMORPHON 2014), sections 3.1 and 3.2.
 */

/**
 * What ends a stem, as the next suffix sees it. `и` and `у` close a syllable like `й` and count as glides; б, в, г, д end
 * only loans and take voiceless suffixes (клубқа).
 */
export type FinalSound = 'vowel' | 'nasal' | 'lateral' | 'glide' | 'voiced' | 'voiceless'

const FINAL_SOUNDS: ReadonlyMap<string, FinalSound> = new Map(
  (
    [
      ['vowel', 'аәеоөұүыіэяюё'],
      ['nasal', 'мнң'],
      ['lateral', 'л'],
      ['glide', 'рйуи'],
      ['voiced', 'зжғ'],
      ['voiceless', 'пткқсшщфхцчһбвгд'],
    ] as const
  ).flatMap(([sound, letters]) => Array.from(letters, (letter): [string, FinalSound] => [letter, sound])),
)

/** The class of the last letter of a stem; undefined for digits and foreign letters. */
export function finalSound(stem: string): FinalSound | undefined {
  return FINAL_SOUNDS.get(stem.replace(/ь$/u, '').at(-1) ?? '')
}

const BACK = 'аоұыяюё'
const FRONT = 'әеөүіэ'
const NEUTRAL = 'иу'

/**
 * Whether a suffix may follow a stem by vowel harmony: back vowels after back ones, front after front. A stem whose last
 * vowel is neutral (и, у) takes either; the instrumental -мен, -бен, -пен has one form only.
 */
export function harmonises(stem: string, suffix: string): boolean {
  if (/^[мбп]ен$/u.test(suffix)) return true
  const own = lastVowel(suffix)
  const before = lastVowel(stem)
  return own === undefined || before === undefined || own === before
}

function lastVowel(text: string): 'back' | 'front' | undefined {
  const last = Array.from(text).findLast(
    (letter) => BACK.includes(letter) || FRONT.includes(letter) || NEUTRAL.includes(letter),
  )
  if (last === undefined || NEUTRAL.includes(last)) return undefined
  return BACK.includes(last) ? 'back' : 'front'
}

/**
 * Undoes what a suffix beginning with a vowel does to a stem: a voiced final (құқығ-, бөліг-, баб-) becomes voiceless again
 * (құқық, бөлік, бап), and a narrow vowel that dropped out (халқ-, орн-, ауз-) comes back (халық, орын, ауыз).
 */
export function restoreStem(stem: string): string {
  const voiceless = stem.replace(/(?<=[аәеоөұүыіэ])[ғгб]$/u, (letter) => VOICELESS.get(letter) ?? letter)
  if (!/(?:л[қк]|р[қкнп]|йн|уз)$/u.test(voiceless)) return voiceless
  const vowel = lastVowel(voiceless.slice(0, -1)) === 'front' ? 'і' : 'ы'
  return `${voiceless.slice(0, -1)}${vowel}${voiceless.slice(-1)}`
}

const VOICELESS: ReadonlyMap<string, string> = new Map([
  ['ғ', 'қ'],
  ['г', 'к'],
  ['б', 'п'],
])
