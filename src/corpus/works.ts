import type {PaperFrontMatter} from '../model/paper.ts'
import {type WorkMention, mergeWorks} from '../references/works.ts'
import {dropUndefined} from './drop-undefined.ts'
import type {Entry} from './references.ts'

/** The work of every paper and reference of a corpus, by its id. */
export function findWorks(
  papers: readonly PaperFrontMatter[],
  entries: readonly Entry[],
): ReadonlyMap<string, string> {
  const mentions = entries.map(({id, csl, same, raw}) => dropUndefined({id, csl, same, raw}))
  return mergeWorks([...papers.map(toMention), ...mentions])
}

/** A paper as a reference list would name it. */
function toMention({id, work, title, authors, year, doi}: PaperFrontMatter): WorkMention {
  const author = authors.map(({family, given}) => dropUndefined({family, given}))
  const issued = year === undefined ? undefined : {'date-parts': [[year]]}
  return {id, work, csl: dropUndefined({author, title, issued, DOI: doi})}
}
