/**
 * What the first results have in common beyond the query. Of the others, those that share it
 * are the likelier to be about the same (pseudo-relevance feedback, Rocchio 1971).
 */
import type {Found} from './fold.ts'
import type {QueryWord} from '../query/query-words.ts'
import {readText} from '../analysis/read-text.ts'

/** A query of fewer words says too little of what it is about for its first results to be sure. */
const fewestAsked = 4
const mostRead = 5
/** What one result alone says is its own. */
const fewestHolding = 2
const mostWords = 10

/** Words that several of the first results hold and the query does not, as a query of their own. */
export function findCommonWords(
  found: readonly Found[],
  asked: readonly QueryWord[],
  rarityOf: (term: string) => number,
): QueryWord[] {
  if (asked.filter(({rarity}) => rarity > 0).length < fewestAsked) return []
  const known = new Set(asked.flatMap(({terms}) => terms.flatMap(({term}) => term.split(' '))))
  const best = found[0]?.score ?? 1
  const held = new Map<string, {by: number; weight: number}>()
  for (const {record, score} of found.slice(0, mostRead)) {
    for (const term of readText(record.text).places.keys()) {
      if (known.has(term) || /\d/.test(term)) continue
      const {by, weight} = held.get(term) ?? {by: 0, weight: 0}
      held.set(term, {by: by + 1, weight: weight + (score / best) * rarityOf(term)})
    }
  }
  const common = [...held]
    .filter(([, {by}]) => by >= fewestHolding)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, mostWords)
  const most = common[0]?.[1].weight ?? 1
  return common.map(([term, {weight}]) => ({
    word: term,
    terms: [{term, weight: 1, how: 'exact'}],
    readAs: [],
    rarity: (weight / most) * rarityOf(term),
  }))
}
