import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusEntries, coverageMarkdown, coverageText } from '../../src/corpus/coverage-table.ts'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { describeHolding, holdingOf } from '../../src/cli/holding.ts'
import { openEdition } from '../../src/history/open-edition.ts'
import { ROOT } from '../support/texts.ts'

const catalogue = readCatalogue(join(ROOT, 'corpus'))
const entries = corpusEntries(catalogue)

function holding(id: string, date?: string): ReturnType<typeof holdingOf> {
  const work = catalogue.get(id)
  if (!work) throw new Error(`no ${id}`)
  return holdingOf(
    work,
    openEdition({ work: id, lang: 'eng', ...(date === undefined ? {} : { date }) }, catalogue, '/nonexistent'),
  )
}

/** A table of Markdown as it is before a formatter aligns its columns. */
function withoutPadding(markdown: string): string {
  return markdown.replace(/ *\| */g, '|').replace(/-{3,}/g, '---')
}

describe('tarmaq corpus', () => {
  it('prints the table that README shows', () => {
    expect(withoutPadding(readFileSync(join(ROOT, 'README.md'), 'utf8'))).toContain(
      withoutPadding(coverageMarkdown(entries)),
    )
  })

  it('has a row for every text of the repository, and a line', () => {
    const texts = [...catalogue.values()].flatMap((work) => work.texts)
    expect(entries).toHaveLength(texts.length)
    expect(coverageText(entries).split('\n')).toHaveLength(texts.length)
  })

  it('never counts more provisions read again than there are', () => {
    const reviews = entries.flatMap(({ review, reviewed }) => (review ? [{ ...review, reviewed }] : []))
    expect(reviews.length).toBeGreaterThan(0)
    for (const { provisions, of, reviewed } of reviews)
      expect(reviewed ? provisions === of : provisions < of).toBe(true)
  })
})

describe('what a text holds of its law', () => {
  it('says of a summary that it is no text, what is missing, and how to get the official text', () => {
    const found = holding('constitution-1993')
    expect(found).toMatchObject({
      kind: 'summary',
      whole: false,
      articles: null,
      fetch: 'tarmaq fetch constitution-1993',
    })
    expect(found.missing).toContain('1–63')
    expect(found.missing.join()).not.toMatch(/\b(?:64|110|116)\b/)
    expect(describeHolding(found)).toMatch(
      /^A summary of what is attested: not the text of the law\. Missing here: articles 1–63.*may follow them\.\nThe official text: tarmaq fetch constitution-1993$/,
    )
  })

  it('counts to the end where the catalogue knows it', () => {
    expect(holding('elections-1993')).toMatchObject({ whole: false, articles: 95, missing: ['85–95'] })
  })

  it('lacks nothing of a whole text, computed or not', () => {
    expect(holding('constitution-1995', '1998-10-07')).toMatchObject({ whole: true, missing: [] })
    const computed = holding('constitution-1995', '2007-05-21')
    expect(computed).toMatchObject({ whole: true, missing: [] })
    expect(describeHolding(computed)).not.toContain('Missing')
  })
})
