/**
 * Records as columns: what is alike stands together, which packs better than a list of
 * objects. What a record has as the one before it is not said again: sentences of a passage
 * have much in common, and a statistic follows its sentence.
 */
import type {SearchRecord} from './record.ts'

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
  return {
    ...rest,
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
  const toGlobal = (local: unknown) =>
    String(local).includes('#') ? String(local) : `${String(paper)}#${String(local)}`
  const line = toLine(String(id))
  return {
    ...rest,
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
