import { readFileSync } from 'node:fs'

/** The script of the site, its parts one after another: part of the program, not of what it publishes. */
export function siteScript(): string {
  return ['site', 'links'].map(read).join('\n')
}

/** The script that runs before a page is shown, and waits a moment for its faces. */
export function facesScript(): string {
  return read('faces')
}

function read(name: string): string {
  return readFileSync(new URL(`browser/${name}.js`, import.meta.url), 'utf8')
}
