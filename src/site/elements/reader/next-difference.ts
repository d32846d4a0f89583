/** Space at the top of the screen that the head of the columns covers, in pixels. */
const covered = 96

/** A link to the first difference of two versions, which then leads from one to the next. */
class NextDifference extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      const next = findNext(this.closest('.version-pair') ?? document.body)
      if (!next) return
      event.preventDefault()
      // Through the address, so that the way back leads from difference to difference too.
      location.hash = next.id
      next.querySelector<HTMLElement>('.permalink')?.focus({preventScroll: true})
    })
  }
}

/** The row after the one the address names if that is on the screen, else the first below; the first of all after the last. */
function findNext(pair: Element): HTMLElement | undefined {
  const grave = shown(pair, '[data-rel="conflict"]')
  const rows = grave.length > 0 ? grave : shown(pair, '[data-rel="changed"]')
  const current = rows.find((row) => row.matches(':target') && isOnScreen(row))
  if (current) return rows[rows.indexOf(current) + 1] ?? rows[0]
  return rows.find((row) => row.getBoundingClientRect().top >= covered) ?? rows[0]
}

function shown(pair: Element, selector: string): HTMLElement[] {
  return [...pair.querySelectorAll<HTMLElement>(`.row${selector}`)].filter((row) =>
    row.checkVisibility(),
  )
}

function isOnScreen(row: HTMLElement): boolean {
  const {top, bottom} = row.getBoundingClientRect()
  return bottom > covered && top < innerHeight
}

customElements.define('next-difference', NextDifference)
