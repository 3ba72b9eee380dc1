import { describe, expect, it } from 'vitest'
import { renderSite } from '../../src/publish/render-site.ts'
import { HAS_CHROMIUM, complaintsOf, openSite } from './chromium.ts'
import { isPage } from './html.ts'
import { PAYLOADS, poisoned } from './poisoned-site.ts'

/** Those that would be noticed if a browser ran or fetched them. */
const ACTIVE = PAYLOADS.filter((payload) => /alert|evil/.test(payload))

describe.skipIf(!HAS_CHROMIUM)('in a browser', () => {
  it.each(ACTIVE)(
    'the payload %j runs nothing, opens nothing and asks for nothing, on any page',
    async (payload) => {
      const files = [...renderSite(poisoned(payload))].filter(([path]) => !isPage(path) || path.startsWith('en/'))
      const site = await openSite(new Map(files))
      const page = await site.browser.newPage()
      const complaints = complaintsOf(page)
      for (const [path] of files) {
        if (!isPage(path)) continue
        await page.goto(site.address(path))
        await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`)
        await page.mouse.move(300, 300)
      }
      // What is asked for is a text like any other.
      await page.goto(`${site.address('en/search.html')}?q=${encodeURIComponent(payload)}`)
      await page.locator('#search-status:not(:empty)').waitFor({ state: 'attached' })
      await page.goto(`${site.address('en/search.html')}?q=people`)
      await page.locator('#results li').first().waitFor()
      expect(complaints.filter((complaint) => !isMissingShard(complaint))).toEqual([])
      await site.close()
    },
    120_000,
  )
})

/** A run of the index that no word of the sample falls into has no file. */
function isMissingShard(complaint: string): boolean {
  return /^failed: .*\/search\/p\/|ERR_FILE_NOT_FOUND$/.test(complaint)
}
