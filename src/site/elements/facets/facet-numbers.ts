/** The numbers that are stated: two fields that take them however they are written. */
import type {ValueRange} from '../../../search/query/filters.ts'
import {readAmount} from '../../../search/query/query-numbers.ts'
import {toNumber} from '../../format.ts'
import {makeRangeFields, type RangeFields} from './range-fields.ts'

export class FacetNumbers {
  readonly #fields: RangeFields

  constructor(root: HTMLElement, onChange: (range: ValueRange | undefined) => void) {
    this.#fields = makeRangeFields({from: 'Lowest number', to: 'Highest number'}, (from, to) => {
      onChange(toRange(readEnd(from), readEnd(to)))
    })
    const [low, high] = this.#fields.inputs
    low.placeholder = 'lowest'
    high.placeholder = 'highest'
    root.append(this.#fields.element)
  }

  update({low, high}: ValueRange = {}): void {
    const show = (value: number | undefined) => (value === undefined ? '' : toNumber(value))
    this.#fields.show(show(low), show(high))
  }
}

function toRange(low: number | undefined, high: number | undefined): ValueRange | undefined {
  if (low === undefined && high === undefined) return undefined
  if (low !== undefined && high !== undefined && low > high) return {low: high, high: low}
  return {...(low !== undefined && {low}), ...(high !== undefined && {high})}
}

/** A number with its sign; `readAmount` takes `58.8 thousand` and `1 234,5`. */
function readEnd(text: string): number | undefined {
  const value = readAmount(text)
  return value !== undefined && /^\s*[-−–]/.test(text) ? -value : value
}
