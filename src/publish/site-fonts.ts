import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const FOLDER = 'fonts'

/** The faces of the site, both under the SIL Open Font License and with every Kazakh letter: one for the law, one for all else; upright only. */
const FAMILIES = [
  { family: 'Source Serif 4', id: 'source-serif-4', weights: '200 900' },
  { family: 'Source Sans 3', id: 'source-sans-3', weights: '200 900' },
] as const

/** A browser loads a file only for letters of its range; ә ғ қ ң ө ұ ү һ stand in the extended Cyrillic one. */
const SUBSETS: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-048F,U+0492-04AF,U+04B2-052F,U+20B8',
}

/**
 * The `@font-face` rules of the site, its own files by their address from the style sheet. `optional`: a face that
 * is not there at once is not used on that page, so that no text moves when it comes (`browser/faces.js` waits a moment for it).
 */
export function fontFaces(): string {
  return faces()
    .map(
      ({ family, weights, file, range }) =>
        `@font-face{font-family:'${family}';font-weight:${weights};font-display:optional;src:url(../${FOLDER}/${file}) format('woff2');unicode-range:${range}}`,
    )
    .join('\n')
}

/** The files of the faces with their licences, by their path in the site. */
export function fontFiles(): Map<string, Uint8Array> {
  return new Map([
    ...faces().map(({ id, file }): [string, Uint8Array] => [
      `${FOLDER}/${file}`,
      readFileSync(join(packageFolder(id), 'files', file)),
    ]),
    ...FAMILIES.map(({ id }): [string, Uint8Array] => [
      `${FOLDER}/${id}.LICENSE.txt`,
      readFileSync(join(packageFolder(id), 'LICENSE')),
    ]),
  ])
}

interface Face {
  family: string
  id: string
  weights: string
  file: string
  range: string
}

function faces(): Face[] {
  return FAMILIES.flatMap((family) =>
    Object.entries(SUBSETS).map(([subset, range]) => ({
      ...family,
      file: `${family.id}-${subset}-wght-normal.woff2`,
      range,
    })),
  )
}

function packageFolder(id: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${id}/package.json`))
}
