import type {Permalinks, QuotedPlace} from '../model/permalink.ts'
import {findAgain} from './find-again.ts'

/** The places of a paper as they are now, and all that were before, with the words they had last. */
export function keepPlaces(
  kept: readonly QuotedPlace[],
  now: readonly QuotedPlace[],
): QuotedPlace[] {
  const there = new Set(now.map(({id}) => id))
  return [...kept.filter(({id}) => !there.has(id)), ...now].toSorted(
    (a, b) => a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

/** What became of the places that were published and are gone. */
export function toGonePlaces(
  kept: readonly QuotedPlace[],
  now: readonly QuotedPlace[],
): Permalinks['gone'] {
  const there = new Set(now.map(({id}) => id))
  const gone = kept.filter(({id}) => !there.has(id))
  return Object.fromEntries(
    gone.map((place) => {
      const found = findAgain(place, now)
      const to = found && {to: found.id}
      return [place.id, {quote: place.quote, ...to, isSame: found?.isSame ?? false}]
    }),
  )
}
