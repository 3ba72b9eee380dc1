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
