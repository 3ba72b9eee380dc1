import type { VFile } from 'vfile'
import type { Lang } from '../language/lang.ts'
import type { Act } from '../law/tree.ts'
import type { ScholarNote } from './note.ts'
import { LANGS } from '../language/lang.ts'
import { parseLocator, resolveLocator } from '../law/locator.ts'
import { findQuote } from './find-quote.ts'
import { quoteProblem } from './origin.ts'
import { textAt } from './quote-of.ts'

/** What notes are checked against. */
export interface NoteSurroundings {
  /** The edition of a work in a language, or undefined where it is not at hand. */
  edition: (work: string, date: string, lang: Lang) => Act | undefined
  /** Whether an edition is held in part, so that an article that it lacks may be in the law nevertheless. */
  isPart?: (act: Act) => boolean
  isWork: (work: string) => boolean
  concepts: ReadonlySet<string>
  literature: ReadonlySet<string>
  /** The claims, proposals and reasons that notes can be about; absent where the study has no list of them. */
  claims?: ReadonlySet<string>
}

/**
 * Checks notes: that each has a text in every language, and that its target, its quotes, its concepts, its claims and its links are there,
 * in every text of the named edition that is at hand; and that every claim of the study has a note. Findings are messages on the file.
 *
 * @param file the file of the notes, whose lines the messages name.
 */
export function checkNotes(file: VFile, notes: readonly ScholarNote[], around: NoteSurroundings): void {
  const lines = String(file).split('\n')
  for (const note of notes) {
    const line = lines.findIndex((text) => text.includes(`"id": ${JSON.stringify(note.id)}`)) + 1
    const report = (ruleId: string, reason: string): void => {
      file.message(`${note.id}: ${reason}`, {
        ruleId,
        source: 'tarmaq',
        ...(line > 0 ? { place: { line, column: 1 } } : {}),
      })
    }
    checkLanguages(note, report)
    checkReferences(note, around, report)
    if (note.replyTo === undefined) checkTarget(note, around, report)
  }
  for (const id of around.claims ?? []) {
    if (!notes.some(({ about }) => about.includes(id)))
      file.message(`no note is about ${id}`, { ruleId: 'note-missing', source: 'tarmaq' })
  }
}

type Report = (ruleId: string, reason: string) => void

function checkLanguages(note: ScholarNote, report: Report): void {
  const missing = LANGS.filter((lang) => note.body[lang] === undefined)
  if (missing.length > 0) report('note-language', `it has no text in ${missing.join(', ')}`)
}

function checkReferences({ tags, about, links }: ScholarNote, around: NoteSurroundings, report: Report): void {
  for (const id of about) {
    if (around.claims && !around.claims.has(id))
      report('note-about', `it is about ${id}, which the study does not list`)
  }
  for (const tag of tags) if (!around.concepts.has(tag)) report('note-concept', `${tag} is no concept of the lexicon`)
  for (const link of links) {
    if (link.kind === 'literature') {
      if (!around.literature.has(link.id)) report('note-literature', `${link.id} is not in the bibliography`)
    } else if (!around.isWork(link.work))
      report('note-link', `it links to ${link.work}, which is no work of the catalogue`)
    else if (link.date !== undefined && link.locator !== undefined) {
      const acts = LANGS.flatMap((lang) => around.edition(link.work, link.date ?? '', lang) ?? [])
      for (const act of acts) {
        if (!has(act, link.locator) && !mayHave(act, link.locator, around))
          report('note-link', `${link.work}@${link.date}/${act.lang} has no ${link.locator}`)
      }
    }
  }
}

function checkTarget(note: ScholarNote, around: NoteSurroundings, report: Report): void {
  const { work, date, locator, quotes } = note
  if (!around.isWork(work)) {
    report('note-target', `${work} is no work of the catalogue`)
    return
  }
  const parsed = parseLocator(locator)
  if (!parsed) report('note-target', `${locator} is no locator`)
  for (const lang of LANGS) {
    const act = around.edition(work, date, lang)
    if (!act || !parsed) continue
    const text = textAt(act, parsed)
    if (text === undefined && mayHave(act, locator, around)) continue
    if (text === undefined) report('note-target', `${work}@${date}/${lang} has no ${locator}`)
    for (const quote of quotes.filter((one) => one.lang === lang)) {
      const found = findQuote(text ?? '', quote)
      if ('problem' in found)
        report('note-quote', `“${quote.exact}” in ${locator} of ${work}@${date}/${lang}: ${quoteProblem(found)}`)
    }
  }
}

/** Whether the law may have a provision that the text lacks: where this is held in part, without the article. */
function mayHave(act: Act, locator: string, { isPart }: NoteSurroundings): boolean {
  const [article = ''] = locator.split('__')
  return isPart?.(act) === true && !has(act, article)
}

function has(act: Act, locator: string): boolean {
  const parsed = parseLocator(locator)
  return parsed !== undefined && resolveLocator(act, parsed) !== undefined
}
