import {tidy} from './number-mention.ts'

/** Decimals that a value which was worked out is shown with. */
const decimals = 2
/** From here on thousands are parted by commas. */
const grouped = 10_000

/** A number as English prose writes it: `106,600`, `9.24`. */
export function formatNumber(value: number): string {
  const rounded = tidy(Number(value.toFixed(decimals)))
  const [whole = '', fraction] = String(Math.abs(rounded)).split('.')
  const digits = Math.abs(rounded) >= grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return `${rounded < 0 ? '−' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`
}
