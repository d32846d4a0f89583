import type {Amount} from './amount.ts'
import {toNumber} from './one-number.ts'
import type {UnitReader} from './units.ts'

/** One of a measure, where a length of time is told. */
const single =
  /(?<=(?<!\p{L})(?:within|for|takes?|took|lasts?|lasted)\s)(?:a|an|one)(?=\s(?:year|month|week|day|decade|hour)(?!\p{L}))/giu

/** Read "within a month", "lasted a year". */
export function readSingles(text: string, amounts: readonly Amount[], units: UnitReader): Amount[] {
  return [...text.matchAll(single)].flatMap(({0: article, index: start}) => {
    const end = start + article.length
    if (amounts.some((amount) => amount.start < end && start < amount.end)) return []
    const after = units.readAfter(text, end)
    const amount = {number: toNumber(start, end, 1), start, end, value: 1}
    return [after ? {...amount, end: after.end, unit: after.unit, kind: after.kind} : amount]
  })
}
