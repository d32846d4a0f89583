/** Going through the passages of a paper one by one. */

const passages = () => [...document.querySelectorAll<HTMLElement>('.passage:has(.permalink)')]

/** The passage that holds the focus, else the one the address names, else the first on the screen. */
export function currentPassage(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.passage')
  if (focused) return focused
  const target = document.querySelector(':target')?.closest<HTMLElement>('.passage')
  return target ?? passages().find((passage) => passage.getBoundingClientRect().bottom > 0)
}

/**
 * Bring the next (`1`) or previous (`-1`) passage to the middle of the screen.
 *
 * @returns its permalink, to be focused
 */
export function goToPassage(step: 1 | -1): HTMLElement | null | undefined {
  const all = passages()
  const current = currentPassage()
  const passage = current && all[all.indexOf(current) + step]
  passage?.scrollIntoView({block: 'center'})
  return passage?.querySelector<HTMLElement>('.permalink')
}
