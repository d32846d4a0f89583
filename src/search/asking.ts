/**
 * Words by which a question asks and which say nothing of what it is about: `has anyone
 * investigated …`, `what papers are available on …`, `… if any is known`. In texts that ask
 * for nothing such words are rare, and would count for much.
 */
import {foldCharacters} from './fold-characters.ts'
import {stopWords} from './stop-words.ts'

const always = new Set(
  'anyone anybody someone somebody investigated concerning regarding pertaining dealing interested please'.split(
    ' ',
  ),
)
/** These ask beside other words that ask: `information on trade`, and not `information trade`. */
const amongOthers = new Set(
  'paper papers article articles publications literature references information available known possible'.split(
    ' ',
  ),
)
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const acronym = /^\p{Lu}{2,}$/u
const fewestLeft = 2

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly isStop: boolean
}

/** A query without the words that ask at its beginning and end; itself, where little else is in it. */
export function dropAsking(query: string): string {
  const words = readWords(query)
  const from = countAsking(words)
  const to = words.length - countAsking(words.toReversed())
  const left = words.slice(from, to)
  if (left.filter(({isStop}) => !isStop).length < fewestLeft) return query
  const start = from === 0 ? 0 : words[from]!.start
  return query.slice(start, to === words.length ? undefined : words[to - 1]!.end)
}

function readWords(query: string): Word[] {
  const whole = foldCharacters(query)
  return [...whole.text.matchAll(wordPattern)].map(({0: folded, index}) => {
    const {start, end} = whole.originOf(index, index + folded.length)
    const isStop = stopWords.has(folded) && !acronym.test(query.slice(start, end))
    return {folded, start, end, isStop}
  })
}

/** How many words there are until the last that asks, before the first that says something. */
function countAsking(words: readonly Word[]): number {
  const first = words.findIndex((word, n) => !word.isStop && !isAsking(word, words[n + 1]))
  const run = first === -1 ? words : words.slice(0, first)
  return run.findLastIndex(({isStop}) => !isStop) + 1
}

function isAsking({folded}: Word, next: Word | undefined): boolean {
  if (always.has(folded)) return true
  if (!amongOthers.has(folded)) return false
  return (
    next === undefined || next.isStop || always.has(next.folded) || amongOthers.has(next.folded)
  )
}
