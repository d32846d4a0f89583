/** What a query that is being typed may become. */
import {foldCharacters} from '../analysis/fold-characters.ts'
import {romanise} from '../analysis/romanise.ts'

export type CompletionKind = 'term' | 'indicator' | 'topic' | 'paper' | 'author' | 'place'

export interface Completion {
  readonly text: string
  readonly kind: CompletionKind
  /** The whole query with this in it. */
  readonly insert: string
}

/** Something that a query can name, and how much there is of it. */
export interface Completable {
  readonly text: string
  readonly kind: CompletionKind
  readonly count: number
}

export interface Complete {
  (typed: string, limit?: number): Completion[]
}

/** Names before words: they say more, and there are few. */
const kindOrder: readonly CompletionKind[] = [
  'topic',
  'indicator',
  'place',
  'author',
  'paper',
  'term',
]
const shortest = 2
const defaultLimit = 8

/** Completions of the last word typed, and of all that was typed, the commonest first. */
export function createComplete(things: readonly Completable[]): Complete {
  const known = things.map((thing) => ({...thing, name: toName(thing.text)}))
  known.sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      b.count - a.count ||
      (a.name < b.name ? -1 : 1),
  )
  return (typed, limit = defaultLimit) => {
    const begun = /[^\s"“„«]*$/u.exec(typed)?.[0] ?? ''
    const whole = toName(typed)
    const last = toName(begun)
    const before = typed.slice(0, typed.length - begun.length)
    const seen = new Set<string>()
    const completions: Completion[] = []
    const add = ({name, text, kind}: (typeof known)[number], insert: string) => {
      if (completions.length >= limit || seen.has(name)) return
      seen.add(name)
      completions.push({text, kind, insert})
    }
    if (whole.length >= shortest && before !== '')
      for (const one of known) if (one.name.startsWith(whole)) add(one, one.text)
    if (last.length >= shortest)
      for (const one of known) {
        if (one.name.startsWith(last) && one.name !== last) add(one, before + one.text)
      }
    return completions
  }
}

function toName(text: string): string {
  return romanise(foldCharacters(text).text).trim()
}
