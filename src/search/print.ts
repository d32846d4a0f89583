/** Search results as text for the terminal, and as the JSON that other programs read. */
import {findExcerpt, findMarks} from './ranking/marks.ts'
import type {PaperLabel} from './index/index-files.ts'
import type {Found} from './ranking/fold.ts'
import type {SearchRecord} from './records/record.ts'
import type {Result, SearchResponse} from './search.ts'

/** The decimals of a score: enough to tell ranks apart, few enough to be the same everywhere. */
const scoreDecimals = 6

/** What `collate search --json` prints. */
export function toSearchJson({query, total, results, facets}: SearchResponse) {
  return {
    query,
    total,
    results: results.map(({record, score, repeats, rows}) => ({
      kind: record.kind,
      id: record.id,
      paper: record.paper,
      lines: record.lines ?? null,
      section: record.section ?? null,
      text: toShownText({record, ...(rows && {rows})}),
      url: record.url,
      score: Number(score.toFixed(scoreDecimals)),
      repeats: repeats ?? null,
    })),
    facets,
  }
}

/** The author's words that a result shows: of a table its caption, and the rows that answer. */
export function toShownText({record, rows = []}: Pick<Result, 'record' | 'rows'>): string {
  return [record.text, ...rows.map((row) => row.join('\t'))].join('\n')
}

export interface PrintOptions {
  /** Marks a hit, say with colour (default: as it is). */
  mark?: (text: string) => string
  /** Sets back what is not the author's, say in grey (default: as it is). */
  quiet?: (text: string) => string
}

const asItIs = (text: string) => text
const defaults = {mark: asItIs, quiet: asItIs} as const satisfies Required<PrintOptions>

/** What `collate search` prints: a numbered list, and the counts of the kinds. */
export function printResults(
  response: SearchResponse,
  papers: readonly PaperLabel[],
  options: PrintOptions = {},
): string {
  const {mark, quiet} = {...defaults, ...options}
  const {query, total, results, facets, words} = response
  const labels = new Map(papers.map(({id, label}) => [id, label]))
  const kinds = facets.kind
    .filter(({count}) => count > 0)
    .map(({value, count}) => `${value} ${count}`)
  const head = `${total} ${total === 1 ? 'result' : 'results'}${query.trim() ? ` for ${query}` : ''}`
  const read = words
    .filter(({terms, readAs}) => readAs.length > 0 || terms.length === 0)
    .map(({word, readAs}) =>
      [
        `\`${word}\` is not in the corpus`,
        ...(readAs.length > 0 ? [`searched as ${readAs.join(', ')}`] : []),
      ].join('; '),
    )
  const list = results
    .filter(({repeats}) => repeats === undefined)
    .flatMap((result, place) => {
      const places = [
        toSource(result, labels),
        ...result.copies.map((copy) => toCopy(copy, labels)),
      ]
      return [
        `${place + 1}. ${markText(result, response, mark)}`,
        ...(result.rows ?? []).map((row) => `   ${row.join(' | ')}`),
        ...places.map((line) => `   ${quiet(line)}`),
      ]
    })
  const widened = response.added.map(({word}) => word)
  const notes = [
    ...read,
    ...(widened.length > 0 ? [`also searched: ${widened.join(', ')}`] : []),
    ...(response.suggestion === undefined ? [] : [`did you mean: ${response.suggestion}`]),
  ]
  const summary = [head, ...notes, quiet(kinds.join(' · '))].filter(Boolean)
  return [...summary, '', ...list].join('\n')
}

function markText(
  {record}: Found,
  {words}: SearchResponse,
  mark: (text: string) => string,
): string {
  const marks = findMarks(record.text, words)
  const {start, end} = findExcerpt(record.text, marks)
  let text = start > 0 ? '… ' : ''
  let at = start
  for (const range of marks) {
    if (range.start < start || range.end > end) continue
    text += record.text.slice(at, range.start) + mark(record.text.slice(range.start, range.end))
    at = range.end
  }
  return text + record.text.slice(at, end) + (end < record.text.length ? ' …' : '')
}

function toSource({record}: Found, labels: ReadonlyMap<string, string>): string {
  const {kind, paper, section, url} = record
  return [kind, labels.get(paper) ?? paper, section, toLines(record), url]
    .filter(Boolean)
    .join(' · ')
}

function toCopy(record: SearchRecord, labels: ReadonlyMap<string, string>): string {
  const {paper, url} = record
  return `also in ${[labels.get(paper) ?? paper, toLines(record), url].filter(Boolean).join(' · ')}`
}

function toLines({lines}: SearchRecord): string | undefined {
  return lines && (lines[0] === lines[1] ? `line ${lines[0]}` : `lines ${lines[0]}–${lines[1]}`)
}
