/**
 * Words of one family whose stems differ: settle and settlement, regulate and regulatory,
 * emigrant and emigration. A stemmer keeps them apart, for they mean different things in
 * general; one that asks for the first is mostly glad of the second.
 */
import type {VocabularyEntry} from './vocabulary.ts'

/** What is left of a noun's ending when the stemmer has done its part. */
const nounEnding = /(?:ement|ment|ness|ship|hood)$/
const ending = /(?:atori|ator|at|ant|ent|anc|enc|er|or|e|iv|abl|ibl|ist|ism|al|ian|ia|ic|ion|ur|i)$/
const shortestRoot = 5
/** Shorter roots are alike by chance (`port`, `portion`), but for these endings of doing and doer. */
const shortRoot = /^[a-z]{4}(?:ator|at|ant|er|ment|ian|ia)?$/

/** The root that the stems of a family share; `undefined` for what is no English stem. */
export function toRoot(stem: string): string | undefined {
  if (!/^[a-z]{4,}$/.test(stem)) return undefined
  const root = stem.replace(nounEnding, '').replace(ending, '')
  if (root.length >= shortestRoot) return root
  return root.length === shortestRoot - 1 && shortRoot.test(stem) ? root : undefined
}

/** The other stems of a stem's family that the corpus has. */
export function createFamilies(
  entries: readonly VocabularyEntry[],
): (stem: string) => readonly VocabularyEntry[] {
  // Made at the first need: a page opens without a query.
  let families: ReadonlyMap<string | undefined, readonly VocabularyEntry[]> | undefined
  return (stem) => {
    const root = toRoot(stem)
    if (root === undefined) return []
    families ??= Map.groupBy(entries, ([term]) => toRoot(term))
    return families.get(root)?.filter(([term]) => term !== stem) ?? []
  }
}
