/** The sentences of a paper's English prose, in the order of the text. */
import {splitSentences} from '../../claims/sentences.ts'
import type {Claim} from '../../model/claim.ts'
import type {AuditKind} from '../../model/comparison.ts'
import type {Passage} from '../../model/paper.ts'
import {type Amount, readAmounts} from './amounts.ts'
import {type AuditedPaper, compareInText, type Finding, toLocalId, type Told} from './note.ts'

export interface Sentence {
  readonly passage: Passage
  readonly text: string
  readonly amounts: readonly Amount[]
  /** Where it starts in its passage. */
  readonly start: number
  /** The claim that it is, which has a place of its own. */
  readonly claim: Claim | undefined
}

/** Paragraphs and list items that hold sentences, and no listing of a program, formula or table. */
export function findProse(passages: readonly Passage[]): Passage[] {
  return passages
    .filter(({kind}) => kind === 'paragraph' || kind === 'list-item')
    .filter(({text, language}) =>
      splitSentences(text, language).every(({start, end}) =>
        isProse(text.slice(start, end), language),
      ),
    )
    .toSorted((a, b) => compareInText(a.id, b.id))
}

/** Characters; what is longer is a table or list that was read as one sentence. */
const longest = 2000

/** Read the English sentences of paragraphs and list items. */
export function readSentences({passages, claims}: AuditedPaper): Sentence[] {
  const byPassage = Map.groupBy(claims, ({passage}) => passage)
  return passages
    .filter(
      ({kind, language}) => (kind === 'paragraph' || kind === 'list-item') && language === 'en',
    )
    .toSorted((a, b) => compareInText(a.id, b.id))
    .flatMap((passage) =>
      splitSentences(passage.text, 'en').flatMap(({start, end}) => {
        const text = passage.text.slice(start, end)
        if (text.length > longest || !isProse(text, 'en')) return []
        const claim = byPassage.get(passage.id)?.find((one) => one.text === text)
        // Reading numbers takes long; in words alone they are too few to be held against each other.
        const amounts = /\d/.test(text) ? readAmounts(text) : []
        return [{passage, text, start, claim, amounts}]
      }),
    )
}

const address = /(?:https?:|www\.|doi)\S+/giu
/** Signs of programs and their output: `x <- f(a, b)`, `a$b`, `p_value`, `[1,]`, `2e-16 ***`; columns read across each other. */
const listing =
  /\s{4}|<-|[=!<>]=|::|\$\p{Ll}|\p{L}\(\)|\p{L}_\p{L}|[\p{L}.]\([\p{L}\d."]+\s?[,=]|\*\*|\[\d*,\d*\]|^[>+#]\s|\b\p{Lu}>|\d[eE]-\d\d|[{}\\]|\s[|~]\s|[⊤∑∏∫√∂∈∼→♣¦]|\p{Script=Greek}\p{L}*\s?[(=]/u
const word = /^[("“«‘[]*\p{L}[\p{L}\p{M}’'-]+[)\]”»’".,;:!?]*$/u
/** Words that hold English sentences together, whatever they are about. */
export const linking =
  /^(?:a|all|an|and|are|as|at|be|but|by|can|for|from|had|has|have|if|in|into|is|it|its|more|not|of|on|one|or|our|than|that|the|their|there|these|they|this|to|was|we|were|which|who|will|with)$/iu
/** Part of what spaces part that must be words, and such words; in a few no part can be told. */
const fewest = {words: 0.4, linking: 0.05, length: 10} as const

/** Whether a text is a sentence that somebody wrote, rather than a listing, a formula or cells. */
export function isProse(text: string, language: string): boolean {
  const own = text.replace(address, ' ')
  if (listing.test(own)) return false
  const tokens = own.trim().split(/\s+/)
  if (tokens.length < fewest.length) return true
  const isFew = (found: readonly string[], part: number) => found.length < tokens.length * part
  if (
    isFew(
      tokens.filter((token) => word.test(token)),
      fewest.words,
    )
  )
    return false
  return (
    language !== 'en' ||
    !isFew(
      tokens.filter((token) => linking.test(token.replace(/\P{L}+/gu, ''))),
      fewest.linking,
    )
  )
}

/** A finding in a sentence, at the place of its claim where it is one. */
export function toSentenceFinding(
  {passage, claim}: Sentence,
  kind: AuditKind,
  what: string,
  {quote, ...told}: Told & Pick<Finding, 'holds'>,
): Finding {
  const {id, lines, url} = claim ?? passage
  return {kind, what, at: toLocalId(id), lines, quote: quote.trim(), ...told, url}
}
