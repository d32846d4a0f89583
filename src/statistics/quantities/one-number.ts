import type {NumberMention} from './number-mention.ts'

/** A number that is read together with its unit, and not by its figures or words alone. */
export function toNumber(start: number, end: number, value: number): NumberMention {
  const shape = {form: 'words', step: undefined, factor: 1} as const
  return {start, end, value, ...shape, isMultiplied: false, isMarked: true, isTolerance: false}
}
