/** Sentences that cannot be meant as they stand: without a main clause, in the future about the past, told twice. */
import {splitSentences} from '../../claims/sentences.ts'
import type {Paper, Passage} from '../../model/paper.ts'
import {type Finding, quoteAround, toPassageFinding} from './note.ts'

export function auditSentences(paper: Paper, prose: readonly Passage[]): Finding[] {
  const sentences = prose.flatMap((passage) =>
    splitSentences(passage.text, 'en').map(({start, end}) => ({
      passage,
      text: passage.text.slice(start, end).trim(),
    })),
  )
  return [
    ...sentences.flatMap(findFragment),
    ...sentences.flatMap((sentence) => findFutureOfPast(sentence, paper.year)),
    ...findToldTwice(sentences.filter(({passage}) => passage.role !== 'abstract')),
  ]
}

interface Sentence {
  readonly passage: Passage
  readonly text: string
}

/** A list of single words, whose commas part no clauses; a pronoun or article after a comma begins one. */
const enumeration =
  /\p{L}+,\s(?!(?:we|it|they|the|this|these|there|he|she|our|an?|in|many|most|some|such|all)\s)(?:\p{L}+,\s)*\p{L}+,?\s(?:and|or)\s/giu
const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b/giu
const fewestWords = 8

/** "Because bees sleep in winter." */
function findFragment({passage, text}: Sentence): Finding[] {
  const [opening] = /^(?:Because|Whereas|Although)(?!\sof\b)/.exec(text) ?? []
  if (opening === undefined || !text.endsWith('.')) return []
  const flat = text.replace(enumeration, ' ')
  const isOneClause = !/[,;:—–()]/.test(flat) && (text.match(finiteVerb)?.length ?? 0) <= 1
  if (!isOneClause || text.split(/\s/).length < fewestWords) return []
  return [
    toPassageFinding(passage, 'garbled', 'fragment', {
      quote: text,
      detail: `“${opening}” opens a clause, and no main clause follows it.`,
    }),
  ]
}

const dated = /^(?:\p{L}+,\s)?[Ii]n ((?:19|20)\d{2})(?:\s?[-–—]\s?((?:19|20)\d{2}))?\b/u
/** A verb before "will" puts it into somebody's mouth, or into another clause. */
const otherVerb =
  /\b(?:that|which|who|said|stated|announced|predicted|forecast|expected|planned|was|were|had|has|is|are|adopted|decided)\b|[.;:]|\p{L}{3,}ed\b/u

/** "In 2019 they will leave", in a paper of 2024. */
function findFutureOfPast({passage, text}: Sentence, year: number | undefined): Finding[] {
  const found = dated.exec(text)
  const will = /\bwill\b/.exec(text)
  if (!found || !will || year === undefined) return []
  const named = Number(found[2] ?? found[1])
  if (named >= year || otherVerb.test(text.slice(found[0].length, will.index))) return []
  return [
    toPassageFinding(passage, 'garbled', 'future', {
      quote: quoteAround(text, 0, will.index + 'will'.length),
      expected: 'the past',
      found: 'will',
      detail: `The paper is of ${String(year)} and speaks of ${String(named)} in the future tense.`,
    }),
  ]
}

/** Words in small letters that two sentences have in common in a row: in neighbours, and further apart. */
const longestRun = {near: 11, far: 15} as const

/** What is told a second time in the same words; an abstract repeats its paper by right. */
function findToldTwice(sentences: readonly Sentence[]): Finding[] {
  const seen = new Map<string, number>()
  const found: Finding[] = []
  let last = -1
  for (const [index, {passage, text}] of sentences.entries()) {
    const words = toSmallWords(text)
    const first = findSeen(words, seen, index, sentences)
    for (const gram of toGrams(words, longestRun.near)) if (!seen.has(gram)) seen.set(gram, index)
    const before = first === undefined ? undefined : sentences[first]
    if (!before) continue
    const isGoingOn = last === index - 1
    last = index
    // A passage that is told again is told of once.
    if (isGoingOn) continue
    found.push(
      toPassageFinding(passage, 'garbled', 'told-twice', {
        quote: `${before.text} … ${text}`,
        detail:
          before.passage === passage
            ? 'The sentence repeats the words of one shortly before it.'
            : 'The paper has this in the same words before.',
      }),
    )
  }
  return found
}

/** The sentence that has a long run of the words, or one nearby that has a shorter run and half of the rest. */
function findSeen(
  words: readonly string[],
  seen: ReadonlyMap<string, number>,
  index: number,
  sentences: readonly Sentence[],
): number | undefined {
  const hits = toGrams(words, longestRun.near).map((gram) => seen.get(gram))
  const near = hits.find((hit) => hit !== undefined && index - hit <= 2)
  const before = near === undefined ? undefined : sentences[near]
  if (before && toOverlap(words, toSmallWords(before.text)) >= overlap) return near
  const long = longestRun.far - longestRun.near + 1
  const at = hits.findIndex(
    (hit, start) =>
      hit !== undefined &&
      hits.slice(start, start + long).filter((next) => next === hit).length === long,
  )
  return at < 0 ? undefined : hits[at]
}

/** Part of a sentence's trigrams that a neighbour must have too: less is a parallel that is meant. */
const overlap = 0.35

function toOverlap(words: readonly string[], before: readonly string[]): number {
  const known = new Set(toGrams(before, 3))
  const own = toGrams(words, 3)
  return own.filter((gram) => known.has(gram)).length / Math.max(1, own.length)
}

/** Names are long and stand often: only words in small letters tell, and numbers, for the same words with others are no repetition. */
function toSmallWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) => /^[\p{Ll}\p{N}]/u.test(word))
}

function toGrams(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '))
}
