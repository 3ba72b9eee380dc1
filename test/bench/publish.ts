/**
 * How long publishing the study takes, how it grows with the number of provisions, and how big the site is:
 * `npm run bench:publish`. With `TARMAQ_TEXTS` the official texts are published as well.
 */
import { gzipSync } from 'node:zlib'
import { assembleSite } from '../../src/cli/assemble-site.ts'
import { openWorkspace } from '../../src/cli/workspace.ts'
import { printedText } from '../../src/law/text.ts'
import { units } from '../../src/law/walk.ts'
import type { SiteModel } from '../../src/publish/site-model.ts'
import { renderSite } from '../../src/publish/render-site.ts'

function timed<T>(run: () => T): [T, number] {
  const start = performance.now()
  const result = run()
  return [result, (performance.now() - start) / 1000]
}

function provisionsIn({ works }: SiteModel): number {
  return works.flatMap(({ texts }) => texts).reduce((sum, { act }) => sum + [...units(act)].length, 0)
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
const bytesOf = (text: string): number => Buffer.byteLength(text)

const [model, assembling] = timed(() => assembleSite('representation', openWorkspace(undefined)))
const [files, rendering] = timed(() => renderSite(model))
const pages = [...files].filter(([path]) => path.endsWith('.html'))
console.log(`Assembled in ${assembling.toFixed(1)} s, rendered in ${rendering.toFixed(1)} s`)
console.log(`${pages.length} pages, ${kilobytes(pages.reduce((sum, [, html]) => sum + bytesOf(html), 0))}`)
console.log(`${files.size} files, ${kilobytes([...files.values()].reduce((sum, text) => sum + bytesOf(text), 0))}`)
console.log(`Style sheet ${kilobytes(bytesOf(files.get('site.css') ?? ''))}`)

console.log('\nLaw pages: markup and style sheet beside the text of the law (budget 100 kB)')
for (const work of model.works) {
  for (const { date, lang, act } of work.texts) {
    const path = [...files.keys()].find((name) => name === `en/laws/${work.id}/${date}/${lang}.html`)
    const html = files.get(path ?? '') ?? ''
    const rest = bytesOf(html) - bytesOf(printedText(act)) + bytesOf(files.get('site.css') ?? '')
    console.log(
      `  ${`${work.id}@${date}/${lang}`.padEnd(36)} page ${kilobytes(bytesOf(html)).padStart(7)}  besides the law ${kilobytes(rest).padStart(7)}  gzip ${kilobytes(gzipSync(html).length).padStart(6)}`,
    )
  }
}

console.log('\nGrowth: rendering with the first laws only')
for (let count = 1; count <= model.works.length; count++) {
  const works = model.works.slice(0, count)
  const has = (id: string): boolean => works.some((work) => work.id === id)
  const part: SiteModel = {
    ...model,
    works,
    comparisons: model.comparisons.filter(({ left, right }) => has(left.work) && has(right.work)),
    reforms: model.reforms.filter(({ base }) => has(base.work)),
  }
  const [, seconds] = timed(() => renderSite(part))
  console.log(`  ${String(provisionsIn(part)).padStart(6)} provisions  ${seconds.toFixed(1)} s`)
}
