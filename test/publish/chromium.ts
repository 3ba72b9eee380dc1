import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { fontFiles } from '../../src/publish/site-fonts.ts'
import { writeSite } from '../../src/publish/write-site.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whether there is a browser to try pages in; the tests that need it are skipped, and say so, where there is none. */
export const HAS_CHROMIUM = existsSync(CHROMIUM)
if (!HAS_CHROMIUM) console.warn(`SKIPPED: the site in a browser, because there is no ${CHROMIUM} (set CHROMIUM)`)

/** A site written to a folder of its own, and a browser. */
export interface OpenedSite {
  browser: Browser
  /** The address of a page of the site. */
  address: (path: string) => string
  close: () => Promise<void>
}

export async function openSite(files: ReadonlyMap<string, string>): Promise<OpenedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'tarmaq-browser-'))
  await writeSite(new Map<string, string | Uint8Array>([...files, ...fontFiles()]), join(folder, 'site'))
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  return {
    browser,
    address: (path) => `file://${folder}/site/${path}`,
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Opens an address and waits until the page is shown: it hides itself for a moment, until its faces are there (`faces.js`). */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('html:not([hidden])').waitFor({ state: 'attached' })
}

/** Collects what a page complains of, opens or asks of the network: the list stays empty where all is well. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file://')) complaints.push(`request: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // A face that is still on its way when the next page is opened is no fault of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`)
  })
  return complaints
}
