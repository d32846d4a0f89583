/** The fields of a bibliographic record as front matter prints them, one block or line each. */
import {findDate} from '../signs/dates.ts'
import {findIssueNumbers} from '../signs/masthead.ts'

/** What a paper's text itself states of its record, beside titles, authors and key words. */
export interface StatedFields {
  doi?: string
  issn?: string
  license?: string
  received?: string
  accepted?: string
  published?: string
  container?: string
  volume?: string
  issue?: string
  pages?: string
  year?: number
  classification: Record<string, string>
}

/** Classification schemes by the names they are printed under. */
const schemes: Readonly<Record<string, string>> = {
  udc: 'udc',
  удк: 'udc',
  әож: 'udc',
  jel: 'jel',
  srsti: 'srsti',
  irsti: 'srsti',
  мрнти: 'srsti',
  грнти: 'srsti',
  ғтамр: 'srsti',
  xftar: 'srsti',
  msc: 'msc',
}

const dateWords: readonly [keyof StatedFields & ('received' | 'accepted' | 'published'), RegExp][] =
  [
    ['received', /\b(?:received|submitted)\b|поступила|получена|келіп түс/iu],
    ['accepted', /\baccepted\b|принят[ао]?|қабылданды/iu],
    ['published', /\b(?:published|available online)\b|опубликован|жарияланды/iu],
  ]

const doiPattern = /10\.\d{4,9}\/[^\s"<>]{2,200}/

export const findDoi = (text: string): string | undefined =>
  doiPattern.exec(text)?.[0].replace(/[.,;)\]>]+$/, '')

/** Read one block of front matter; the field it fills, or `undefined` when it is none of these. */
export function readField(text: string, fields: StatedFields): string | undefined {
  return (
    readDoi(text, fields) ??
    readClassification(text, fields) ??
    readLicense(text, fields) ??
    readDates(text, fields) ??
    readSerial(text, fields) ??
    readIdentifiers(text)
  )
}

function readDoi(text: string, fields: StatedFields): string | undefined {
  const doi = findDoi(text)
  const rest = text.replace(doiPattern, '').replace(/https?:\/\/(?:dx\.)?doi\.org\/|doi/gi, '')
  if (doi === undefined || /\p{L}{3}/u.test(rest)) return undefined
  fields.doi ??= doi
  return 'doi'
}

function readClassification(text: string, fields: StatedFields): string | undefined {
  const match =
    /^(\p{L}{3,5})(?!\p{L})(?:\s(?:classification|codes?))*[\s:]*([\p{L}\d][\p{L}\d.,:;/()\s-]{1,60})$/u.exec(
      text,
    )
  const scheme = schemes[match?.[1]?.toLowerCase() ?? '']
  const code = match?.[2]
  if (scheme === undefined || code === undefined || !/\d/.test(code)) return undefined
  fields.classification[scheme] ??= code.trim()
  return `classification.${scheme}`
}

/** Whether a line is a code of a classification: `JEL classification: D12`. */
export const isClassification = (text: string) =>
  readClassification(text, {classification: {}}) !== undefined

function readLicense(text: string, fields: StatedFields): string | undefined {
  if (!/creative\s*commons|creativecommons\.org|©/i.test(text)) return undefined
  const code = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(text)
  if (code) fields.license ??= `CC ${String(code[1]).toUpperCase()} ${String(code[2])}`
  return 'license'
}

/** `Received: 4 May 2023 / Accepted: 20 June 2023`: each word with the date that follows it. */
function readDates(text: string, fields: StatedFields): string | undefined {
  if (text.length > 250) return undefined
  const found = dateWords.flatMap(([field, words]) => {
    const at = text.search(words)
    const date = at === -1 ? undefined : findDate(text.slice(at))
    return date === undefined ? [] : [{field, date}]
  })
  for (const {field, date} of found) fields[field] ??= date
  return found.length === 0 ? undefined : found.map(({field}) => field).join(' ')
}

function readSerial(text: string, fields: StatedFields): string | undefined {
  const issn = /\bISSN\b[\s:|]*(\d{4}-\d{3}[\dX])/.exec(text)?.[1]
  if (issn === undefined || text.length > 200) return undefined
  fields.issn ??= issn
  return 'issn'
}

function readIdentifiers(text: string): string | undefined {
  if (/orcid\.org/i.test(text)) return 'authors.orcid'
  return undefined
}

/** ISSN, volume and issue as a running header states them. */
export function readRunningHeader(text: string, fields: StatedFields): void {
  readSerial(text, fields)
  const {volume, issue} = findIssueNumbers(text)?.numbers ?? {}
  if (volume === undefined) return
  fields.volume ??= volume
  if (issue !== undefined) fields.issue ??= issue
}

/** Identifiers of other services, which the record has no room for. */
export function isForeignIdentifier(text: string): boolean {
  return (
    /\b(?:scopus|researcher\s?[|il]?d|web of science|spin-код)\b/iu.test(text) && text.length < 400
  )
}
