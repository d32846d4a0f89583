/** What is indexed of a record; it follows from the record, so that an index can be made wherever records are. */
import type {IndexLabels} from './index-files.ts'
import type {SearchRecord} from '../records/record.ts'

/**
 * `text`, the words of the thing itself; `focus`, what it is about in few words, such as a
 * quantity with its place and year; `body`, the rest of it, such as the cells of a table;
 * `context`, what it stands in.
 */
export interface IndexedFields {
  readonly text: string
  readonly focus: string
  readonly body: string
  readonly context: string
}
export const fieldNames = [
  'text',
  'focus',
  'body',
  'context',
] as const satisfies readonly (keyof IndexedFields)[]

export function createFields(
  labels: Pick<IndexLabels, 'papers' | 'topics'>,
): (record: SearchRecord) => IndexedFields {
  const papers = new Map(labels.papers.map((paper) => [paper.id, paper]))
  const topics = new Map(labels.topics.map(({id, title}) => [id, title]))
  return (record) => {
    const paper = papers.get(record.paper)
    const own = record.topics.map((id) => topics.get(id))
    // The name of the citing paper would find all its references.
    const context = record.kind === 'reference' ? [] : [paper?.label, record.section, ...own]
    return {
      text: slice(record.text, record.quantity?.clause),
      focus: join(toFocus(record, paper?.titles ?? [])),
      // Cell by cell: `27` beside `100` is not 27,100.
      body: join([
        record.body,
        ...(record.table?.header ?? []),
        ...(record.table?.rows ?? []).flat(),
      ]),
      context: join(context),
    }
  }
}

function toFocus(
  {kind, text, isLead, quantity, authors = [], years, title}: SearchRecord,
  titles: readonly string[],
): (string | number | undefined)[] {
  if (isLead) return [...titles]
  if (kind === 'reference') return [...authors, years?.[0]?.[0], title && slice(text, title)]
  if (!quantity) return []
  const {value, valueHigh, measures, placeName, period} = quantity
  // Written out, so that `58,800` finds `58.8 thousand`.
  const numbers = [quantity.text, value, valueHigh]
  return [
    ...numbers,
    measures,
    placeName,
    ...[period?.from, period?.to].map((date) => date?.slice(0, 4)),
  ]
}

function slice(text: string, range: readonly [number, number] | undefined): string {
  return range ? text.slice(...range) : text
}

/** Parts joined so that no number runs from one into the next. */
export function join(parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
