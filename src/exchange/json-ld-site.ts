/** What a search engine is told of the site and of its data as a whole. */
import type {Dataset, SearchAction, WebSite, WithContext} from 'schema-dts'
import type {CorpusData} from '../model/data.ts'
import type {Download} from '../model/download.ts'
import {type Publication, toAddress, toDoiAddress, toPaperPath} from './addresses.ts'
import {toInterval} from './json-ld-indicators.ts'
import {schemaOrg} from './json-ld.ts'
import {findExtent} from './extent.ts'

type Node<T> = Exclude<T, string>

export function toWebSite(publication: Publication): WithContext<Node<WebSite>> {
  const search = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: toAddress(publication, '/search/?q={search_term_string}'),
    },
    // Google's word for what a template wants; schema.org writes it so in its examples.
    'query-input': 'required name=search_term_string',
  }
  return {
    '@context': schemaOrg,
    '@type': 'WebSite',
    '@id': toAddress(publication, '/'),
    url: toAddress(publication, '/'),
    name: publication.title,
    description: publication.description,
    inLanguage: 'en',
    potentialAction: search as Node<SearchAction>, // see above: `query-input`
  }
}

export function toDataset(
  data: CorpusData,
  downloads: readonly Download[],
  publication: Publication,
): WithContext<Node<Dataset>> {
  const {languages, period} = findExtent(data)
  const covered = period && toInterval(period)
  return {
    '@context': schemaOrg,
    '@type': 'Dataset',
    '@id': toAddress(publication, '/data/'),
    url: toAddress(publication, '/data/'),
    name: publication.title,
    description: toLongEnough(publication.description),
    inLanguage: languages,
    ...(publication.license && {license: publication.license}),
    ...(covered && {temporalCoverage: covered}),
    isAccessibleForFree: true,
    variableMeasured: data.indicators
      .filter(({statistics}) => statistics.length > 0)
      .map(({title, definition}) => ({
        '@type': 'PropertyValue',
        name: title,
        description: definition,
      })),
    isBasedOn: data.papers.map((paper) =>
      paper.doi ? toDoiAddress(paper.doi) : toAddress(publication, toPaperPath(paper)),
    ),
    distribution: downloads
      .filter(({path}) => !path.includes('/'))
      .map(({path, title, mediaType, bytes}) => ({
        '@type': 'DataDownload',
        name: title,
        contentUrl: toAddress(publication, `/data/${path}`),
        encodingFormat: mediaType,
        contentSize: `${String(bytes)} B`,
      })),
  }
}

/** Google shows a data set only with a description of 50 characters or more. */
function toLongEnough(description: string): string {
  const about = 'Passages, claims and statistics of papers, with their places in the sources.'
  return description.length < 50 ? `${description} ${about}`.trim() : description
}
