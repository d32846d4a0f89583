import type {NumberMention} from './number-mention.ts'

/** What stands after a number and says what it counts or measures. */
export interface UnitReading {
  readonly unit: string
  readonly end: number
  readonly kind: 'percent' | 'per' | 'money' | 'times' | 'measure' | 'vocabulary' | 'noun'
}

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
