/** Arrows go from the box through the results and back; `c` cites the one that has the focus. */
export function listenToResultKeys(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const box = root.querySelector<HTMLElement>('[role=combobox]')
    const results = [...root.querySelectorAll<HTMLElement>('.result [data-open]')]
    const active = document.activeElement
    const place = results.findIndex((link) => link.closest('.result')?.contains(active))
    if (active !== box && place === -1) return
    const next = place + (event.key === 'ArrowDown' ? 1 : -1)
    if (active === box && event.key === 'ArrowUp') return
    const target = next < 0 ? box : results[next]
    if (!target) return
    event.preventDefault()
    target.focus()
    target.closest('.result')?.scrollIntoView({block: 'nearest'})
  })
}
