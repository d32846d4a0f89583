/**
 * Copies: records of one kind that say the same in the same words in several papers, as two
 * versions of a work do, and entries of several lists, of one paper too, for one work. Each
 * stays a result of its own; whoever shows results may show one for all.
 */
import {foldCharacters} from '../analysis/fold-characters.ts'
import type {SearchRecord} from './record.ts'
import type {CitationFinder} from './setting.ts'

/** Shorter texts, such as “Table 1”, are the same by chance. */
const leastLetters = 25

/**
 * Tell each record that says again what an earlier one says which one that is.
 * Versions cite in different styles, so citations are no part of what is said.
 */
export function markCopies(
  records: readonly SearchRecord[],
  findCitations: CitationFinder,
): SearchRecord[] {
  const firsts = new Map<string, SearchRecord>()
  return records.map((record) => {
    const key = toKey(record, findCitations)
    if (key === undefined) return record
    const first = firsts.get(key)
    if (!first) firsts.set(key, record)
    if (!first || (first.paper === record.paper && record.kind !== 'reference')) return record
    return {...record, copyOf: first.id}
  })
}

/** The same for copies; nothing for what is too short to be one. */
function toKey(
  {id, kind, within, text, quantity, table, works = []}: SearchRecord,
  findCitations: CitationFinder,
): string | undefined {
  // Lists write one work in several ways.
  if (kind === 'reference') return works[0] && `${kind} ${works[0]}`
  const letters = toLetters(cutOut(text, findCitations(text, within.at(-1) ?? id)))
  if (letters.length < leastLetters) return undefined
  const rest = [
    quantity?.text,
    quantity?.measures,
    ...(table?.header ?? []),
    ...(table?.rows ?? []),
  ]
  return [kind, letters, ...rest.flat()].join(' ')
}

function cutOut(text: string, stretches: readonly {start: number; end: number}[]): string {
  return [...stretches]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text)
}

function toLetters(text: string): string {
  return foldCharacters(text).text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The copies among some records, each under the first of its kind that stands there. */
export function groupCopies(records: readonly SearchRecord[]): Map<string, SearchRecord[]> {
  const copied = new Set(records.map(({copyOf}) => copyOf))
  const byWords = new Map<string, SearchRecord[]>()
  for (const record of records) {
    const words = record.copyOf ?? record.id
    if (!copied.has(words)) continue
    const group = byWords.get(words)
    if (group) group.push(record)
    else byWords.set(words, [record])
  }
  return new Map(
    [...byWords.values()].flatMap(([first, ...copies]) => (first ? [[first.id, copies]] : [])),
  )
}
