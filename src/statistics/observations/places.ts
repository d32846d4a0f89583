/** The places that a sentence names. */
import {toNamePattern} from '../../claims/phrases.ts'
import type {Place} from '../../model/vocabulary.ts'

export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly id: string
}

export type PlaceFinder = (text: string) => PlaceMention[]

interface Name {
  readonly id: string
  readonly pattern: RegExp
}

/** Letters of a name by which it is looked up, so that a word asks a few names and not a thousand. */
const keyLength = 2

/** Make ready to find places by their names and spellings, the longest of several at one spot. */
export function toPlaceFinder(places: readonly Place[]): PlaceFinder {
  const byKey = new Map<string, Name[]>()
  for (const {id, names, spellings} of places) {
    for (const name of [...Object.values(names), ...spellings]) {
      const entry = {id, pattern: new RegExp(toNamePattern([name]).source, 'y')}
      for (const key of toKeys(name)) byKey.set(key, [...(byKey.get(key) ?? []), entry])
    }
  }
  return (text) => {
    const found: PlaceMention[] = []
    for (const {0: word, index} of text.matchAll(/\p{L}[\p{L}.]*/gu)) {
      if (index < (found.at(-1)?.end ?? 0)) continue
      const longest = findLongest(text, index, byKey.get(word.slice(0, keyLength)) ?? [])
      if (longest) found.push(longest)
    }
    return nameParts(text, found, (name) =>
      findLongest(name, 0, byKey.get(name.slice(0, keyLength)) ?? []),
    )
  }
}

const plurals: Readonly<Record<string, string>> = {
  regions: 'region',
  oblasts: 'oblast',
  provinces: 'province',
  districts: 'district',
}
const closing = new RegExp(`\\b(${Object.keys(plurals).join('|')})\\b`, 'gi')
/** Between two of a list, a figure in brackets among them: "Northland (7%) and Westland (5%) regions". */
const listed = /^\s?(?:\([^()]{1,40}\))?\s?(?:,|and|,\s?and)?\s?$/

/** Read "Northland, Westland and Eastland regions" as names of regions, where there are such. */
function nameParts(
  text: string,
  found: readonly PlaceMention[],
  findNamed: (name: string) => PlaceMention | undefined,
): PlaceMention[] {
  const places = [...found]
  for (const {0: plural, index} of text.matchAll(closing)) {
    const noun = plurals[plural.toLowerCase()] ?? ''
    let next = index
    for (let at = places.findLastIndex(({end}) => end <= index); at >= 0; at--) {
      const {start, end} = places[at]!
      if (!listed.test(text.slice(end, next))) break
      next = start
      if (/\bcit(?:y|ies) of\s$/.test(text.slice(0, start))) break
      const name = `${text.slice(start, end)} ${noun}`
      const named = findNamed(name)
      if (named?.end === name.length) places[at] = {start, end, id: named.id}
    }
  }
  return places
}

function findLongest(
  text: string,
  start: number,
  names: readonly Name[],
): PlaceMention | undefined {
  let longest: PlaceMention | undefined
  for (const {id, pattern} of names) {
    pattern.lastIndex = start
    if (pattern.test(text) && pattern.lastIndex > (longest?.end ?? start)) {
      longest = {start, end: pattern.lastIndex, id}
    }
  }
  return longest
}

/** What the first word of a name may begin with: one key, or one for each word of an opening group. */
function toKeys(name: string): string[] {
  const group = /^\(([^)]*)\)/.exec(name)?.[1]
  const first = group === undefined ? [name] : group.split('|')
  return [...new Set(first.map((word) => word.slice(0, keyLength)))]
}
