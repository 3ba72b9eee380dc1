import { finalSound, harmonises, restoreStem, type FinalSound } from './kazakh-sounds.ts'

/**
 * A suffix stripper for Kazakh, for matching only: forms of a word get one stem, which need not be a word.
 *
 * A noun is root + derivation + plural + possessive + case + predicate ending, a verb root + voice + negation + ending
 * (Kessikbayeva and Cicekli 2014, sections 4 and 5). Suffixes are taken off from the right, one slot after the other, each only
 * where the sounds before it allow it, and until nothing more comes off, so that a lemma which itself looks inflected (төраға,
 * қаулы) ends at the same stem as its forms. Not taken off: -шы/-ші and -сыз/-сіз (сайлаушы is not сайлау), the first and second
 * persons singular, which laws do not use, and -лық after short roots, where it makes words of their own (билік, жарлық).
 */
export function kazakhStem(word: string): string {
  let form = word
  while (!PROTECTED.includes(form)) {
    const root = verbRoot(form)
    if (root !== undefined) return restoreStem(root)
    const shorter = withoutNominalSuffix(form)
    if (shorter === undefined) break
    form = restoreStem(shorter)
  }
  return form
}

/** Stems whose own end looks like a suffix; nothing is cut off them (орган is not орга + -н). */
const PROTECTED: readonly string[] = (
  'қазақстан астана төраға қағида тұлға пайда жағдай сарай заң адам орган аудан отан мекен бостан орын шығын жақын ' +
  'кеңес қаулы жарғы белгі үлгі'
).split(' ')

interface Suffix {
  forms: readonly string[]
  /** The sounds after which it stands. */
  after: readonly FinalSound[]
  /** It stands only after these letters (a possessive). */
  afterLetters?: RegExp
  /** Fewest letters that must be left. */
  leaves?: number
}

const SONOROUS = ['nasal', 'lateral', 'glide', 'voiced'] as const
const CONSONANT = [...SONOROUS, 'voiceless'] as const
const POSSESSED = /[ыі]$/u

/** The slots of the noun, from the right. A suffix is tried in this order, longer forms of a slot first. */
const NOMINAL_SUFFIXES: readonly Suffix[] = [
  // Case after a third person possessive: -нда, -нан, -на, -н.
  { forms: ['ндағы', 'ндегі', 'нда', 'нде', 'нан', 'нен', 'на', 'не', 'н'], after: ['vowel'], afterLetters: POSSESSED },
  // Locative with -ғы, which makes an adjective of it: баптағы.
  { forms: ['дағы', 'дегі'], after: ['vowel', ...SONOROUS] },
  { forms: ['тағы', 'тегі'], after: ['voiceless'] },
  // Genitive, ablative, instrumental, dative, locative, accusative.
  { forms: ['ның', 'нің'], after: ['vowel', 'nasal'] },
  { forms: ['дың', 'дің'], after: ['lateral', 'glide', 'voiced'] },
  { forms: ['тың', 'тің', 'тан', 'тен', 'пен', 'қа', 'ке', 'та', 'те', 'ты', 'ті'], after: ['voiceless'] },
  { forms: ['нан', 'нен'], after: ['nasal'] },
  { forms: ['дан', 'ден'], after: ['vowel', 'lateral', 'glide', 'voiced'] },
  { forms: ['мен'], after: ['vowel', 'nasal', 'lateral', 'glide'] },
  { forms: ['бен'], after: ['voiced'] },
  { forms: ['ға', 'ге', 'да', 'де'], after: ['vowel', ...SONOROUS] },
  { forms: ['ны', 'ні'], after: ['vowel'] },
  // Accusative, past tense, and -ды/-ті "having" alike: заңды, енгізілді, міндетті.
  { forms: ['ды', 'ді'], after: SONOROUS },
  // Possessive: third person, first person plural. After ы and і the с is nearly always the stem's own: келіс-і, дауыс-ы.
  { forms: ['сы', 'сі'], after: ['vowel'], afterLetters: /[^ыі]$|(?:^қаулы|^жарғы|^белгі|^үлгі)$/u },
  { forms: ['мыз', 'міз'], after: ['vowel'] },
  { forms: ['ымыз', 'іміз', 'ы', 'і'], after: CONSONANT, afterLetters: /[^ш]$/u },
  // Plural.
  { forms: ['лар', 'лер'], after: ['vowel', 'glide'] },
  { forms: ['дар', 'дер'], after: ['nasal', 'lateral', 'voiced'] },
  { forms: ['тар', 'тер'], after: ['voiceless'] },
  // Derivation: мемлекеттік, қарулы.
  { forms: ['лық', 'лік', 'лы', 'лі'], after: ['vowel', 'glide'], leaves: 4 },
  { forms: ['дық', 'дік'], after: ['nasal', 'lateral', 'voiced'], leaves: 4 },
  { forms: ['тық', 'тік'], after: ['voiceless'], leaves: 3 },
]

