/** What one number is of another in percent, against the share that a text gives it. */
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import type {Amount} from './amounts.ts'
import type {Told} from './note.ts'

/** A number, and the share that it is said to be. */
export interface Part {
  readonly count: Amount
  readonly share: Amount
}

/** Whether a share is what its number is of the whole, within rounding. */
export function fits({count, share}: Part, whole: Amount): boolean {
  const [low, high] = toExact(count, whole)
  return low <= share.high && share.low <= high
}

/** Whether the last place of a share was cut off rather than rounded. */
function isCutOff({count, share}: Part, whole: Amount): boolean {
  const [low] = toExact(count, whole)
  return low > share.high && low < tidy(share.high + (share.high - share.low) / 2)
}

/** What one number is of another in percent, as far as their own rounding tells. */
function toExact(count: Amount, whole: Amount): readonly [number, number] {
  return [tidy((count.low / whole.high) * 100), tidy((count.high / whole.low) * 100)]
}

/** A share that is off by so many points is grossly wrong. */
const grossPoints = 5

/** Tell whether a share comes out. */
export function tellShare(part: Part, whole: Amount): Omit<Told, 'quote'> & {holds?: true} {
  const {count, share} = part
  const exact = (count.value / whole.value) * 100
  const shown = `${formatNumber(count.value)} of ${formatNumber(whole.value)} are ${formatNumber(exact)} %`
  const told = {expected: `${formatNumber(exact)} %`, found: share.text}
  if (fits(part, whole)) return {...told, holds: true, detail: `${shown}, as stated.`}
  if (isCutOff(part, whole))
    return {
      ...told,
      detail: `${shown}, which is cut off to ${share.text}, not rounded.`,
      severity: 1,
    }
  const severity = Math.abs(exact - share.value) >= grossPoints ? 3 : 2
  return {...told, detail: `${shown}, not ${share.text}.`, severity}
}
