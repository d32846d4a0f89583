/** The sentences of a paper's English prose, in the order of the text. */
import {splitSentences} from '../../claims/sentences.ts'
import type {Claim} from '../../model/claim.ts'
import type {AuditKind} from '../../model/comparison.ts'
import type {Passage} from '../../model/paper.ts'
import {type AuditedPaper, compareInText, type Finding, toLocalId, type Told} from './note.ts'

export interface Sentence {
  readonly passage: Passage
  readonly text: string
  /** Where it starts in its passage. */
  readonly start: number
  /** The claim that it is, which has a place of its own. */
  readonly claim: Claim | undefined
}

/** Read the sentences of paragraphs and list items. */
export function readSentences({passages, claims}: AuditedPaper): Sentence[] {
  const byPassage = Map.groupBy(claims, ({passage}) => passage)
  return passages
    .filter(
      ({kind, language}) => (kind === 'paragraph' || kind === 'list-item') && language === 'en',
    )
    .toSorted((a, b) => compareInText(a.id, b.id))
    .flatMap((passage) =>
      splitSentences(passage.text, 'en').map(({start, end}) => {
        const text = passage.text.slice(start, end)
        const claim = byPassage.get(passage.id)?.find((one) => one.text === text)
        return {passage, text, start, claim}
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