/** The endings of verbs that laws use; -атын/-етін, which looks like -ат, -ет with possessive and case, is tried apart. */
const VERB_SUFFIXES: readonly Suffix[] = [
  // Present and future, third person: белгілейді, тағайындалады.
  { forms: ['йтын', 'йтін', 'йды', 'йді'], after: ['vowel'] },
  { forms: ['ады', 'еді'], after: CONSONANT },
  // Past participle.
  { forms: ['ған', 'ген'], after: ['vowel', ...SONOROUS] },
  { forms: ['қан', 'кен'], after: ['voiceless'] },
  // Past tense of a passive: енгізілді.
  { forms: ['ды', 'ді'], after: ['nasal', 'lateral'], afterLetters: /[ыі][лн]$/u, leaves: 5 },
  // Let it be …: жазылсын; condition: болса; while not: кешіктірмей.
  { forms: ['сын', 'сін', 'са', 'се'], after: CONSONANT, leaves: 3 },
  { forms: ['май', 'мей', 'бай', 'бей', 'пай', 'пей'], after: [...CONSONANT, 'vowel'], leaves: 3 },
  // Converb: болып.
  { forms: ['ып', 'іп'], after: CONSONANT, afterLetters: /[аәеоөұүыі][^аәеоөұүыіэияюёу]$/u, leaves: 3 },
  // Verbal noun: сайлау, енгізу.
  { forms: ['у'], after: ['vowel', ...CONSONANT], leaves: 3 },
]

const HABITUAL: Suffix = { forms: ['атын', 'етін'], after: CONSONANT }
/** How verbs end that take -атын: in a voice, in a causative, or they are among the commonest roots. */
const VERB_END =
  /(?:[ыі][лнсрзт]|[ае][нст]|^(?:бол|бер|кел|ал|бар|тұр|жүр|отыр|көр|айт|шыға?|қал|кет|жат|ет|сал|түс))$/u

function verbRoot(form: string): string | undefined {
  const habitual = strip(form, HABITUAL)
  const bare = habitual !== undefined && VERB_END.test(habitual) ? habitual : firstOf(form, VERB_SUFFIXES)
  return bare === undefined ? undefined : withoutVoice(withoutVoice(withoutNegation(bare)))
}

function withoutNominalSuffix(form: string): string | undefined {
  return firstOf(form, NOMINAL_SUFFIXES)
}

const NEGATIONS: readonly Suffix[] = [
  { forms: ['ма', 'ме'], after: ['vowel', 'lateral', 'glide'], leaves: 3 },
  { forms: ['ба', 'бе'], after: ['nasal', 'voiced'], leaves: 3 },
  { forms: ['па', 'пе'], after: ['voiceless'], leaves: 3 },
]

function withoutNegation(root: string): string {
  return firstOf(root, NEGATIONS) ?? root
}

/** Passive and reflexive: -ыл, -ын after consonants, -л, -н after vowels; a law says now «сайлайды», now «сайланады». */
const VOICES: readonly Suffix[] = [
  { forms: ['ыл', 'іл', 'ын', 'ін'], after: CONSONANT, leaves: 3 },
  { forms: ['л', 'н'], after: ['vowel'], afterLetters: /[ае]$/u, leaves: 4 },
]

function withoutVoice(root: string): string {
  return firstOf(root, VOICES) ?? root
}

function firstOf(form: string, suffixes: readonly Suffix[]): string | undefined {
  for (const suffix of suffixes) {
    const shorter = strip(form, suffix)
    if (shorter !== undefined) return shorter
  }
  return undefined
}

function strip(form: string, suffix: Suffix): string | undefined {
  for (const ending of suffix.forms) {
    if (!form.endsWith(ending)) continue
    const left = form.slice(0, -ending.length)
    if (isStem(left, suffix.leaves ?? 2) && fits(left, ending, suffix) && !cutsProtected(form, left)) return left
  }
  return undefined
}

function cutsProtected(form: string, left: string): boolean {
  return PROTECTED.some((stem) => left.length < stem.length && form.startsWith(stem))
}

function fits(left: string, ending: string, suffix: Suffix): boolean {
  const sound = finalSound(left)
  if (sound === undefined || !suffix.after.includes(sound)) return false
  return (suffix.afterLetters?.test(left) ?? true) && harmonises(left, ending)
}

/** A stem has a vowel, and if it has only two letters it is closed (ел, іс): so баға is not ба + -ға. */
function isStem(left: string, least: number): boolean {
  if (left.length < least || !/[аәеоөұүыіэиуяюё]/u.test(left)) return false
  return left.length > 2 || finalSound(left) !== 'vowel'
}
