import { readFileSync } from 'node:fs'

const PARTS = ['site', 'links'] as const

/** The script of the site, its parts one after another: part of the program, not of what it publishes. */
export function siteScript(): string {
  return PARTS.map((part) => readFileSync(new URL(`browser/${part}.js`, import.meta.url), 'utf8')).join('\n')
}
