/**
 * Records as columns: what is alike stands together, which packs better and is read faster
 * than a list of objects. What a record has from another one is left out and filled in.
 */
import type {SearchRecord} from './record.ts'

/** By field: the value of each record, `null` where it has none. */
export type RecordColumns = Readonly<Record<string, readonly unknown[]>>

/** Stands where a statistic has what its claim has. */
const ditto = '"'

type Fields = Partial<Record<string, unknown>>

/** Columns of records; `authors` by paper, for what is no reference has those of its paper. */
export function toColumns(records: readonly SearchRecord[]): RecordColumns {
  const claims = new Map(records.map((record) => [record.id, record]))
  const rows = records.map((record): Fields => {
    const {paper, url, ...rest} = record
    const row: Fields = {...rest}
    if (paper !== toPaper(record.id)) row['paper'] = paper
    if (url !== toUrl(record.id)) row['url'] = url
    const claim = findClaim(record, claims)
    if (!claim) return row
    for (const [name, value] of Object.entries(claim)) {
      if (own.has(name) || name === 'paper' || name === 'url') continue
      if (JSON.stringify(row[name]) === JSON.stringify(value)) row[name] = ditto
    }
    return row
  })
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return Object.fromEntries(
    names.map((name) => [name, rows.map((row) => row[name] ?? null)] as const),
  )
}

/** The records of columns. */
export function fromColumns(columns: RecordColumns): SearchRecord[] {
  const names = Object.keys(columns)
  const count = columns['id']?.length ?? 0
  const rows = Array.from({length: count}, (_, place): Fields => {
    const row: Fields = {}
    for (const name of names) {
      const value = columns[name]?.[place]
      if (value !== null && value !== undefined) row[name] = value
    }
    const id = String(row['id'])
    return {paper: toPaper(id), url: toUrl(id), ...row}
  })
  const byId = new Map(rows.map((row) => [String(row['id']), row]))
  for (const row of rows) {
    const [first] = (row['within'] ?? []) as readonly string[] // our own build wrote it
    const claim = first === undefined ? undefined : byId.get(first)
    if (row['kind'] !== 'statistic' || !claim) continue
    for (const name of Object.keys(row)) if (row[name] === ditto) row[name] = claim[name]
  }
  // They went through `toColumns`, which took them from records.
  return rows as unknown as SearchRecord[]
}

/** What two records never share. */
const own: ReadonlySet<string> = new Set(['id', 'kind', 'within'])

function findClaim(
  {kind, within: [first]}: SearchRecord,
  records: ReadonlyMap<string, SearchRecord>,
): SearchRecord | undefined {
  return kind === 'statistic' && first !== undefined ? records.get(first) : undefined
}

function toPaper(id: string): string {
  return id.split('#')[0] ?? id
}

function toUrl(id: string): string {
  return `/papers/${id.replace('#', '/#')}`
}
