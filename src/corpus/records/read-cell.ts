/** A whole number, digits alone or in groups of three. */
const whole = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const sign = String.raw`[+\-−–]?\s?`

/** Takes `-1 567`, `1,35`, `0.5 %`; refuses `2011-2019` and `10 regions`. */
const commaDecimal = new RegExp(`^(${sign})(${whole})(?:[,.](\\d+))?\\s?%?$`, 'u')
/** Takes `1,234,567.8`; refuses `1,35`. */
const commaGroups = new RegExp(
  `^(${sign})(\\d{1,3}(?:,\\d{3})+|${whole})(?:\\.(\\d+))?\\s?%?$`,
  'u',
)

/**
 * A reader of one table's cells: a number where a cell holds nothing else, its text otherwise.
 *
 * Whether a comma marks decimals or groups thousands is the table's own habit: it groups
 * where every comma between digits is followed by three of them.
 */
export function createCellReader(cells: readonly string[]): (cell: string) => number | string {
  const commas = cells.flatMap((cell) => [...cell.matchAll(/\d,(\d+)/g)])
  const isGrouping = commas.length > 0 && commas.every(([, digits]) => digits?.length === 3)
  const form = isGrouping ? commaGroups : commaDecimal
  return (cell) => {
    const [, before = '', digits, decimals = ''] = form.exec(cell.trim()) ?? []
    if (digits === undefined) return cell
    const value = Number(`${digits.replace(/\D/g, '')}.${decimals || '0'}`)
    return /[-−–]/.test(before) && value !== 0 ? -value : value
  }
}
