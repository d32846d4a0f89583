/** The other place that a number is told by: "China (3,784 people)", "40,000 to South Korea". */
import type {PlaceMention} from '../observations/places.ts'

/** Characters between a number and a place that is told with it. */
const longestGap = 80

/** A place right before its number: "Russia (about ", "China, " is none. */
const pairedBefore = /^\s?[([–—-]\s?(?:about|around|nearly|over|almost|more than)?\s?[$€£]?$/u
/** From a number to the place it goes to or comes from. */
const ledTo = /^[^,;:([]*(?:^|\s)(?:to|from|in|into)\s(?:the\s)?$/iu
/** "transfers from A to B increased from 1 to 2": the way is told before the number. */
const wayBefore = /(?:^|\s)(?:from|to)\s(?:the\s)?$/iu

/** Find the place, other than its own, that a number is paired with or that the way before it names. */
export function findCounterpart(
  sentence: string,
  {start, end}: {readonly start: number; readonly end: number},
  places: readonly PlaceMention[],
  own: string | undefined,
): string | undefined {
  const others = places.filter(({id}) => id !== own)
  const before = others.findLast((place) => {
    return place.end <= start && pairedBefore.test(sentence.slice(place.end, start))
  })
  if (before) return before.id
  const after = others.find((place) => {
    // What a bracket tells again stands between no number and its place.
    const gap = sentence.slice(end, place.start).replace(/\([^()]*\)/g, '')
    return place.start >= end && gap.length < longestGap && ledTo.test(gap)
  })
  if (after) return after.id
  return findWay(sentence, start, places)?.find(({id}) => id !== own)?.id
}

/** Both ends of a way that the clause before a number names. */
function findWay(
  sentence: string,
  start: number,
  places: readonly PlaceMention[],
): readonly PlaceMention[] | undefined {
  const clause = Math.max(sentence.lastIndexOf(',', start), sentence.lastIndexOf(';', start), 0)
  const ends = places.filter(
    (place) =>
      place.start >= clause &&
      place.end <= start &&
      wayBefore.test(sentence.slice(clause, place.start)),
  )
  return ends.length === 2 ? ends : undefined
}
