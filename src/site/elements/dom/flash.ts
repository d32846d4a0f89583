const shownMs = 1500
const labels = new WeakMap<HTMLElement, string>()

/** Do what a button is for, which may fail, and say in its place how it went: in a word that `act` gives. */
export async function flashDone(button: HTMLElement, act: () => Promise<string>): Promise<void> {
  try {
    flash(button, await act())
  } catch {
    flash(button, 'That failed')
  }
}

/** Say in a button's place what it has done; its own words come back. */
function flash(button: HTMLElement, message: string): void {
  const label = labels.get(button) ?? button.textContent
  labels.set(button, label)
  button.textContent = message
  setTimeout(() => {
    button.textContent = label
    labels.delete(button)
  }, shownMs)
}
