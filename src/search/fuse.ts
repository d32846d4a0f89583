/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): a record's score is
 * the sum of 1 / (60 + rank) over the lists it stands in. Ranks compare between engines,
 * scores do not.
 *
 * Here each share is weighted by the square of how much of the query the record holds,
 * which does compare: ranks alone would put the best of a poor list beside the best of a
 * good one, and half of the query found twice must not outdo all of it found once.
 */
const rankConstant = 60

/** What a place in one list, from 0, gives to the fused score. */
export function toRankScore(place: number, coverage: number): number {
  return coverage ** 2 / (rankConstant + place + 1)
}
