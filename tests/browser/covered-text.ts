import type {Page} from 'playwright-core'

/** The first texts within the window that something else lies on, each with what covers it. */
export function findCoveredText(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const step = 24
    // What comes into sight in a larger window is laid out a few frames later.
    const stillFrames = 8
    const covered: string[] = []
    await waitUntilStill()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() && covered.length < 5) {
      const text = walker.currentNode
      const parent = text.parentElement
      if (!parent || !text.textContent?.trim() || !isShown(parent)) continue
      const cover = findCover(text, parent)
      if (cover) covered.push(`“${text.textContent.trim()}” under ${cover.outerHTML.slice(0, 80)}`)
    }
    return covered

    async function waitUntilStill() {
      let height = 0
      for (let still = 0; still < stillFrames; still += 1) {
        await new Promise(requestAnimationFrame)
        const now = document.documentElement.scrollHeight
        if (now !== height) still = 0
        height = now
      }
    }

    function findCover(text: Node, parent: Element): Element | undefined {
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const {left, right, top, bottom} of range.getClientRects()) {
        for (let x = left + 2; x < right; x += step) {
          const hit = document.elementFromPoint(x, (top + bottom) / 2)
          if (hit && !hit.contains(parent) && !parent.contains(hit)) return hit
        }
      }
      return undefined
    }

    /** Hidden for the eye alone, or cut off by a box that scrolls, a text cannot be covered. */
    function isShown(element: Element): boolean {
      if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false
      for (
        let box: Element | null = element;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const {clipPath, overflowX, overflowY, pointerEvents} = getComputedStyle(box)
        if (clipPath !== 'none' || pointerEvents === 'none') return false
        if (overflowX !== 'visible' || overflowY !== 'visible') return false
      }
      return true
    }
  })
}
