/**
 * What says of a thing that which its own words leave out: the sentence that a list item
 * goes on from (`Several problems remain: …`), the one that `Of these, …` looks back at, and
 * those that speak of a figure or table.
 */
import type {CorpusData} from '../../model/data.ts'
import type {Passage} from '../../model/paper.ts'

/** Sentences that begin so are about what the one before was about. */
const looksBack =
  /^(?:of (?:these|them|those)|(?:the )?(?:majority|most|half|rest|remainder) of (?:them|these|those)|these|those|this|they|such|it|its|among them)(?!\p{L})/iu

/** Finds the ids of the records that lead into another, in their order. */
export function createLeadIns(data: CorpusData): (id: string) => readonly string[] {
  const leadIns = new Map<string, readonly string[]>()
  const claims = new Map(data.claims.map((claim) => [claim.id, claim]))
  const passages = new Map(data.passages.map((passage) => [passage.id, passage]))
  const add = (id: string, by: string | undefined) => {
    if (by !== undefined) leadIns.set(id, [...(leadIns.get(id) ?? []), by])
  }
  /** The last sentence that is a claim, else all. */
  const toLast = (passage: Passage) => passage.claims.at(-1) ?? passage.id
  for (const [passage, by] of findListItems(data.passages)) {
    for (const id of [passage.id, ...passage.claims]) add(id, toLast(by))
  }
  for (const {claims: ids} of data.passages) {
    for (const [n, id] of ids.entries()) {
      if (n > 0 && looksBack.test(claims.get(id)?.text ?? '')) add(id, ids[n - 1])
    }
  }
  for (const {id, label, mentions} of [...data.figures, ...data.tables]) {
    const told = mentions.flatMap((mention) => passages.get(mention)?.claims ?? [])
    for (const [n, claim] of told.entries()) {
      if (!claims.get(claim)?.text.includes(label)) continue
      // A sentence that ends in `(Figure 2)` often tells no more than the figures.
      if (n > 0) add(id, told[n - 1])
      add(id, claim)
    }
  }
  return (id) => leadIns.get(id) ?? []
}

/** Each item of a list with the paragraph that it goes on from. */
function findListItems(passages: readonly Passage[]): (readonly [Passage, Passage])[] {
  let opening: Passage | undefined
  return passages.flatMap((passage) => {
    const {kind, text, paper} = passage
    if (kind === 'paragraph') opening = /[:;]\s*$/.test(text) ? passage : undefined
    if (kind !== 'list-item' || opening?.paper !== paper) return []
    return [[passage, opening] as const]
  })
}
