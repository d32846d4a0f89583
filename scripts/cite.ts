import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {styleIds} from '../src/model/citation-slots.ts'
import type {CiteFile, StyleId} from '../src/model/citing.ts'
import {quote, toCitation, toMarkdown, toPlainText} from '../src/site/citing/fill.ts'
import {type CitedRecord, findCitedRecord} from './cited-record.ts'
import {CallError, WorldError} from './exit.ts'

export interface CiteOptions {
  readonly style: string
  readonly quote?: true
  readonly site?: true
}

/** Formats for programs, with the endings of their files beside a paper's page. */
const fileEndings = {bibtex: 'bib', ris: 'ris', 'csl-json': 'csl.json'} as const

/** Print how a thing of the corpus is cited, as the last build has it. */
export async function cite(id: string, options: CiteOptions): Promise<void> {
  const record = await findCitedRecord(id)
  const {style} = options
  const text = isFile(style)
    ? await readReference(record, fileEndings[style])
    : await toText(record, options)
  process.stdout.write(`${text.trimEnd()}\n`)
}

function isFile(style: string): style is keyof typeof fileEndings {
  return Object.hasOwn(fileEndings, style)
}

async function readReference(record: CitedRecord, ending: string): Promise<string> {
  if (record.path.startsWith('/papers/')) return readBeside(record, `cite.${ending}`)
  throw new CallError(
    `Unexpected format for the page \`${record.path}\`, expected one of ${styleIds.join(', ')} or markdown; only papers have reference files`,
  )
}

async function toText(record: CitedRecord, options: CiteOptions): Promise<string> {
  const site = await readSiteAddress()
  const address = `${site}${record.path}${record.id === '' ? '' : `#${record.id}`}`
  const style: StyleId = styleIds.find((known) => known === options.style) ?? 'apa'
  const now = new Date()
  const today = {year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate()}
  // The build wrote the file by its schema.
  const file = JSON.parse(await readBeside(record, 'cite.json')) as CiteFile
  const subject = options.site ? 'page' : 'original'
  const citation = toCitation(file, {style, subject, id: record.id, address, today})
  const quotation = options.quote ? record.quotation : ''
  if (options.style === 'markdown') return toMarkdown(citation, quotation, address)
  const lead = quotation === '' ? '' : `${quote(quotation, record.language)} `
  return `${lead}${toPlainText(citation.inText)}\n\n${toPlainText(citation.entry)}`
}

async function readBeside({path: page}: CitedRecord, name: string): Promise<string> {
  const file = path.join('dist', page, name)
  try {
    return await readFile(path.resolve(file), 'utf8')
  } catch (cause) {
    throw new WorldError(`Unexpected absence of \`${file}\`; run \`collate build\``, {cause})
  }
}

/** Where the site is published; a corpus that does not say has paths alone. */
async function readSiteAddress(): Promise<string> {
  const {site} = JSON.parse(await readFile(path.resolve('.collate/corpus.json'), 'utf8')) as {
    site?: string
  }
  return site ?? ''
}
