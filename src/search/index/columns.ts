/**
 * Records as columns: what is alike stands together, which packs better than a list of
 * objects. What a record has as the one before it is not said again: sentences of a passage
 * have much in common, and a statistic follows its sentence.
 */
import type {SearchRecord} from '../records/record.ts'

/**
 * By field: the value of each record, `null` where it has none, `same` where it has that of
 * the record before. A text that stood before is a list of one number: the place of the
 * record that has it, as versions of a paper share sentences.
 */
export type RecordColumns = Readonly<Record<string, readonly unknown[]>>

/** No field has this value. */
const same = 0
/** A shorter one takes no more room than the place of another. */
const longText = 20
/** Shorter words take no more room than their place. */
const shortestPart = 4

type Row = Partial<Record<string, unknown>>

export function toColumns(records: readonly SearchRecord[]): RecordColumns {
  const rows = records.map(toRow)
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return Object.fromEntries(
    names.map((name) => [
      name,
      toColumn(
        name,
        rows.map((row) => row[name]),
      ),
    ]),
  )
}

function toColumn(name: string, values: readonly unknown[]): unknown[] {
  const texts = values.map((value) => JSON.stringify(value))
  const first = new Map<string, number>()
  return values.map((value, place) => {
    if (value === undefined) return null
    if (place > 0 && texts[place] === texts[place - 1]) return same
    if (name !== 'text' || typeof value !== 'string' || value.length < longText) return value
    const before = first.get(value)
    if (before !== undefined) return [before]
    first.set(value, place)
    return value
  })
}

/** The records of columns. */
export function fromColumns(columns: RecordColumns): SearchRecord[] {
  const rows = Array.from({length: columns['id']?.length ?? 0}, (): Row => ({}))
  for (const [name, values] of Object.entries(columns)) {
    let last: unknown
    for (const [place, value] of values.entries()) {
      if (value !== same) last = isPlace(name, value) ? rows[value[0]]![name] : value
      if (last !== null) rows[place]![name] = last
    }
  }
  return rows.map(fromRow)
}

function isPlace(name: string, value: unknown): value is readonly [number] {
  return name === 'text' && Array.isArray(value)
}

/** A record without what follows from its id. */
function toRow({id, paper, url, lines, within, leadIns, ...rest}: SearchRecord): Row {
  const line = toLine(id)
  const {kind, text, authors, quantity} = rest
  return {
    ...rest,
    ...(kind === 'reference' && authors && {authors: authors.map((one) => toPart(one, text))}),
    ...(quantity && {quantity: {...quantity, measures: toPart(quantity.measures, text)}}),
    id: toLocal(id, paper),
    paper,
    ...(url !== toUrl(id) && {url}),
    // How many lines it has, where the id says the first.
    ...(lines && {lines: lines[0] === line ? lines[1] - line + 1 : lines}),
    within: within.map((container) => toLocal(container, paper)),
    ...(leadIns && {leadIns: leadIns.map((one) => toLocal(one, paper))}),
  }
}

function fromRow({id, paper, url, lines, within, leadIns, ...rest}: Row): SearchRecord {
  const {text, authors, quantity} = rest as Pick<SearchRecord, 'text'> & {
    readonly authors?: readonly Part[]
    readonly quantity?: {readonly measures: Part}
  }
  const toGlobal = (local: unknown) =>
    String(local).includes('#') ? String(local) : `${String(paper)}#${String(local)}`
  const line = toLine(String(id))
  return {
    ...rest,
    ...(authors && {authors: authors.map((one) => fromPart(one, text))}),
    ...(quantity && {quantity: {...quantity, measures: fromPart(quantity.measures, text)}}),
    id: toGlobal(id),
    paper,
    url: url ?? toUrl(toGlobal(id)),
    ...(lines !== undefined && {
      lines: typeof lines === 'number' ? [line, line + lines - 1] : lines,
    }),
    within: (within as readonly string[]).map(toGlobal),
    ...(leadIns !== undefined && {leadIns: (leadIns as readonly string[]).map(toGlobal)}),
    // It went through `toRow`, which took it from a record.
  } as unknown as SearchRecord
}

/** Words, or where they stand in the text of their record. */
type Part = string | readonly [start: number, length: number]

function toPart(words: string, text: string): Part {
  const start = words.length < shortestPart ? -1 : text.indexOf(words)
  return start === -1 ? words : [start, words.length]
}

function fromPart(part: Part, text: string): string {
  return typeof part === 'string' ? part : text.slice(part[0], part[0] + part[1])
}

function toLocal(id: string, paper: string): string {
  return id.startsWith(`${paper}#`) ? id.slice(paper.length + 1) : id
}

/** The line that an id of a place in a text begins with; `NaN` for others. */
function toLine(id: string): number {
  return Number(/(?:^|[#-])l(\d+)(?:[cp]\d+)?$/.exec(id)?.[1] ?? Number.NaN)
}

function toUrl(id: string): string {
  return `/papers/${id.replace('#', '/#')}`
}
