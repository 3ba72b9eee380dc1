import { readFileSync } from 'node:fs'

/** The script of the site: part of the program, not of what it publishes. */
export function siteScript(): string {
  return readFileSync(new URL('browser/site.js', import.meta.url), 'utf8')
}
