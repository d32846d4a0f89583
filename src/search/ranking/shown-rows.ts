/** Which rows of a table a result shows: those that answer, else the first. */
import type {QueryWord} from '../query/query-words.ts'
import {readText} from '../analysis/read-text.ts'
import type {Cells} from '../records/record.ts'

const most = 3

/** The rows that hold most of the words, and of the names that the list is narrowed to, in their order. */
export function pickRows(
  {rows}: Cells,
  words: readonly QueryWord[],
  names: readonly string[],
): readonly (readonly string[])[] {
  const wanted = [
    ...words.map(({terms, rarity}) => ({terms: terms.map(({term}) => term.split(' ')), rarity})),
    // A name chosen says more than all words.
    ...names.map((name) => ({
      terms: [[...readText(name).places.keys()]],
      rarity: words.reduce((sum, {rarity}) => sum + 2 * rarity, 1),
    })),
  ]
  const scored = rows.map((row, place) => {
    const held = new Set(row.flatMap((cell) => [...readText(cell).places.keys()]))
    const score = wanted
      .filter(({terms}) => terms.some((parts) => parts.every((part) => held.has(part))))
      .reduce((sum, {rarity}) => sum + rarity, 0)
    return {row, place, score}
  })
  const best = Math.max(0, ...scored.map(({score}) => score))
  if (best === 0) return rows.slice(0, most)
  return scored
    .filter(({score}) => score > best / 2)
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .toSorted((a, b) => a.place - b.place)
    .map(({row}) => row)
}
