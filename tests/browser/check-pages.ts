import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {findColourViolations, findViolations} from './axe.ts'
import {findCoveredText} from './covered-text.ts'
import type {PageKind} from './page-kinds.ts'
import {type Visit, useSite} from './site.ts'

/** What holds of every page, whatever it shows. */
export function checkPages(kinds: readonly PageKind[]): void {
  const site = useSite()
  describe.each(kinds)('$kind', ({kind, address}) => {
    let visit: Visit
    const open = async () => {
      await visit.go(address)
      if (kind === '/search/') await visit.page.locator('[data-part=results] li').first().waitFor()
    }

    beforeAll(async () => {
      visit = await site().visit({colorScheme: 'light'})
      await open()
    })
    afterAll(() => visit.page.context().close())

    test('is accessible', async () => {
      expect(await findViolations(visit.page)).toEqual([])
    })

    test('is accessible in the dark theme, which changes colours alone', async () => {
      await visit.page.emulateMedia({colorScheme: 'dark'})
      // Results out of sight keep the colours that they were laid out in until they are seen.
      if (kind === '/search/') await open()
      expect(await findColourViolations(visit.page)).toEqual([])
    })

    test.each([1280, 390])('covers no text of its own where it is %i px wide', async (width) => {
      await visit.page.setViewportSize({width, height: 4000})
      expect(await findCoveredText(visit.page)).toEqual([])
    })

    test('needs no sideways scroll on a small screen', async () => {
      await visit.page.setViewportSize({width: 360, height: 740})
      const width = await visit.page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(360)
    })

    test('complains of nothing under its policy', () => {
      // The answer to an unknown address is itself told as an error.
      const isOwn = (text: string) => kind === '/404/' && text.includes('404')
      expect(visit.complaints.filter((text) => !isOwn(text))).toEqual([])
    })
  })
}
