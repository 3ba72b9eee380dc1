/** What the W3C Web Annotation Data Model (Recommendation of 23 February 2017) says MUST be; sections in brackets. */

const ANNO = 'http://www.w3.org/ns/anno.jsonld'
const IRI = /^(?:[a-z][a-z0-9+.-]*:)?[^\s<>"{}|\\^`]+$/i
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/
const MOTIVATIONS = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]

type Json = Record<string, unknown>

/** What in a document breaks the model; empty where nothing does. */
export function problemsOf(document: unknown): string[] {
  const top = document as Json
  const problems: string[] = []
  const must = (holds: boolean, what: string): void => {
    if (!holds) problems.push(what)
  }
  const context = list(top['@context'])
  must(context.includes(ANNO), '[3.1] @context must hold the Web Annotation context')
  if (top.type === 'AnnotationCollection') collection(top, must)
  else if (top.type === 'AnnotationPage') page(top, must)
  else must(false, '[5] type must be AnnotationCollection or AnnotationPage')
  return problems
}

type Must = (holds: boolean, what: string) => void

function collection({ id, first, total }: Json, must: Must): void {
  must(isIri(id), '[5.1] a collection must have one IRI')
  must(total === undefined || (typeof total === 'number' && total >= 0), '[5.1] total must be a non-negative integer')
  page((first ?? {}) as Json, must)
}

function page({ id, type, items }: Json, must: Must): void {
  must(isIri(id), '[5.2] a page must have one IRI')
  must(type === 'AnnotationPage', '[5.2] a page must have the class AnnotationPage')
  must(Array.isArray(items), '[5.2] a page must have items')
  for (const item of list(items) as Json[]) annotation(item, must)
}

function annotation({ id, type, target, body, motivation, created, modified, creator }: Json, must: Must): void {
  must(isIri(id), '[3.1] an annotation must have exactly one IRI')
  must(type === 'Annotation', '[3.1] an annotation must have the class Annotation')
  must(list(target).length > 0, '[3.1] there must be one or more targets')
  must(MOTIVATIONS.includes(motivation as string), '[3.3.5] motivation must be one of the model')
  for (const time of [created, modified]) {
    must(time === undefined || DATE_TIME.test(time as string), '[3.3.1] times must be xsd:dateTime in UTC')
  }
  must(
    creator === undefined || ['Person', 'Organization'].includes((creator as Json).type as string),
    '[3.3.2] agent class',
  )
  for (const one of list(body) as Json[]) resource(one, must)
  for (const one of list(target)) {
    if (typeof one === 'string') must(isIri(one), '[3.2.1] an external resource must have an IRI')
    else specific(one as Json, must)
  }
}

function resource(body: Json, must: Must): void {
  if (body.type === 'TextualBody') {
    must(typeof body.value === 'string', '[3.2.4] a textual body must have exactly one value')
    must(list(body.language).length <= 1, '[3.2.4] a textual body should have one language')
  } else specific(body, must)
  must(
    body.purpose === undefined || MOTIVATIONS.includes(body.purpose as string),
    '[3.3.5] purpose must be a motivation',
  )
}

function specific({ source, selector, state }: Json, must: Must): void {
  must(isIri(source), '[4] a specific resource must have exactly one source')
  for (const one of list(selector) as Json[]) select(one, must)
  for (const one of list(state) as Json[]) {
    must(one.type === 'TimeState', '[4.3.1] the state must have its class')
    must(DATE_TIME.test(one.sourceDate as string), '[4.3.1] sourceDate must be xsd:dateTime in UTC')
  }
}

function select({ type, value, exact, refinedBy }: Json, must: Must): void {
  if (type === 'FragmentSelector')
    must(typeof value === 'string', '[4.2.1] a fragment selector must have exactly one value')
  else if (type === 'TextQuoteSelector')
    must(typeof exact === 'string', '[4.2.4] a text quote selector must have exactly one exact')
  else must(false, '[4.2] the selector must have a class of the model')
  for (const one of list(refinedBy) as Json[]) select(one, must)
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value]
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && IRI.test(value)
}
