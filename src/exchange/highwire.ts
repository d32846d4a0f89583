/**
 * The tags by which Google Scholar and Zotero know an article from its page.
 *
 * They stand on a paper's own page only: any other page with them would be taken for an
 * article too.
 */
import type {Author, Paper} from '../model/paper.ts'
import {type Publication, toAddress, toPaperPath} from './addresses.ts'

export type MetaTag = readonly [name: string, content: string]

export function toHighwireTags(paper: Paper, publication: Publication): MetaTag[] {
  const address = toAddress(publication, toPaperPath(paper))
  const [first, last] = paper.pages?.split(/\s*[-–—]\s*/) ?? []
  const tags: [string, string | undefined][] = [
    ['citation_title', paper.title],
    ...paper.authors.flatMap((author) => toAuthorTags(author)),
    ['citation_publication_date', toDate(paper)],
    ['citation_journal_title', paper.container],
    ['citation_volume', paper.volume],
    ['citation_issue', paper.issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_issn', paper.issn],
    ['citation_doi', paper.doi],
    ['citation_language', paper.language],
    ['citation_keywords', paper.keywords[paper.language]?.join('; ')],
    ['citation_abstract', paper.abstracts[paper.language]],
    ['citation_abstract_html_url', address],
    ['citation_fulltext_html_url', address],
  ]
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []))
}

function toAuthorTags(author: Author): [string, string | undefined][] {
  return [
    ['citation_author', toName(author)],
    ['citation_author_institution', author.affiliation],
    ['citation_author_orcid', author.orcid && `https://orcid.org/${author.orcid}`],
  ]
}

/**
 * `Weir, Jane`; given name first where both are of several words, since importers take the
 * comma between those for one between authors.
 */
function toName({family, given}: Author): string {
  if (given === undefined) return family
  const isTwoNames = [family, given].every((name) => name.includes(' '))
  return isTwoNames ? `${given} ${family}` : `${family}, ${given}`
}

/** `2023/04/05`, as precise as the record. */
function toDate({published, year}: Paper): string | undefined {
  return published?.replaceAll('-', '/') ?? (year === undefined ? undefined : String(year))
}
