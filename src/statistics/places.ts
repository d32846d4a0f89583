/** The places that a sentence names. */
import {toNamePattern} from '../claims/phrases.ts'
import type {Place} from '../model/vocabulary.ts'

export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly id: string
}

export type PlaceFinder = (text: string) => PlaceMention[]

/** Make ready to find places by their names and spellings, the longest of several at one spot. */
export function toPlaceFinder(places: readonly Place[]): PlaceFinder {
  const entries = places.flatMap(({id, names, spellings}) =>
    [...Object.values(names), ...spellings].map((name) => ({id, name})),
  )
  const ids = new Map<string, string>()
  for (const {id, name} of entries) if (!ids.has(name)) ids.set(name, id)
  const inflected = entries
    .filter(({name}) => /[*(]/.test(name))
    .map(({id, name}) => ({id, pattern: new RegExp(`^${toNamePattern([name]).source}$`, 'u')}))
  // Alternatives are tried in order, so the longest name comes first.
  const names = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = names.length === 0 ? undefined : toNamePattern(names)
  const findId = (name: string) =>
    ids.get(name.replace(/\s+/g, ' ')) ?? inflected.find((entry) => entry.pattern.test(name))?.id
  return (text) => {
    const found: PlaceMention[] = []
    if (!pattern) return found
    for (const {0: name, index} of text.matchAll(pattern)) {
      const id = findId(name)
      if (id !== undefined) found.push({start: index, end: index + name.length, id})
    }
    return found
  }
}
