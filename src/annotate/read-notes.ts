import { z } from 'zod'
import type { Lang, PerLang } from '../language/lang.ts'
import type { ScholarNote } from './note.ts'
import { BCP47, LANGS } from '../language/lang.ts'
import { readYaml } from '../corpus/yaml-file.ts'

const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  language: z.enum(['kk', 'ru', 'en']).optional(),
  format: z.literal('text/plain').optional(),
  purpose: z.literal('tagging').optional(),
})

function isInEveryLang(body: readonly z.infer<typeof textualBody>[]): boolean {
  return LANGS.every((lang) => body.some((text) => text.purpose === undefined && text.language === BCP47[lang]))
}

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})

const annotation = z.strictObject({
  id: z.string().min(1),
  type: z.literal('Annotation'),
  motivation: z.enum(['assessing', 'commenting', 'questioning', 'describing', 'linking']),
  created: z.iso.datetime(),
  creator: z.strictObject({ type: z.enum(['Organization', 'Person']), name: z.string().min(1) }),
  body: z.array(textualBody).refine(isInEveryLang, { error: 'a note needs a body in each of kk, ru and en' }),
  target: z.strictObject({
    source: z.string().min(1),
    state: z.strictObject({ type: z.literal('TimeState'), sourceDate: z.iso.datetime() }),
    selector: z.strictObject({
      type: z.literal('FragmentSelector'),
      value: z.string().min(1),
      refinedBy: quoteSelector.optional(),
    }),
  }),
})

/** A page of W3C Web Annotations (JSON-LD), as the studies keep their notes. */
const annotationPage = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string().min(1),
  type: z.literal('AnnotationPage'),
  items: z.array(annotation),
})

/**
 * Reads the notes of a study: a page of W3C Web Annotations whose target is a provision of a work (FragmentSelector with the
 * locator), refined by a TextQuoteSelector where words are meant, in the edition of the TimeState.
 *
 * @throws InvalidFile with the line at fault. JSON is read as YAML, of which it is a part, so that lines are known.
 */
export function readNotes(path: string): ScholarNote[] {
  return readYaml(path, annotationPage).items.map(toNote)
}

function toNote(item: z.infer<typeof annotation>): ScholarNote {
  const { selector, source, state } = item.target
  return {
    id: item.id,
    work: source,
    date: state.sourceDate.slice(0, 10),
    locator: selector.value,
    ...(selector.refinedBy ? { quote: { exact: selector.refinedBy.exact, lang: 'eng' } } : {}),
    body: bodies(item),
    creator: item.creator.name,
    created: item.created.slice(0, 10),
    tags: item.body.filter((body) => body.purpose === 'tagging').map((body) => body.value),
  }
}

/** The note's text in each language; the schema has seen to it that there is one. */
function bodies(item: z.infer<typeof annotation>): PerLang {
  const texts = item.body.filter((body) => body.purpose === undefined)
  const inLang = (lang: Lang): string => texts.find((body) => body.language === BCP47[lang])?.value ?? ''
  return { kaz: inLang('kaz'), rus: inLang('rus'), eng: inLang('eng') }
}
