import type { Lang } from '../language/lang.ts'
import type { FinalProvision } from './instruction.ts'
import type { ReadStatement } from './read-instructions.ts'
import type { SourceMap } from './source-span.ts'
import { foldedForm } from '../language/folded-form.ts'

/** Finite verbs by which an act says when it, or some of its norms, enter into force («со дня вступления в силу» says no such thing). */
const COMMENCEMENT: Record<Lang, RegExp> = {
  rus: /(?:вводится|вводятся)\s+в\s+действие|вступа(?:ет|ют)\s+в\s+силу/u,
  kaz: /қолданысқа\s+енгізіледі|күшіне\s+енеді/u,
  eng: /(?:enters?|comes?|put|brought)\s+into\s+(?:force|effect|operation)|takes?\s+effect/u,
}

/** Verbs in the form in which only instructions have them. */
const INSTRUCTS: Record<Lang, RegExp> = {
  rus: /(?:^|[\s»"])(?:изложить|исключить|дополнить|заменить|признать\s+утративш\S+\s+силу|считать\s+(?:соответственно\s+)?(?:пункт|подпункт|стать|част))/u,
  kaz: /(?:жазыл|ауыстырыл|алмастырыл|толықтырыл|тастал|жойылды\s+деп\s+таныл)сын/u,
  eng: /shall\s+be\s+(?:restated|repealed|deleted|omitted|replaced|supplemented|inserted|added|renumbered|substituted)/u,
}

/**
 * Tells the statements of the operative articles from the rest: an article is operative when an instruction, an opening or words
 * of instruction stand in it or in a later one. A last line without any of them that says when the act enters into force is not.
 */
export function operativePart(statements: readonly ReadStatement[], lang: Lang): (read: ReadStatement) => boolean {
  const operates = (read: ReadStatement): boolean =>
    read.role === 'instruction' ||
    read.role === 'opening' ||
    (read.role === 'not-understood' && soundsLikeInstruction(read.statement.text, lang))
  const last = statements.findLastIndex(operates)
  const block = statements[last]?.statement.block ?? 0
  const order = new Map(statements.map((read, i) => [read, i]))
  return (read) => {
    if (read.statement.block > block) return false
    const isLast = (order.get(read) ?? 0) > last
    return !isLast || read.statement.quotations.length > 0 || !COMMENCEMENT[lang].test(foldedForm(read.statement.text))
  }
}

/** Whether a text has the verb of an instruction, so that it must not be passed over even if it is not understood. */
export function soundsLikeInstruction(text: string, lang: Lang): boolean {
  return INSTRUCTS[lang].test(foldedForm(text))
}

/** The final articles of an act, one provision an article. */
export function finalProvisions(statements: readonly ReadStatement[], map: SourceMap, lang: Lang): FinalProvision[] {
  const blocks = [...new Set(statements.map((read) => read.statement.block))]
  return blocks.map((block) => {
    const reads = statements.filter((read) => read.statement.block === block)
    const text = reads.map((read) => read.statement.text).join('\n')
    const kind = COMMENCEMENT[lang].test(foldedForm(text)) ? 'commencement' : 'transitional'
    return { kind, text, source: map.span(reads.flatMap((read) => read.statement.pieces)) }
  })
}
