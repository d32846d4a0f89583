/**
 * Queries whose answer is known, for any texts: some words of a text must find that text,
 * as they are and with one typing mistake. It favours no engine and needs no judge.
 */

export interface JudgedQuery {
  readonly query: string
  readonly text: string
  readonly hasMistake: boolean
}

/** Mean of 1 / rank of the text asked for, of its first ten results; with and without mistakes. */
export interface Found {
  readonly asTyped: number
  readonly withMistake: number
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
  const shares: Record<'asTyped' | 'withMistake', number[]> = {asTyped: [], withMistake: []}
  for (const {query, text, hasMistake} of judged) {
    const found = [...new Set(await ask(query))].slice(0, depth)
    // The sentence answers for its clause, and the passage for its sentence.
    const rank = found.findIndex((one) => one.includes(text) || text.includes(one))
    shares[hasMistake ? 'withMistake' : 'asTyped'].push(rank === -1 ? 0 : 1 / (rank + 1))
  }
  const mean = (all: readonly number[]) =>
    all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length)
  return {asTyped: mean(shares.asTyped), withMistake: mean(shares.withMistake)}
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
