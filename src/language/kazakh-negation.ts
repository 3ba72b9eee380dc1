/**
 * A Kazakh verb form with the suffix of negation (-ма/-ме, -ба/-бе, -па/-пе) and behind it one that ends a form: of the present (-йды),
 * the participle (-ған, -йтын, -с), the condition (-са), the converb (-й), the verbal noun (-у). Those syllables are also in nouns with
 * an ending of possession (жоба-сы, бастама-сы), which none of these suffixes has. In normal form.
 *
 * Source of the suffixes: Қазақ грамматикасы, Astana 2002, on болымсыз етістік.
 */
const NEGATED =
  /\p{L}{2}[мбп](?:(?:ай|ей)(?:ды|ді|тын\p{L}*|тін\p{L}*|мын|мін|сың|сің|мыз|міз|сыз|сіз)?|(?:аған|еген)\p{L}*|(?:аса|есе)[мңқк]?|(?:ас|ес)(?:тан|тен)?|(?:ау|еу)\p{L}*)$/u

/** Words of the law that look so and negate nothing: or, independent, arrest. */
const NOT_NEGATED = /^(?:немесе|дербес|қамау\p{L}*)$/u

/** Whether a Kazakh word, in normal form, is a verb that says no: «берілмейді», «қабылданбаған». */
export function isNegatedKazakh(word: string): boolean {
  return NEGATED.test(word) && !NOT_NEGATED.test(word)
}
