import type {Place} from '../../model/vocabulary.ts'
import {toSuggestion} from './messages.ts'

/** Larger places that a vocabulary names and does not hold; one reason each. */
export function checkPlaces(places: readonly Place[]): string[] {
  const known = places.map(({id}) => id)
  return places.flatMap(({id, within = []}) =>
    within
      .filter((larger) => larger === id || !known.includes(larger))
      .map(
        (larger) =>
          `Unexpected place \`${larger}\` around \`${id}\`, expected another id of the vocabulary${toSuggestion(larger, known)}`,
      ),
  )
}
