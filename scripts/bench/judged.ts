/**
 * Queries whose answer is known, for any texts: some words of a text must find that text,
 * as they are and with one typing mistake. It favours no engine and needs no judge.
 */

export interface JudgedQuery {
  readonly query: string
  readonly text: string
  readonly hasMistake: boolean
}

/** Means over queries, of the first ten results; one text is right, so nDCG is of its rank too. */
interface Quality {
  readonly ndcg: number
  /** Of 1 / rank. */
  readonly mrr: number
}

export interface Found {
  readonly asTyped: Quality
  readonly withMistake: Quality
}

const wordsInQuery = 4
const depth = 10

/** Two queries each for some texts that differ from all others, spread evenly. */
export function toJudged(texts: readonly string[], count: number): JudgedQuery[] {
  const distinct = [...new Set(texts)].filter((text) => toWords(text).length > 2 * wordsInQuery)
  const step = Math.max(1, Math.floor(distinct.length / count))
  return distinct
    .filter((_, place) => place % step === 0)
    .slice(0, count)
    .flatMap((text, n) => {
      const words = toWords(text)
      // Every so many words, so that they stand apart as what is half remembered does.
      const gap = Math.floor(words.length / wordsInQuery)
      const some = Array.from({length: wordsInQuery}, (_, place) => words[place * gap] ?? '')
      const wrong = some.with(n % wordsInQuery, toMistaken(some[n % wordsInQuery] ?? '', n))
      return [
        {query: some.join(' '), text, hasMistake: false},
        {query: wrong.join(' '), text, hasMistake: true},
      ]
    })
}

/** `ask` gives texts, best first. */
export async function judge(
  judged: readonly JudgedQuery[],
  ask: (query: string) => readonly string[] | Promise<readonly string[]>,
): Promise<Found> {
  const ranks: Record<keyof Found, number[]> = {asTyped: [], withMistake: []}
  for (const {query, text, hasMistake} of judged) {
    const found = [...new Set(await ask(query))].slice(0, depth)
    // The sentence answers for its clause, and the passage for its sentence.
    const place = found.findIndex((one) => one.includes(text) || text.includes(one))
    ranks[hasMistake ? 'withMistake' : 'asTyped'].push(place === -1 ? Infinity : place + 1)
  }
  return {asTyped: toQuality(ranks.asTyped), withMistake: toQuality(ranks.withMistake)}
}

function toQuality(ranks: readonly number[]): Quality {
  const mean = (gain: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + gain(rank), 0) / Math.max(1, ranks.length)
  return {ndcg: mean((rank) => 1 / Math.log2(rank + 1)), mrr: mean((rank) => 1 / rank)}
}

function toWords(text: string): string[] {
  return text.match(/\p{L}{4,}/gu) ?? []
}

/** A letter left out, doubled, or swapped with the next, by turns. */
function toMistaken(word: string, turn: number): string {
  const at = Math.floor(word.length / 2)
  const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
  if (turn % 3 === 0) return before + after
  if (turn % 3 === 1) return before + letter + letter + after
  return before + after.slice(0, 1) + letter + after.slice(1)
}
