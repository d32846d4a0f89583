/** The claims and statistics that a reader has put side by side, kept in the browser by their ids. */

const storageKey = 'basket'
/** More cannot be read side by side, nor stand in an address. */
const most = 50

/** Told on `document` when the basket has changed, in this tab or another. */
export const basketChange = 'basket-change'

export function readBasket(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(0, most) : []
  } catch {
    // What somebody else wrote there is no basket, and a reader may forbid storage.
    return []
  }
}

/** @returns whether it is in the basket now */
export function toggleInBasket(id: string): boolean {
  const before = readBasket()
  const isIn = before.includes(id)
  writeBasket(isIn ? before.filter((other) => other !== id) : [...before, id])
  return readBasket().includes(id)
}

export function writeBasket(ids: readonly string[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify([...new Set(ids)].slice(0, most)))
  } catch {
    // Without storage there is no basket; the address of a comparison still works.
  }
  document.dispatchEvent(new Event(basketChange))
}

/** Where the basket is shown: `/compare/?ids=a,b`. */
export function toCompareAddress(ids: readonly string[]): string {
  return ids.length === 0 ? '/compare/' : `/compare/?ids=${ids.map(encodeURIComponent).join(',')}`
}

export function readCompareAddress(search: string): readonly string[] {
  const ids = (new URLSearchParams(search).get('ids') ?? '').split(',').filter(Boolean)
  return [...new Set(ids)].slice(0, most)
}
