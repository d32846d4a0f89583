import type {PaperFrontMatter} from '../../model/paper.ts'
import type {Citation, CslItem, CslName, Reference, Work} from '../../model/reference.ts'
import type {Statistic} from '../../model/statistic.ts'
import {type WorkMention, mergeWorks} from '../../references/works/works.ts'
import {dropUndefined} from './drop-undefined.ts'
import {compareText} from '../load/order.ts'
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
  const issued = year === undefined ? undefined : {'date-parts': [[year]]}
  return {id, work, csl: dropUndefined({author: toNames(authors), title, issued, DOI: doi})}
}

const toNames = (authors: PaperFrontMatter['authors']): CslName[] =>
  authors.map(({family, given}) => dropUndefined({family, given}))

/** Every work that a paper of the corpus is or cites. */
export function toWorks(
  papers: readonly PaperFrontMatter[],
  references: readonly Reference[],
): Work[] {
  const cited = Map.groupBy(references, ({work}) => work)
  const own = Map.groupBy(papers, ({work}) => work)
  return [...new Set([...own.keys(), ...cited.keys()])].map((id): Work => {
    const entries = cited.get(id) ?? []
    const versions = own.get(id) ?? []
    const [first] = versions
    return {
      id,
      csl: {...(first ? toOwnItem(first) : toFullest(entries)), id},
      references: entries.map((entry) => entry.id).toSorted(compareText),
      papers: [...new Set(entries.map(({paper}) => paper))].toSorted(compareText),
      versions: versions.map((paper) => paper.id).toSorted(compareText),
    }
  })
}

function toOwnItem(paper: PaperFrontMatter): CslItem {
  const {id, authors, title, year, container, volume, issue, pages, doi, language} = paper
  return dropUndefined({
    id,
    type: 'article-journal' as const,
    author: toNames(authors),
    issued: year === undefined ? undefined : {'date-parts': [[year]]},
    title,
    'container-title': container,
    volume,
    issue,
    page: pages,
    DOI: doi,
    language,
  })
}

/** The entry that says most; of equals one whose list is of one script, and whose author and title are. */
function toFullest(entries: readonly Reference[]): CslItem {
  const repeated = new Set(entries.map(({same}) => same))
  const fullness = ({id, csl, same, problems}: Reference) => {
    const isMixed = isCyrillic(csl.title) !== isCyrillic(toFamily(csl))
    const isOfSeveral = same !== undefined || repeated.has(id)
    return Object.keys(csl).length - 2 * problems.length - (isOfSeveral ? 3 : 0) - (isMixed ? 3 : 0)
  }
  const [fullest] = entries.toSorted(
    (a, b) => fullness(b) - fullness(a) || compareText(a.id, b.id),
  )
  if (!fullest) throw new Error('Unexpected work without entries, expected at least one')
  return fullest.csl
}

const isCyrillic = (text: string | undefined) => /\p{Script=Cyrillic}/u.test(text ?? '')

function toFamily({author, title}: CslItem): string | undefined {
  const [first] = author ?? []
  if (!first) return title
  return 'family' in first ? first.family : first.literal
}

/** The statistics with the works that their sentences cite. */
export function withWorks(
  statistics: readonly Statistic[],
  citations: readonly Citation[],
  references: readonly Reference[],
): Statistic[] {
  const workOf = new Map(references.map(({id, work}) => [id, work]))
  const cited = new Map(citations.map((citation) => [citation.id, citation.references]))
  return statistics.map((statistic) => {
    const works = statistic.citations.flatMap((id) =>
      (cited.get(id) ?? []).flatMap((reference) => workOf.get(reference) ?? []),
    )
    return works.length === 0 ? statistic : {...statistic, works: [...new Set(works)]}
  })
}
