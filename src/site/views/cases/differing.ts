/** Which words of quotes that are set side by side differ. */
import {diffArrays} from 'diff'

/** A stretch of a quote; what differs is marked. */
export interface QuotePiece {
  readonly text: string
  readonly isDiffering: boolean
}

/** Quotes that share fewer of their words are other sentences: there only the value is marked. */
const leastShared = 0.5

/**
 * Mark in a quote the words that another one has not: those of the value, and other
 * numbers. Words that merely say it otherwise are left alone; where nothing is to be
 * marked, the value is.
 */
export function markDiffering(quote: string, other: string, value: string): QuotePiece[] {
  const own = toWords(quote)
  const changes = diffArrays(own.map(fold), toWords(other).map(fold))
  const common = changes.filter(({added, removed}) => !added && !removed)
  const shared = common.reduce((sum, {value}) => sum + value.length, 0)
  if (shared < own.length * leastShared) return markValue(quote, value)
  const ofValue = new Set(toWords(value).map(fold))
  const flags = changes
    .filter(({added}) => !added)
    .flatMap(({removed, value: words}) =>
      words.map((word) => removed && (ofValue.has(word) || /\p{N}/u.test(word))),
    )
  return flags.includes(true) ? join(own, flags) : markValue(quote, value)
}

/** Mark the first place in which a quote states a value. */
export function markValue(quote: string, value: string): QuotePiece[] {
  const start = quote.indexOf(value)
  return markStretch(quote, start, start < 0 ? start : start + value.length)
}

/** Mark a stretch of a quote; none where it is empty. */
export function markStretch(quote: string, start: number, end: number): QuotePiece[] {
  if (start === end) return [{text: quote, isDiffering: false}]
  return [
    {text: quote.slice(0, start), isDiffering: false},
    {text: quote.slice(start, end), isDiffering: true},
    {text: quote.slice(end), isDiffering: false},
  ].filter(({text}) => text !== '')
}

/** Words with the space after them. */
function toWords(text: string): string[] {
  return text.match(/\S+\s*/g) ?? []
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}%]/gu, '')
}

/** Words of one kind joined; a mark ends with its last word, not with the space after it. */
function join(words: readonly string[], flags: readonly boolean[]): QuotePiece[] {
  const pieces: {text: string; isDiffering: boolean}[] = []
  for (const [at, word] of words.entries()) {
    const isDiffering = flags[at] ?? false
    const last = pieces.at(-1)
    if (last?.isDiffering === isDiffering) last.text += word
    else pieces.push({text: word, isDiffering})
  }
  return pieces.flatMap(({text, isDiffering}) => {
    const trimmed = text.trimEnd()
    if (!isDiffering || trimmed === text) return [{text, isDiffering}]
    return [
      {text: trimmed, isDiffering},
      {text: text.slice(trimmed.length), isDiffering: false},
    ]
  })
}
