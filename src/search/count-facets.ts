/**
 * Counts of facets. A count is what the list would hold with that value alone ticked in
 * its facet, folded as the list is, so it does not shrink by the facet's own choice.
 *
 * Each key press counts some hundred values over all that was found, so records and values
 * are numbers here, in flat arrays.
 */
import {type FacetName, facetNames, valuesOf} from './records/facets.ts'
import {createPartsOf, type Filters, toChoices} from './query/filters.ts'
import type {SearchRecord} from './records/record.ts'

export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** The counts of each facet, the commonest first, and those of each year spoken of, in order. */
export type FacetCounts = Readonly<Record<FacetName | 'year', readonly FacetCount[]>>

/** The longest period that is counted in each of its years; a longer one is of no year. */
const longestPeriod = 150

/** The values of all records in one facet: those of record `n` are `held` from `starts[n]` to `starts[n + 1]`. */
interface Table {
  readonly values: readonly string[]
  readonly held: Uint32Array
  readonly starts: Uint32Array
}

/** Whether a record is a passage, and the records that it is a part of. */
interface Place {
  readonly isPassage: boolean
  readonly passages: readonly number[]
  readonly others: readonly number[]
}

/** Counts over what a query finds of some records; values of facets that nothing found has count 0. */
export function createFacetCounter(
  records: readonly SearchRecord[],
): (found: readonly SearchRecord[], filters: Filters) => FacetCounts {
  const numbers = new Map(records.map((record, number) => [record, number]))
  const places = toPlaces(records)
  const partsOf = createPartsOf(records)
  const tables = facetNames.map((name) => ({name, table: toTable(records, valuesOf[name])}))
  const years = toTable(records, toYears)

  return (found, filters) => {
    const choices = toChoices(filters, partsOf)
    const groups = Map.groupBy(found, (record) =>
      toGroup(choices.filter(({admits}) => !admits(record)).map(({name}) => name)),
    )
    const toNumbers = (group: string) => (groups.get(group) ?? []).map((one) => numbers.get(one)!)
    const passing = toNumbers('')
    // What several facets keep out is counted nowhere; what one keeps out, in that facet only.
    const count = (name: string, table: Table) =>
      countValues(table, [...passing, ...toNumbers(name)], places)
    const lists = tables.map(({name, table}) => [name, count(name, table).sort(byCount)])
    return {
      // The names are all there is, which the type of `fromEntries` cannot say.
      ...(Object.fromEntries(lists) as Record<FacetName, FacetCount[]>),
      year: count('year', years)
        .filter((one) => one.count > 0)
        .sort((a, b) => Number(a.value) - Number(b.value)),
    }
  }
}

/** The name of the one facet that refuses a record; empty where none does. */
function toGroup(refusing: readonly string[]): string {
  return new Set(refusing).size > 1 ? 'several' : (refusing[0] ?? '')
}

/** How many results each value has among some records, by the rule of `fold`, without making them. */
function countValues(
  {values, held, starts}: Table,
  members: readonly number[],
  places: readonly Place[],
): FacetCount[] {
  const isMember = new Uint8Array(places.length)
  for (const member of members) isMember[member] = 1
  /** Where a member has a value; -1 for none. */
  const find = (record: number, value: number): number => {
    if (isMember[record] === 1)
      for (let at = starts[record]!; at < starts[record + 1]!; at += 1)
        if (held[at] === value) return at
    return -1
  }
  const counts = new Uint32Array(values.length)
  /** Values of passages for which one of their sentences stands. */
  const isFolded = new Uint8Array(held.length)
  for (const member of members) {
    const {isPassage, passages, others} = places[member]!
    if (isPassage) continue
    for (let at = starts[member]!; at < starts[member + 1]!; at += 1) {
      const value = held[at]!
      let isPart = false
      for (const other of others) isPart ||= find(other, value) !== -1
      if (!isPart) counts[value]! += 1
      for (const passage of passages) {
        const place = find(passage, value)
        if (place !== -1) isFolded[place] = 1
      }
    }
  }
  for (const member of members) {
    if (!places[member]!.isPassage) continue
    for (let at = starts[member]!; at < starts[member + 1]!; at += 1)
      if (isFolded[at] === 0) counts[held[at]!]! += 1
  }
  return values.map((value, number) => ({value, count: counts[number]!}))
}

function toTable(
  records: readonly SearchRecord[],
  read: (record: SearchRecord) => readonly string[],
): Table {
  const lists = records.map((record) => [...new Set(read(record))])
  const values = [...new Set(lists.flat())].sort()
  const numbers = new Map(values.map((value, number) => [value, number]))
  const starts = new Uint32Array(records.length + 1)
  for (const [record, list] of lists.entries()) starts[record + 1] = starts[record]! + list.length
  const held = Uint32Array.from(lists.flat(), (value) => numbers.get(value)!)
  return {values, held, starts}
}

function toPlaces(records: readonly SearchRecord[]): Place[] {
  const numbers = new Map(records.map(({id}, number) => [id, number]))
  const isPassage = (number: number) => records[number]!.kind === 'passage'
  return records.map(({within}, number) => {
    const containers = within.flatMap((id) => numbers.get(id) ?? [])
    return {
      isPassage: isPassage(number),
      passages: containers.filter(isPassage),
      others: containers.filter((container) => !isPassage(container)),
    }
  })
}

function toYears({years = []}: SearchRecord): string[] {
  return years
    .filter(([from, to]) => to - from <= longestPeriod)
    .flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, n) => String(from + n)))
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1)
}
