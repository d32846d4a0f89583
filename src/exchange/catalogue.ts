/** `/data/catalog.jsonld`: the downloads as a DCAT 3 catalogue, for harvesters of open data. */
import type {CorpusData} from '../model/data.ts'
import type {Download} from '../model/download.ts'
import {type Publication, toAddress, toPaperPath} from './addresses.ts'
import {findExtent} from './extent.ts'
import {findLicence} from './licences.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dataset: {'@id': 'dcat:dataset', '@type': '@id'},
  distribution: {'@id': 'dcat:distribution', '@type': '@id'},
  downloadURL: {'@id': 'dcat:downloadURL', '@type': '@id'},
  landingPage: {'@id': 'dcat:landingPage', '@type': '@id'},
  mediaType: {'@id': 'dcat:mediaType', '@type': '@id'},
  byteSize: {'@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger'},
  keyword: 'dcat:keyword',
  title: 'dcterms:title',
  description: 'dcterms:description',
  language: 'dcterms:language',
  licence: {'@id': 'dcterms:license', '@type': '@id'},
  rights: 'dcterms:rights',
  issued: {'@id': 'dcterms:issued', '@type': 'xsd:date'},
  source: {'@id': 'dcterms:source', '@type': '@id'},
  conformsTo: {'@id': 'dcterms:conformsTo', '@type': '@id'},
  temporal: 'dcterms:temporal',
  startDate: 'dcat:startDate',
  endDate: 'dcat:endDate',
  spatial: 'dcterms:spatial',
  checksum: 'spdx:checksum',
  algorithm: {'@id': 'spdx:algorithm', '@type': '@id'},
  checksumValue: {'@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary'},
}

export function toCatalogue(
  data: CorpusData,
  downloads: readonly Download[],
  publication: Publication,
): object {
  const at = (path: string) => toAddress(publication, path)
  const {languages, newest, period, places} = findExtent(data)
  const licence = findLicence(publication.license)
  return {
    '@context': context,
    '@id': at('/data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    title: publication.title,
    description: publication.description,
    language: languages,
    dataset: [
      {
        '@id': at('/data/'),
        '@type': 'dcat:Dataset',
        title: publication.title,
        description: publication.description,
        landingPage: at('/data/'),
        language: languages,
        ...(newest && {issued: newest}),
        ...(licence && {licence: licence.path}),
        rights: [...new Set(data.papers.map(({rights}) => rights))],
        source: data.papers.map((paper) => at(toPaperPath(paper))),
        keyword: [...new Set(data.papers.flatMap((paper) => paper.keywords[paper.language] ?? []))],
        ...(period && {
          temporal: {
            '@type': 'dcterms:PeriodOfTime',
            startDate: period.from,
            endDate: period.to,
          },
        }),
        spatial: places.slice(0, mostPlaces).map((title) => ({'@type': 'dcterms:Location', title})),
        distribution: downloads.map((download) => toDistribution(download, data, publication)),
      },
    ],
  }
}

/** Those that are spoken of most; all of them stand in the statistics. */
const mostPlaces = 20

function toDistribution(download: Download, data: CorpusData, publication: Publication): object {
  const at = toAddress(publication, `/data/${download.path}`)
  const paper = data.papers.find(({id}) => id === download.paper)
  const licence = findLicence(paper?.license)
  return {
    '@id': at,
    '@type': 'dcat:Distribution',
    title: download.title,
    description: download.description,
    downloadURL: at,
    mediaType: `https://www.iana.org/assignments/media-types/${download.mediaType}`,
    byteSize: String(download.bytes),
    ...(download.schema && {conformsTo: toAddress(publication, `/data/${download.schema}`)}),
    ...(licence && {licence: licence.path}),
    ...(paper && {rights: paper.rights}),
    checksum: {
      '@type': 'spdx:Checksum',
      algorithm: 'spdx:checksumAlgorithm_sha256',
      checksumValue: download.sha256,
    },
  }
}
