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
      expect(complaints).toEqual([])
      await site.close()
    },
    120_000,
  )
})
