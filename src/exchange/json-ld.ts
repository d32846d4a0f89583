/** What a search engine is told of a paper and of its claims, in the words of schema.org. */
import type {
  Claim as ClaimNode,
  CreativeWork,
  Periodical,
  Person,
  PublicationIssue,
  PublicationVolume,
  ScholarlyArticle,
  WithContext,
} from 'schema-dts'
import type {Claim} from '../model/claim.ts'
import type {CorpusData} from '../model/data.ts'
import {type Author, type Paper, toFullName} from '../model/paper.ts'
import type {CslItem, CslName} from '../model/reference.ts'
import {
  type Publication,
  toAddress,
  toDoiAddress,
  toOrcidAddress,
  toPaperPath,
} from './addresses.ts'
import {findLicence} from './licences.ts'

export const schemaOrg = 'https://schema.org'

/** A node of a type, without the bare names that schema-dts allows too. */
type Node<T> = Exclude<T, string>

/**
 * A paper as a `ScholarlyArticle`.
 *
 * @param claims those of its claims that are told with it
 */
export function toPaperJsonLd(
  paper: Paper,
  data: Pick<CorpusData, 'references'>,
  claims: readonly Claim[],
  publication: Publication,
): WithContext<Node<ScholarlyArticle>> {
  const at = toAddress(publication, toPaperPath(paper))
  const licence = findLicence(paper.license)
  const [pageStart, pageEnd] = paper.pages?.split(/\s*[-–—]\s*/) ?? []
  const date = paper.published ?? (paper.year === undefined ? undefined : String(paper.year))
  const references = data.references.filter((one) => one.paper === paper.id && !one.same)
  return {
    '@context': schemaOrg,
    '@type': 'ScholarlyArticle',
    '@id': at,
    url: at,
    headline: paper.title,
    name: paper.title,
    ...toOtherNames(paper),
    author: paper.authors.map(toPerson),
    ...(date && {datePublished: date}),
    ...(paper.container && {isPartOf: toIssue(paper, paper.container)}),
    ...(paper.pages && {pagination: paper.pages}),
    ...(pageStart && {pageStart}),
    ...(pageEnd && {pageEnd}),
    abstract: Object.values(paper.abstracts),
    keywords: Object.values(paper.keywords).flat(),
    inLanguage: paper.language,
    ...(licence && {license: licence.path}),
    copyrightNotice: paper.rights,
    ...(paper.doi && {
      identifier: {'@type': 'PropertyValue', propertyID: 'DOI', value: paper.doi},
      sameAs: toDoiAddress(paper.doi),
    }),
    isAccessibleForFree: true,
    ...(paper.funding && {funding: {'@type': 'Grant', description: paper.funding}}),
    citation: references.map(({csl}) => toCitedWork(csl)),
    hasPart: claims.map((claim) => toClaimNode(claim, paper, publication)),
  }
}

/** Those claims of a paper that other papers speak of too: the same, or in comparison. */
export function findSharedClaims(paper: Paper, data: CorpusData): Claim[] {
  const compared = new Set(
    data.comparisons.filter(({papers}) => papers.length > 1).flatMap((one) => one.statistics),
  )
  return data.claims.filter(
    ({paper: of, family, statistics}) =>
      of === paper.id && (family !== undefined || statistics.some((id) => compared.has(id))),
  )
}

function toClaimNode(claim: Claim, paper: Paper, publication: Publication): Node<ClaimNode> {
  return {
    '@type': 'Claim',
    '@id': toAddress(publication, claim.url),
    url: toAddress(publication, claim.url),
    text: claim.text,
    appearance: {'@id': toAddress(publication, toPaperPath(paper))},
    ...(claim.attribution === 'own' && {
      author: paper.authors.map((author) => ({'@type': 'Person', name: toFullName(author)})),
    }),
  }
}

function toOtherNames({title, titles}: Paper): {alternativeHeadline?: string[]} {
  const others = Object.values(titles).filter((other) => other !== title)
  return others.length > 0 ? {alternativeHeadline: others} : {}
}

function toPerson(author: Author): Node<Person> {
  const {given, family, orcid, affiliation} = author
  return {
    '@type': 'Person',
    name: toFullName(author),
    familyName: family,
    ...(given && {givenName: given}),
    ...(orcid && {sameAs: toOrcidAddress(orcid)}),
    ...(affiliation && {affiliation: {'@type': 'Organization', name: affiliation}}),
  }
}

/** The journal, within the volume, within the issue, as far as the record names them. */
function toIssue(
  {volume, issue, issn}: Paper,
  container: string,
): Node<PublicationIssue> | Node<PublicationVolume> | Node<Periodical> {
  const journal = {'@type': 'Periodical', name: container, ...(issn && {issn})} as const
  const inVolume =
    volume === undefined
      ? journal
      : ({'@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal} as const)
  return issue === undefined
    ? inVolume
    : {'@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume}
}

function toCitedWork(csl: CslItem): Node<CreativeWork> {
  const address = csl.DOI ? toDoiAddress(csl.DOI) : csl.URL
  const date = csl.issued?.['date-parts'][0]?.[0]
  return {
    '@type': csl.type === 'article-journal' ? 'ScholarlyArticle' : 'CreativeWork',
    ...(csl.title && {name: csl.title}),
    ...(csl.author && {author: csl.author.map(toCitedAuthor)}),
    ...(date !== undefined && {datePublished: String(date)}),
    ...(address && {url: address}),
  }
}

function toCitedAuthor(name: CslName) {
  if ('literal' in name) return {'@type': 'Organization', name: name.literal} as const
  return {'@type': 'Person', name: toFullName(name)} as const
}
