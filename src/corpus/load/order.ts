/** Order of code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Records in the order in which they are published. */
export function sortById<T extends {readonly id: string}>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => compareText(a.id, b.id))
}
