/** What a reader takes along of results and comparisons, as text of several formats. */

/** One thing taken along; what is not said is `null`. */
export interface TakenRecord {
  readonly kind: string
  readonly id: string
  readonly text: string
  readonly value: string | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly measures: string | null
  readonly place: string | null
  readonly period: string | null
  readonly paper: string
  readonly section: string | null
  readonly lines: string | null
  readonly citation: string | null
  /** With the host. */
  readonly url: string
}

const columns = [
  'kind',
  'id',
  'text',
  'value',
  'low',
  'high',
  'unit',
  'measures',
  'place',
  'period',
  'paper',
  'section',
  'lines',
  'citation',
  'url',
] as const satisfies readonly (keyof TakenRecord)[]

/** As RFC 4180 has it. */
export function toCsv(records: readonly TakenRecord[]): string {
  const rows = records.map((record) => columns.map((column) => toCell(record[column])))
  return [columns, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

export function toJson(about: object, records: readonly TakenRecord[]): string {
  return `${JSON.stringify({...about, results: records}, undefined, 1)}\n`
}

/** A list with the words, the value where there is one, and a link to the place. */
export function toMarkdown(records: readonly TakenRecord[]): string {
  return records.map((record) => `- ${toMarkdownEntry(record)}\n`).join('')
}

function toMarkdownEntry({text, value, place, period, paper, lines, url}: TakenRecord): string {
  const scope = [place, period].filter(Boolean).join(', ')
  const quantity = value === null ? '' : `**${escapeMarkdown(value)}**${scope && ` (${scope})`}: `
  const locator = lines === null ? '' : `, ¶ ${lines}`
  return `${quantity}“${escapeMarkdown(text)}” ([${escapeMarkdown(paper)}${locator}](<${url}>))`
}

function toCell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  // What begins like a formula would be run as one by a spreadsheet.
  const isFormula = typeof value === 'string' && /^[=+@\t\r]/.test(value)
  return /[",\r\n]/.test(text) || isFormula
    ? `"${isFormula ? ' ' : ''}${text.replaceAll('"', '""')}"`
    : text
}

/** Signs of Markdown in an author's words stay signs. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
}

/** Hand a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
