import type {NumberMention} from './number-mention.ts'
import type {UnitReading} from './units.ts'

/** A number with its unit, on the way to a quantity. */
export interface Amount {
  readonly number: NumberMention
  readonly start: number
  readonly end: number
  readonly value: number
  readonly high?: number
  readonly unit?: string
  readonly kind?: UnitReading['kind']
  readonly isRange?: boolean
}

/** Unit of a number that says nothing of what it counts. */
export const unknownUnit = 'count'
