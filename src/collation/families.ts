/**
 * Families: sentences that stand in several papers in nearly the same words. What a
 * family says has one witness, however many papers print it.
 *
 * Sentences with the same words are taken together first. Those that share shingles are
 * aligned, and joined from the likest on. A sentence joins a family only if it is like
 * each member that another paper has, so that no chain of likenesses leads to a sentence
 * that says something else. The whole takes time in proportion to the number of
 * sentences: a thousand papers of 200 take some twenty seconds and 800 MB.
 */
import {countShingles, findCandidates} from './candidates.ts'
import {
  type Weigh,
  measureContainment,
  measureLikeness,
  measureSimilarity,
  toWeights,
} from './similarity.ts'
import {type Statement, toOwnWords} from './statement.ts'

export interface Sentence extends Statement {
  /** Unique in the corpus. */
  readonly id: string
  readonly paper: string
}

export interface SentenceFamily<T extends Sentence> {
  /** Two or more, in the order of the sentences given. */
  readonly members: readonly T[]
  /** Share of words that the two members have in common that differ most. */
  readonly similarity: number
}

/** What is shorter says too little: "See Table 1". */
const fewestWords = 4
/** What is longer is no sentence: a table or list that was read as one. */
const mostWords = 300
/** A sentence that more papers have word for word is a formula of publishing, such as that no interests conflict. */
const mostPapers = 24
/** Below this share of common shingles no pair was seen to be one sentence reworded. */
const leastShared = 0.1
/** From this many words on, sentences are hardly alike by chance. */
const longEnough = 12
/** The likeness at which two sentences are one, reworded. */
const likeEnough = {long: 0.5, short: 0.65}
/** Share of a long sentence that another holds word for word, and goes on to say more. */
const heldEnough = 0.5
/** Members that did not bring each other into the family must be this much alike. */
const notForeign = 0.3

/** Sentences with the same words. */
interface Variant<T> {
  readonly words: readonly string[]
  readonly sentences: readonly T[]
  readonly papers: ReadonlySet<string>
}

/** An edge between two variants, by their indexes. */
interface Edge {
  readonly left: number
  readonly right: number
  readonly likeness: number
  readonly joins: boolean
}

/** Find the families among the sentences of all papers. The order of papers does not matter. */
export function findFamilies<T extends Sentence>(sentences: readonly T[]): SentenceFamily<T>[] {
  const variants = toVariants(sentences)
  const weigh = toWeights(variants.map(({words}) => words))
  const groups = joinVariants(variants, findEdges(variants, weigh))
  const place = new Map(sentences.map(({id}, index) => [id, index]))
  const families = groups.map((group) => ({
    members: group
      .flatMap(({sentences: own}) => own)
      .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    similarity: toLeastSimilarity(group),
  }))
  return families.filter(({members}) => new Set(members.map(({paper}) => paper)).size > 1)
}

/** Grouped by their words; sorted by them, so that nothing after depends on the order of papers. */
function toVariants<T extends Sentence>(sentences: readonly T[]): Variant<T>[] {
  const byWords = new Map<string, {words: string[]; sentences: T[]}>()
  for (const sentence of sentences) {
    const words = toOwnWords(sentence).map(({key}) => key)
    if (words.length < fewestWords || words.length > mostWords) continue
    const key = words.join(' ')
    const variant = byWords.get(key) ?? {words, sentences: []}
    variant.sentences.push(sentence)
    byWords.set(key, variant)
  }
  return [...byWords]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {words, sentences: own}]) => ({
      words,
      sentences: own,
      papers: new Set(own.map(({paper}) => paper)),
    }))
    .filter(({papers}) => papers.size <= mostPapers)
}

function findEdges<T>(variants: readonly Variant<T>[], weigh: Weigh): Edge[] {
  const candidates = findCandidates(variants.map(({words}) => words))
  return candidates.flatMap(({left, right, shared}): Edge[] => {
    const [a, b] = [variants[left], variants[right]]
    if (!a || !b || new Set([...a.papers, ...b.papers]).size < 2) return []
    const shorter = Math.min(a.words.length, b.words.length)
    if (shared < leastShared * countShingles(shorter)) return []
    const {likeness, overlap} = measureLikeness(a.words, b.words, weigh)
    const least = shorter < longEnough ? likeEnough.short : likeEnough.long
    const joins =
      likeness >= least ||
      (shorter >= longEnough &&
        overlap >= heldEnough &&
        measureContainment(a.words, b.words, weigh) >= heldEnough)
    return joins || likeness >= notForeign ? [{left, right, likeness, joins}] : []
  })
}

/** Join variants, the likest first, as long as no two in a group are foreign to each other. */
function joinVariants<T>(
  variants: readonly Variant<T>[],
  edges: readonly Edge[],
): readonly Variant<T>[][] {
  const toKey = (a: number, b: number) => Math.min(a, b) * variants.length + Math.max(a, b)
  const known = new Set(edges.map(({left, right}) => toKey(left, right)))
  const groups = variants.map((_, index) => [index])
  const areForeign = (a: number, b: number) =>
    !known.has(toKey(a, b)) && isAcrossPapers(variants[a], variants[b])
  const byLikeness = edges
    .filter(({joins}) => joins)
    .toSorted((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right)
  for (const {left, right} of byLikeness) {
    const [one, other] = [groups[left] ?? [], groups[right] ?? []]
    if (one === other || one.some((a) => other.some((b) => areForeign(a, b)))) continue
    one.push(...other)
    for (const index of other) groups[index] = one
  }
  return [...new Set(groups)].map((group) => group.flatMap((index) => variants[index] ?? []))
}

function isAcrossPapers<T>(a: Variant<T> | undefined, b: Variant<T> | undefined): boolean {
  return [...(a?.papers ?? [])].some((paper) => [...(b?.papers ?? [])].some((o) => o !== paper))
}

function toLeastSimilarity<T>(group: readonly Variant<T>[]): number {
  const similarities = group.flatMap((one, index) =>
    group
      .slice(index + 1)
      .filter((other) => isAcrossPapers(one, other))
      .map((other) => measureSimilarity(one.words, other.words)),
  )
  return Math.min(1, ...similarities)
}
