import { finalSound, harmonises } from '../language/kazakh-sounds.ts'

/**
 * A Kazakh noun with the possessive of the third person: бап → бабы, тармақша → тармақшасы.
 *
 * A voiceless final becomes voiced before the vowel (п → б, к → г, қ → ғ). Rules: Muhamedowa, Kazakh (2016), ch. 1 and 2.
 */
export function possessive(noun: string): string {
  if (finalSound(noun) === 'vowel') return noun + harmonic(noun, 'сы', 'сі')
  const voiced = noun.replace(/[пкқ]$/u, (letter) => VOICED.get(letter) ?? letter)
  return voiced + harmonic(noun, 'ы', 'і')
}

/** A Kazakh noun, with or without a possessive, in the genitive: бап → баптың, бабы → бабының, бөлім → бөлімнің, тарау → тараудың. */
export function genitive(noun: string): string {
  const sound = finalSound(noun)
  if (sound === 'vowel' || sound === 'nasal') return noun + harmonic(noun, 'ның', 'нің')
  if (sound === 'voiceless') return noun + harmonic(noun, 'тың', 'тің')
  return noun + harmonic(noun, 'дың', 'дің')
}

const VOICED: ReadonlyMap<string, string> = new Map([
  ['п', 'б'],
  ['к', 'г'],
  ['қ', 'ғ'],
])

/** The suffix with back vowels or with front ones; a final и or у, which are neither, leaves it to the vowel before. */
function harmonic(noun: string, back: string, front: string): string {
  return harmonises(noun.replace(/[иу]+$/u, ''), back) ? back : front
}

/** A Kazakh noun in the plural: бап → баптар, тармақша → тармақшалар, сөйлем → сөйлемдер. */
export function plural(noun: string): string {
  const sound = finalSound(noun)
  if (sound === 'vowel' || sound === 'glide') return noun + harmonic(noun, 'лар', 'лер')
  if (sound === 'voiceless') return noun + harmonic(noun, 'тар', 'тер')
  return noun + harmonic(noun, 'дар', 'дер')
}

/** A Kazakh noun in the locative: бап → бапта, бөлім → бөлімде; after a possessive бабы → бабында. */
export function locative(noun: string, isPossessive = false): string {
  if (isPossessive) return noun + harmonic(noun, 'нда', 'нде')
  return noun + (finalSound(noun) === 'voiceless' ? harmonic(noun, 'та', 'те') : harmonic(noun, 'да', 'де'))
}

/** What stands in something: бап → баптағы, бабы → бабындағы, бөлім → бөлімдегі. */
export function locativeAttribute(noun: string, isPossessive = false): string {
  const form = locative(noun, isPossessive)
  return form + harmonic(form, 'ғы', 'гі')
}

/** A Kazakh noun in the instrumental: бап → баппен, сөз → сөзбен, сөйлем → сөйлеммен. */
export function instrumental(noun: string): string {
  const sound = finalSound(noun)
  if (sound === 'voiceless') return `${noun}пен`
  return sound === 'voiced' ? `${noun}бен` : `${noun}мен`
}

/** A Kazakh noun in the ablative: сөз → сөзден, абзац → абзацтан; after a possessive абзацы → абзацынан. */
export function ablative(noun: string, isPossessive = false): string {
  const sound = finalSound(noun)
  if (isPossessive || sound === 'nasal') return noun + harmonic(noun, 'нан', 'нен')
  return noun + (sound === 'voiceless' ? harmonic(noun, 'тан', 'тен') : harmonic(noun, 'дан', 'ден'))
}

/** A Kazakh noun with a possessive in the dative: Конституциясы → Конституциясына. */
export function possessiveDative(noun: string): string {
  return noun + harmonic(noun, 'на', 'не')
}
