/** By this, Excel knows UTF-8; whoever reads UTF-8 anyway skips it. */
const byteOrderMark = '\u{FEFF}'

/**
 * A table for spreadsheets: CSV as RFC 4180 has it, in UTF-8 with the mark by which Excel
 * knows it, and with no cell that a spreadsheet would run as a formula. What is `null` is empty.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}

/** A text that begins with a sign of a formula is text to every spreadsheet that way; a number stays one. */
function toCell(cell: string | number | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const isFormula = /^[=@\t\r|%]|^[+-](?![\d.,]+$)/.test(cell)
  const safe = isFormula ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
