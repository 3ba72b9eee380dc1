import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './support/texts.ts'

const SRC = join(ROOT, 'src')

/** Which rooms a room knows; the README draws the same picture. `src/index.ts` stands outside: it only passes names on. */
const ARROWS: Record<string, readonly string[]> = {
  language: [],
  law: ['language'],
  seats: [],
  redline: ['language'],
  cite: ['law', 'language'],
  read: ['law', 'language'],
  corpus: ['cite', 'read', 'law', 'language'],
  align: ['corpus', 'law', 'language'],
  amend: ['cite', 'read', 'law', 'language'],
  query: ['corpus', 'cite', 'law', 'language'],
  annotate: ['align', 'amend', 'redline', 'corpus', 'read', 'law', 'language'],
  history: ['amend', 'corpus', 'cite', 'read', 'law', 'language'],
  publish: ['query', 'annotate', 'align', 'amend', 'redline', 'corpus', 'cite', 'read', 'law', 'language'],
  cli: [
    'publish',
    'history',
    'query',
    'annotate',
    'align',
    'amend',
    'redline',
    'seats',
    'corpus',
    'cite',
    'read',
    'law',
    'language',
  ],
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|js)$/.test(path) && path.includes('/'))
  .map((path) => join(SRC, path))

function roomOf(path: string): string {
  return relative(SRC, path).split('/')[0] ?? ''
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

test('every room has its arrows', () => {
  expect([...new Set(sources.map(roomOf))].toSorted()).toEqual(Object.keys(ARROWS).toSorted())
})

test('a room imports only from the rooms that it knows', () => {
  const wrong = sources.flatMap((path) =>
    importsOf(path)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => roomOf(resolve(dirname(path), specifier)))
      .filter((room) => room !== roomOf(path) && !ARROWS[roomOf(path)]?.includes(room))
      .map((room) => `${relative(ROOT, path)} imports from ${room}`),
  )
  expect(wrong).toEqual([])
})

test('the arrows run one way', () => {
  const seen = new Set<string>()
  const visit = (room: string, above: readonly string[]): void => {
    expect(above, `${[...above, room].join(' → ')} is a circle`).not.toContain(room)
    if (seen.has(room)) return
    for (const known of ARROWS[room] ?? []) visit(known, [...above, room])
    seen.add(room)
  }
  for (const room of Object.keys(ARROWS)) visit(room, [])
})

test('the rooms that compute touch no file, but for grammars that belong to the program', () => {
  const computing = ['law', 'redline', 'cite', 'seats', 'amend']
  const wrong = sources.filter(
    (path) => computing.includes(roomOf(path)) && importsOf(path).some((specifier) => specifier.startsWith('node:')),
  )
  expect(wrong).toEqual([])
})
