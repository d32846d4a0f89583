/** Years in figures: what they may look like, and what shows that a number is none. */

const earliest = 1500
const latest = 2150

/** Whether figures could be a year: four of them, without grouping, sign or decimals. */
export function isYearLike(written: string): boolean {
  const year = Number(written)
  return /^\d{4}$/.test(written) && year >= earliest && year <= latest
}
