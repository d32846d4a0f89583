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

/** Characters; what is longer is a table or list that was read as one sentence. */
const longest = 2000

/** Read the sentences of paragraphs and list items. */
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
        if (text.length > longest) return []
        const claim = byPassage.get(passage.id)?.find((one) => one.text === text)
        // Reading numbers takes long; in words alone they are too few to be held against each other.
        const amounts = /\d/.test(text) ? readAmounts(text) : []
        return [{passage, text, start, claim, amounts}]
      }),
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
