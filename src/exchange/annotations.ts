/**
 * Passages and claims as annotations of the W3C's model, for programs that show or store
 * such: each on the page of its paper, on the plain text, and on the lines of the source.
 */
import type {Claim} from '../model/claim.ts'
import type {Paper, Passage} from '../model/paper.ts'
import {type Publication, toAddress, toPaperPath} from './addresses.ts'
import {findLicence} from './licences.ts'

/** A passage or claim with its quotation. */
export interface AnnotatedPlace {
  readonly record: Passage | Claim
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Its first character, and the one after its last, in the paper's plain text. */
  readonly start: number
  readonly end: number
  /** From its first character to the end of its last line in the source. */
  readonly source: {readonly start: number; readonly end: number} | undefined
}

const context = 'http://www.w3.org/ns/anno.jsonld'
const fragments = 'http://tools.ietf.org/rfc/rfc3236'

export function toAnnotation(
  place: AnnotatedPlace,
  paper: Paper,
  publication: Publication,
): object {
  const {record} = place
  const licence = findLicence(paper.license)
  const id = toAddress(publication, `/data/annotations/${paper.id}.jsonl#${toLocalId(record.id)}`)
  return {
    '@context': context,
    id,
    type: 'Annotation',
    motivation: isClaim(record) ? 'classifying' : 'identifying',
    ...(licence && {rights: licence.path}),
    body: toBodies(record, publication),
    target: [
      toPageTarget(place, paper, publication),
      toTextTarget(place, paper, publication),
      ...toSourceTarget(place, paper, publication),
    ],
  }
}

function isClaim(record: Passage | Claim): record is Claim {
  return 'kinds' in record
}

/** What Collate says of the place: its kinds and topics, or what sort of passage it is. */
function toBodies(record: Passage | Claim, publication: Publication): object[] {
  const tags = isClaim(record) ? [...record.kinds, ...record.topics] : [record.kind, record.role]
  return [
    ...tags.map((value) => ({
      type: 'TextualBody',
      value,
      format: 'text/plain',
      purpose: 'tagging',
    })),
    {
      type: 'SpecificResource',
      source: toAddress(publication, record.url),
      purpose: 'linking',
    },
  ]
}

function toPageTarget(place: AnnotatedPlace, paper: Paper, publication: Publication): object {
  return {
    type: 'SpecificResource',
    source: toAddress(publication, toPaperPath(paper)),
    selector: [
      {type: 'FragmentSelector', conformsTo: fragments, value: toLocalId(place.record.id)},
      toQuoteSelector(place),
    ],
  }
}

function toTextTarget(place: AnnotatedPlace, paper: Paper, publication: Publication): object {
  return {
    type: 'SpecificResource',
    source: toAddress(publication, `/data/texts/${paper.id}.txt`),
    selector: [
      {type: 'TextPositionSelector', start: place.start, end: place.end},
      toQuoteSelector(place),
    ],
  }
}

function toSourceTarget(
  {source, record}: AnnotatedPlace,
  paper: Paper,
  publication: Publication,
): object[] {
  if (!source || !record.lines || !paper.source) return []
  const [first, last] = record.lines
  return [
    {
      type: 'SpecificResource',
      source: toAddress(publication, `/data/sources/${paper.id}.txt`),
      state: {type: 'State', value: `sha256:${paper.source.sha256}`},
      selector: [
        {type: 'TextPositionSelector', ...source},
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
          // Lines are counted from 0 there, and the end is not included.
          value: `line=${String(first - 1)},${String(last)}`,
        },
      ],
    },
  ]
}

function toQuoteSelector({exact, prefix, suffix}: AnnotatedPlace): object {
  return {type: 'TextQuoteSelector', exact, prefix, suffix}
}

function toLocalId(id: string): string {
  return id.slice(id.indexOf('#') + 1)
}
