import type {CitedPlace} from '../../model/citing.ts'

/** Line and column of an id such as `l85c120`, `l252p54`, `stat-l85c120`. */
const idPattern = /^(?:[a-z]+-)?l(\d+)(?:[cp](\d+))?$/

/** Where in the original a place of a paper's page stands, given by its id there. */
export function findPlace(places: readonly CitedPlace[], id: string): CitedPlace | undefined {
  const known = places.find((place) => place.id === id)
  if (known) return known
  const object = places.find((place) => id.startsWith(`${place.id}-`))
  if (object) return object
  const own = toPosition(id)
  // What is not listed stands on the page or in the paragraph that begins before it.
  return own && places.findLast((place) => isBefore(toPosition(place.id), own))
}

type Position = readonly [line: number, column: number]

function toPosition(id: string): Position | undefined {
  const [, line, column = '1'] = idPattern.exec(id) ?? []
  return line === undefined ? undefined : [Number(line), Number(column)]
}

function isBefore(place: Position | undefined, other: Position): boolean {
  if (!place) return false
  return place[0] < other[0] || (place[0] === other[0] && place[1] <= other[1])
}
