/**
 * How long publishing the study takes, how it grows with the number of provisions, how big the site and how heavy its pages are,
 * and whether every link leads somewhere and a second run gives the same bytes: `npm run bench:publish`. With `TARMAQ_TEXTS` the
 * official texts are published as well.
 */
import { createHash } from 'node:crypto'
import { assembleSite } from '../../src/cli/assemble-site.ts'
import { openWorkspace } from '../../src/cli/workspace.ts'
import { units } from '../../src/law/walk.ts'
import type { SiteModel } from '../../src/publish/site-model.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { fontFiles } from '../../src/publish/site-fonts.ts'
import { deadLinks, markupBytes, pageKind, styleBytes } from '../support/site-measures.ts'

/** What a page may weigh beside its text, with the style sheet, before compression. */
const BUDGET = 100_000

function timed<T>(run: () => T): [T, number] {
  const start = performance.now()
  const result = run()
  return [result, (performance.now() - start) / 1000]
}

function provisionsIn({ works }: SiteModel): number {
  return works.flatMap(({ texts }) => texts).reduce((sum, { act }) => sum + [...units(act)].length, 0)
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
const sizeOf = (content: string | Uint8Array): number => Buffer.byteLength(content)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function row(...cells: (string | number)[]): void {
  console.log(`  ${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : String(cell).padStart(12))).join('')}`)
}

function digest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of files) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex')
}

const [model, assembling] = timed(() => assembleSite('representation', openWorkspace(undefined)))
const [pages, rendering] = timed(() => renderSite(model))
const files = new Map<string, string | Uint8Array>([...pages, ...fontFiles()])

console.log('Time')
row('texts read, aligned, amended', `${assembling.toFixed(1)} s`)
row('pages and data written', `${rendering.toFixed(1)} s`)

console.log('\nSize of the site')
row('', 'files', 'size')
const part = (path: string): string =>
  path.endsWith('.html')
    ? 'pages'
    : /^(?:data|search|fonts)\//.test(path)
      ? (path.split('/')[0] ?? '')
      : 'style, scripts'
for (const name of ['pages', 'data', 'search', 'fonts', 'style, scripts']) {
  const inPart = [...files].filter(([path]) => part(path) === name)
  row(name, inPart.length, kilobytes(sum(inPart.map(([, content]) => sizeOf(content)))))
}
row('all', files.size, kilobytes(sum([...files.values()].map(sizeOf))))

console.log(`\nMarkup of a page with its style sheet, without text; budget ${kilobytes(BUDGET)}`)
row('pages', 'number', 'median', 'heaviest', 'over budget')
const weights = [...pages]
  .filter(([path]) => path.endsWith('.html'))
  .map(([path, html]) => ({ path, kind: pageKind(path), weight: markupBytes(html) + styleBytes(path, html, pages) }))
for (const kind of [...new Set(weights.map((page) => page.kind))].toSorted()) {
  const ofKind = weights.filter((page) => page.kind === kind).map(({ weight }) => weight)
  const sorted = ofKind.toSorted((a, b) => a - b)
  const over = sorted.filter((weight) => weight > BUDGET).length
  row(kind, sorted.length, kilobytes(sorted[sorted.length >> 1] ?? 0), kilobytes(sorted.at(-1) ?? 0), over)
}
const over = weights.filter(({ weight }) => weight > BUDGET).toSorted((a, b) => b.weight - a.weight)
console.log(`  within the budget: ${weights.length - over.length} of ${weights.length} pages`)
for (const { path, weight } of over.slice(0, 12)) row(`  ${path}`, kilobytes(weight))

const dead = deadLinks(files)
console.log(`\nLinks that lead nowhere: ${dead.length}`)
dead.slice(0, 12).forEach((link) => {
  console.log(`  ${link}`)
})
console.log(`A second run gives the same bytes: ${digest(pages) === digest(renderSite(model)) ? 'yes' : 'NO'}`)

console.log('\nGrowth: pages and data of the first laws only')
row('laws', 'provisions', 'files', 'time')
for (let count = 1; count <= model.works.length; count++) {
  const works = model.works.slice(0, count)
  const has = (id: string): boolean => works.some((work) => work.id === id)
  const part: SiteModel = {
    ...model,
    works,
    comparisons: model.comparisons.filter(({ left, right }) => has(left.work) && has(right.work)),
    reforms: model.reforms.filter(({ base }) => has(base.work)),
  }
  const [rendered, seconds] = timed(() => renderSite(part))
  row(works.map(({ id }) => id).at(-1) ?? '', provisionsIn(part), rendered.size, `${seconds.toFixed(1)} s`)
}
