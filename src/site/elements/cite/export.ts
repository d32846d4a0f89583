/** What a reader takes along of results and comparisons, as text of several formats. */
import {toCsv} from '../../../model/csv.ts'

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

function toTable(records: readonly TakenRecord[]): string {
  return toCsv([columns, ...records.map((record) => columns.map((column) => record[column]))])
}

function toJson(about: object, records: readonly TakenRecord[]): string {
  return `${JSON.stringify({...about, results: records}, undefined, 1)}\n`
}

/** A list with the words, the value where there is one, and a link to the place. */
function toMarkdown(records: readonly TakenRecord[]): string {
  return records.map((record) => `- ${toMarkdownEntry(record)}\n`).join('')
}

function toMarkdownEntry({text, value, place, period, paper, lines, url}: TakenRecord): string {
  const scope = [place, period].filter(Boolean).join(', ')
  const quantity = value === null ? '' : `**${escapeMarkdown(value)}**${scope && ` (${scope})`}: `
  const locator = lines === null ? '' : `, ${lines.includes('–') ? 'lines' : 'line'} ${lines}`
  return `${quantity}“${escapeMarkdown(text)}” ([${escapeMarkdown(paper)}${locator}](<${url}>))`
}

/** Signs of Markdown in an author's words stay signs. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
}

/**
 * Hand records to the reader in a format: `markdown`, by the clipboard, `csv` or `json`.
 *
 * @returns what was done, in a word
 */
export async function take(
  format: string,
  name: string,
  about: object,
  records: readonly TakenRecord[],
): Promise<string> {
  if (format === 'markdown') {
    await navigator.clipboard.writeText(toMarkdown(records))
    return 'Copied'
  }
  if (format === 'csv') download(`${name}.csv`, 'text/csv', toTable(records))
  else download(`${name}.json`, 'application/json', toJson(about, records))
  return 'Saved'
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
