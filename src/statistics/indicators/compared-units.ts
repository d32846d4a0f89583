/** Units that are one when numbers are held against each other. */

/** Nouns that say of what they count only that it is people. */
const people: ReadonlySet<string> = new Set(['inhabitants', 'residents', 'persons', 'individuals'])

export function toComparedUnit(unit: string): string {
  return people.has(unit) ? 'people' : unit
}
