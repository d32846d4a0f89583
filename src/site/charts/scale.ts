/** From values to places in a drawing, and round values to label an axis with. */

export interface Scale {
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

export function toScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  ticks: readonly number[],
): Scale {
  const [low, high] = domain
  const [start, end] = range
  const span = high - low || 1
  return {place: (value) => start + ((value - low) / span) * (end - start), ticks}
}

/** Steps of an axis: one, two or five times a power of ten. */
const steps = [1, 2, 5, 10] as const

/** Round values from below the lowest to above the highest, about as many as asked for. */
export function toTicks(low: number, high: number, count: number): number[] {
  const raw = (high - low || Math.abs(high) || 1) / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = (steps.find((factor) => factor * power >= raw * 0.999) ?? 10) * power
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  return Array.from({length: last - first + 1}, (_, at) => tidy((first + at) * step))
}

/** Years to label, at most as many as asked for, the last one always. */
export function toYearTicks(from: number, to: number, most: number): number[] {
  const length = to - from + 1
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => length / size <= most) ?? 200
  const count = Math.floor((to - from) / step) + 1
  return Array.from({length: count}, (_, at) => to - at * step).toReversed()
}

/** Without the noise of binary fractions: `0.30000000000000004`. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

const magnitudes = [
  {size: 1e9, word: 'billion'},
  {size: 1e6, word: 'million'},
  {size: 1e3, word: 'thousand'},
] as const

/** What the numbers of an axis are multiples of. */
export function toMagnitude(highest: number): {readonly size: number; readonly word: string} {
  return magnitudes.find(({size}) => highest >= size) ?? {size: 1, word: ''}
}
