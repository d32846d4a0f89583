/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): a record's score is
 * the sum of 1 / (60 + rank) over the lists it stands in. Ranks compare between engines,
 * scores do not.
 */
const rankConstant = 60

/** The share that a place in one list, from 0, gives to the fused score. */
export function toRankScore(place: number): number {
  return 1 / (rankConstant + place + 1)
}
