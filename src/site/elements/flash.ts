const shownMs = 1500
const labels = new WeakMap<HTMLElement, string>()

/** Say in a button's place what it has done; its own words come back. */
export function flash(button: HTMLElement, message: string): void {
  const label = labels.get(button) ?? button.textContent
  labels.set(button, label)
  button.textContent = message
  setTimeout(() => {
    button.textContent = label
    labels.delete(button)
  }, shownMs)
}
