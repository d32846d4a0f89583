/** `/data/datapackage.json`: the downloads as a Frictionless Data Package (version 1). */
import type {CorpusData} from '../model/data.ts'
import type {Download} from '../model/download.ts'
import {toFullName} from '../model/paper.ts'
import {type Publication, toAddress, toDoiAddress, toPaperPath} from './addresses.ts'
import {findExtent} from './extent.ts'
import {findLicence} from './licences.ts'

export function toDataPackage(
  data: CorpusData,
  downloads: readonly Download[],
  publication: Publication,
): object {
  const {newest} = findExtent(data)
  const own = findLicence(publication.license)
  return {
    profile: 'data-package',
    name: toName(publication.title),
    title: publication.title,
    description: `${publication.description}\n\n${rightsNote}`,
    ...(publication.site && {homepage: toAddress(publication, '/data/')}),
    ...(newest && {created: `${newest}T00:00:00Z`}),
    keywords: [...new Set(data.papers.flatMap(({language, keywords}) => keywords[language] ?? []))],
    ...(own && {licenses: [own]}),
    sources: data.papers.map((paper) => ({
      title: `${paper.title}. ${paper.rights}`,
      path: paper.doi ? toDoiAddress(paper.doi) : toSourcePath(paper, publication),
    })),
    contributors: data.papers
      .flatMap(({authors}) => authors)
      .map(toFullName)
      .filter((name, index, all) => all.indexOf(name) === index)
      .map((title) => ({title, role: 'author'})),
    resources: downloads.map((download) => toResource(download, data)),
  }
}

const rightsNote =
  'Texts and quotations are their authors’: the terms of each paper stand with its source below and in papers.json, and hold for whatever is quoted of it.'

function toSourcePath(paper: CorpusData['papers'][number], publication: Publication): string {
  const path = toPaperPath(paper)
  // From the folder of the package, where there is no address.
  return publication.site === undefined ? `..${path}` : toAddress(publication, path)
}

function toResource(download: Download, data: CorpusData): object {
  const {path, title, description, mediaType, bytes, sha256, fields} = download
  const paper = data.papers.find(({id}) => id === download.paper)
  const licence = findLicence(paper?.license)
  const keys = fields && toKeys(path, fields)
  return {
    name: toName(path),
    path,
    title,
    description: paper ? `${description} ${paper.rights}` : description,
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(licence && {licenses: [licence]}),
    ...(fields && {
      profile: mediaType === 'text/csv' ? 'tabular-data-resource' : 'data-resource',
      schema: {
        fields,
        ...(mediaType === 'text/csv' && {missingValues: ['']}),
        ...keys,
      },
    }),
  }
}

/** Records have an id, and name their paper by its own. */
function toKeys(path: string, fields: NonNullable<Download['fields']>): object {
  const has = (name: string) => fields.some((field) => field.name === name)
  const toPaper = {fields: 'paper', reference: {resource: 'papers.json', fields: 'id'}}
  return {
    ...(has('id') && {primaryKey: 'id'}),
    ...(has('paper') && path !== 'papers.json' && {foreignKeys: [toPaper]}),
  }
}

/** Small letters, digits, full stops, hyphens and slashes are all that a name may have. */
function toName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9./_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
