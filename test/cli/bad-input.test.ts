import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-cli-'))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const EMPTY = file('empty.md', '')
const BLANK = file('blank.md', '\n \n')
const BINARY = file('binary.md', Uint8Array.from([0, 159, 146, 150, 0, 1]))
const NO_ARTICLE = file('poem.md', 'A poem about the steppe, with no article in it at all.\n')
const CHINESE = file(
  'chinese.md',
  '第一条 中华人民共和国是工人阶级领导的、以工农联盟为基础的人民民主专政的社会主义国家。\n',
)
const BAD_FRONT_MATTER = file('front.md', '---\nlang: deu\n---\n\n### Article 1\n\nText of the law.\n')
const LAW = file('law.md', '# A law\n\n### Article 1\n\n1. A voter votes once.\n')
mkdirSync(join(folder, 'nothing'))

/** One line on standard error, nothing on standard output, status 2. */
async function refuses(args: string[], message: RegExp): Promise<void> {
  const { status, stdout, stderr } = await run(...args)
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stdout).toBe('')
  expect(status).toBe(2)
}

describe('input that cannot be used', () => {
  it.each<[string, string[], RegExp]>([
    ['a missing file', ['outline', join(folder, 'missing.md')], /no such file/],
    ['a binary file', ['outline', BINARY], /binary\.md: the file is not UTF-8 text/],
    ['an empty file', ['outline', EMPTY], /empty\.md: the file is empty/],
    ['an empty query', ['search', ' '], /the query is empty/],
    ['a site where no folder can be', ['publish', '-o', '/proc/tarmaq'], /tarmaq.*: no such file or folder/],
    ['a blank file', ['outline', BLANK], /blank\.md: the file is empty/],
    ['a text with no article', ['outline', NO_ARTICLE], /poem\.md: no article found/],
    ['a language that is not known', ['outline', CHINESE], /the language is not recognised/],
    ['a language that is not known, in front matter', ['outline', BAD_FRONT_MATTER], /unknown language "deu"/],
    ['a language that is not known, as an option', ['outline', LAW, '--lang', 'deu'], /'deu' is invalid/],
    ['a language that is not known, in a name', ['outline', 'constitution-1995/deu'], /unknown language "deu"/],
    ['a work that is not known', ['outline', 'constitution-1936'], /no such work in the catalogue/],
    ['an edition that is not at hand', ['outline', 'constitution-1995@1990-01-01'], /1990-01-01/],
    ['a date that is none', ['outline', 'constitution-1995@yesterday'], /is no date/],
    ['an empty folder', ['outline', join(folder, 'nothing')], /the folder is empty/],
    ['a command that is not known', ['outlien', LAW], /unknown command 'outlien'/],
    ['an option that is not known', ['outline', LAW, '--jsno'], /unknown option '--jsno'/],
    ['an argument too few', ['outline'], /missing required argument/],
    ['an argument too many', ['outline', LAW, LAW], /too many arguments/],
    ['words that are no citation', ['read', LAW, 'the people'], /is not a citation/],
    ['a provision that is not there', ['read', LAW, 'art. 7(2)'], /has no Article 7\(2\)/],
    ['a level that is not known', ['align', LAW, LAW, '--level', 'word'], /'word' is invalid/],
    ['a format that is not known', ['compare', LAW, LAW, '-o', join(folder, 'x.xyz')], /cannot be written as \.xyz/],
    [
      'an unknown study',
      ['publish', '--study', 'nothing', '-o', join(folder, 'site')],
      /study\.yaml: the file is missing/,
    ],
    ['a missing file of running text', ['cite', join(folder, 'missing.txt')], /no such file/],
    ['a locator that is none', ['cite', LAW, '--context', 'here'], /is not a locator/],
    ['an unknown work to fetch', ['fetch', 'constitution-1936'], /unknown work/],
    ['a pause that is no number', ['fetch', 'constitution-1995', '--pause', 'long'], /no number of seconds/],
  ])('%s', async (_what, args, message) => {
    await refuses(args, message)
  })

  it('leaves nothing half written behind', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('x.') || name.startsWith('site'))).toEqual([])
  })

  it('does not write a site into a folder with something else in it', async () => {
    await refuses(['publish', '-o', folder], /tarmaq-cli-/)
    expect(readdirSync(folder)).toContain('law.md')
  })
})
