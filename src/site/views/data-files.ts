import type {CorpusData} from '../../model/data.ts'
import type {Download} from '../../model/download.ts'
import type {CorpusFile} from '../../model/vocabulary.ts'
import {toCount, toNumber} from '../format.ts'

/** Files of one sort. */
export interface FileGroup {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly files: readonly FileRow[]
}

export interface FileRow {
  readonly name: string
  readonly href: string
  readonly meaning: string
  readonly format: string
  readonly size: string
  readonly count: string
  readonly schema: string | undefined
  readonly rights: string
  /** How to cite the file itself. */
  readonly citation: string
  readonly fields: NonNullable<Download['fields']>
}

const groups = [
  {
    id: 'records',
    title: 'Records',
    about: 'Everything this site shows: arrays of records, sorted by id, each with a JSON Schema.',
    has: (path: string) => /^[^/]+\.json$/.test(path) && !path.includes('.csl.'),
  },
  {
    id: 'bibliographies',
    title: 'Bibliographies',
    about: 'The papers, and the works that they cite, for reference managers.',
    has: (path: string) => /\.(?:bib|ris|csl\.json)$/.test(path),
  },
  {
    id: 'spreadsheets',
    title: 'Spreadsheets',
    about:
      'CSV in UTF-8. A cell that a spreadsheet would run as a formula has an apostrophe before it.',
    has: (path: string) => path.endsWith('.csv'),
  },
  {
    id: 'texts',
    title: 'Texts and annotations',
    about:
      'Each paper as read and as received, and its passages and claims as W3C Web Annotations.',
    has: (path: string) => /^(?:annotations|texts|sources)\//.test(path),
  },
]

const formats: Readonly<Record<string, string>> = {
  'application/json': 'JSON',
  'application/x-ndjson': 'JSON Lines',
  'application/vnd.citationstyles.csl+json': 'CSL-JSON',
  'application/x-bibtex': 'BibTeX',
  'application/x-research-info-systems': 'RIS',
  'text/csv': 'CSV',
  'text/plain': 'text',
}

/** The downloads by sort; a schema is told with its file. */
export function toFileGroups(
  downloads: readonly Download[],
  data: CorpusData,
  corpus: CorpusFile,
): FileGroup[] {
  return groups
    .map(({has, ...group}) => ({
      ...group,
      files: downloads
        .filter(({path}) => has(path))
        .map((download) => toRow(download, data, corpus)),
    }))
    .filter(({files}) => files.length > 0)
}

function toRow(download: Download, data: CorpusData, corpus: CorpusFile): FileRow {
  const {path, title, description, mediaType, bytes, records, schema, fields = []} = download
  const paper = data.papers.find(({id}) => id === download.paper)
  const address = `${corpus.site ?? ''}/data/${path}`
  return {
    name: path,
    href: `/data/${path}`,
    meaning: description,
    format: formats[mediaType] ?? mediaType,
    size: toSize(bytes),
    count: records === undefined ? '' : toNumber(records),
    schema: schema && `/data/${schema}`,
    rights: toRights(paper, corpus),
    citation: `${corpus.title}: ${title} [data set]. ${address}. SHA-256 ${download.sha256.slice(0, 12)}.`,
    fields,
  }
}

/** A file on one paper has its terms, one on all quotes several. */
function toRights(paper: CorpusData['papers'][number] | undefined, {license}: CorpusFile): string {
  if (paper) return paper.license ?? paper.rights
  return license === undefined
    ? 'quotes: the terms of each paper'
    : `${license}; quotes: each paper’s`
}

function toSize(bytes: number): string {
  if (bytes < 1000) return toCount(bytes, 'byte')
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value.toLocaleString('en', {maximumSignificantDigits: 2})} ${unit}`
}
