/** Queries whose answers are known without a judge, as they are and with one typing mistake. */

export interface JudgedQuery {
  readonly query: string
  readonly hasMistake: boolean
  readonly answers: readonly Answer[]
}

export interface Answer {
  /** How much it is wanted. */
  readonly grade: number
  readonly isIn: (text: string) => boolean
}

/** Means over queries, of the first ten results. */
interface Quality {
  readonly ndcg: number
  /** Of 1 / the rank of the first answer. */
  readonly mrr: number
}

export interface Found {
  readonly asTyped: Quality
  readonly withMistake: Quality
}

const wordsInQuery = 4
/** Forms of a word have at least so many in common. */
const lettersOfStem = 5
const depth = 10
/** What a larger share of the texts hold, nobody remembers of one of them. */
const mostHolding = 0.1

/**
 * Some words of a text must find it, for some texts spread evenly; but for those that another
 * text has too, in whatever form: of two versions of a sentence either is right.
 */
export function toKnownItems(texts: readonly string[], count: number): JudgedQuery[] {
  const distinct = [...new Map(texts.map((text) => [toKey(text), text])).values()]
  const holding = countHolding(distinct)
  const isRare = (word: string) => holding.get(word)! <= mostHolding * distinct.length
  const remembered = distinct
    .map((text) => ({text, words: [...new Set(toWords(text))].filter(isRare)}))
    .filter(({words}) => words.length >= wordsInQuery)
  return pickEvenly(remembered, count).flatMap(({text, words}, n) => {
    // Every so many words, so that they stand apart as what is half remembered does.
    const gap = Math.floor(words.length / wordsInQuery)
    const some = Array.from({length: wordsInQuery}, (_, place) => words[place * gap] ?? '')
    const key = toKey(text)
    // The sentence answers for its clause, and the passage for its sentence.
    const isIn = (found: string) => toKey(found).includes(key) || key.includes(toKey(found))
    const isTold = distinct.every((other) => isIn(other) || !holdsAll(other, some))
    return isTold ? inBothWays(some, n, [{grade: 1, isIn}]) : []
  })
}

/** Whether a text has words that begin as those given do. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = text.toLowerCase()
  return words.every((word) => folded.includes(word.slice(0, lettersOfStem).toLowerCase()))
}

/** A query as it is, and with a mistake in one of its words. */
export function inBothWays(
  words: readonly string[],
  n: number,
  answers: readonly Answer[],
): JudgedQuery[] {
  const long = words.flatMap((word, place) => (/^\p{L}{4,}$/u.test(word) ? [place] : []))
  const at = long[n % long.length] ?? 0
  const wrong = words.with(at, toMistaken(words[at] ?? '', n))
  return [
    {query: words.join(' '), hasMistake: false, answers},
    {query: wrong.join(' '), hasMistake: true, answers},
  ]
}

/** `ask` gives texts, best first. */
export async function judge(
  judged: readonly JudgedQuery[],
  ask: (query: string) => readonly string[] | Promise<readonly string[]>,
): Promise<Found> {
  const all: Record<keyof Found, Quality[]> = {asTyped: [], withMistake: []}
  for (const {query, hasMistake, answers} of judged) {
    const found = new Map((await ask(query)).map((text) => [toKey(text), text]))
    const quality = toQuality([...found.values()].slice(0, depth), answers)
    all[hasMistake ? 'withMistake' : 'asTyped'].push(quality)
  }
  return {asTyped: toMean(all.asTyped), withMistake: toMean(all.withMistake)}
}

export function pickEvenly<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count)
  return Array.from({length: Math.min(count, all.length)}, (_, n) => all[Math.floor(n * step)]!)
}

/** An answer counts where it is found first: a passage after its sentence says nothing new. */
function toQuality(found: readonly string[], answers: readonly Answer[]): Quality {
  const ranks = answers.map(({grade, isIn}) => ({grade, rank: found.findIndex(isIn) + 1}))
  const gained = ranks.filter(({rank}) => rank > 0)
  const discount = (rank: number) => 1 / Math.log2(rank + 1)
  const gain = gained.reduce((sum, {grade, rank}) => sum + grade * discount(rank), 0)
  const ideal = answers
    .map(({grade}) => grade)
    .sort((a, b) => b - a)
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + grade * discount(place + 1), 0)
  return {ndcg: gain / ideal, mrr: 1 / Math.min(...gained.map(({rank}) => rank), Infinity)}
}

function toMean(all: readonly Quality[]): Quality {
  const mean = (of: (one: Quality) => number) =>
    all.reduce((sum, one) => sum + of(one), 0) / Math.max(1, all.length)
  return {ndcg: mean(({ndcg}) => ndcg), mrr: mean(({mrr}) => mrr)}
}

/** Texts that differ only in signs, as those of two versions do, are one. */
function toKey(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function toWords(text: string): string[] {
  return text.match(/\p{L}{4,}/gu) ?? []
}

function countHolding(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => [...new Set(toWords(text))]))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** A letter left out, doubled, or swapped with the next, by turns. */
function toMistaken(word: string, turn: number): string {
  const at = Math.floor(word.length / 2)
  const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
  if (turn % 3 === 0) return before + after
  if (turn % 3 === 1) return before + letter + letter + after
  return before + after.slice(0, 1) + letter + after.slice(1)
}
