/** Citations and reference lists against each other, and the addresses of entries. */
import type {Reference} from '../../model/reference.ts'
import {compareTitles} from '../../references/works/works.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toCitationFinding, toReferenceFinding, yearOf} from './note.ts'
import {hasEntry, hasListHeading, isPrinted} from './source-text.ts'

export function auditReferences(audited: AuditedPaper): Finding[] {
  return [
    ...findUnresolved(audited),
    ...findYears(audited),
    ...findUncited(audited),
    ...findRepeated(audited),
    ...audited.references.flatMap((reference) => findWrongAddresses(reference, audited)),
    ...findSharedDois(audited),
    ...findGarbled(audited),
  ]
}

function findUnresolved(audited: AuditedPaper): Finding[] {
  const {citations, references} = audited
  const open = citations.filter(({unresolved}) => unresolved.length > 0)
  const [first] = open
  if (!first) return []
  if (references.length === 0) {
    if (hasListHeading(audited)) return []
    return [
      toCitationFinding(first, 'no-list', {
        expected: 'a list of references',
        found: 'none',
        detail: `The text cites ${String(citations.length)} times, and the source has no list of references.`,
      }),
    ]
  }
  return open.flatMap((citation) => {
    const missing = citation.unresolved.filter(
      (part) => /\p{L}{2}|^\d{1,3}$/u.test(part) && !hasEntry(audited, part),
    )
    if (missing.length === 0) return []
    return [
      toCitationFinding(citation, 'unresolved', {
        expected: 'an entry of the reference list',
        found: missing.join('; '),
        detail: `The reference list has no entry for ${missing.map((part) => `“${part}”`).join(', ')}.${tellNearest(citation.doubts, references)}`,
      }),
    ]
  })
}

/** The entries of the same names in other years. */
function tellNearest(
  doubts: AuditedPaper['citations'][number]['doubts'],
  references: readonly Reference[],
): string {
  const near = doubts.filter(({why}) => why === 'no-entry').flatMap((doubt) => doubt.references)
  const numbers = references.filter(({id}) => near.includes(id)).map(({n}) => String(n))
  if (numbers.length === 0) return ''
  return ` Nearest by name: ${numbers.length === 1 ? 'entry' : 'entries'} ${numbers.join(', ')}.`
}

/** Citations linked by their names alone, for the entry has another year. */
function findYears(audited: AuditedPaper): Finding[] {
  const {citations, references} = audited
  return citations.flatMap((citation) =>
    citation.doubts
      .filter(({why, part}) => why === 'year-differs' && !hasEntry(audited, part))
      .flatMap((doubt): Finding[] => {
        const entry = references.find((reference) => doubt.references.includes(reference.id))
        const cited = /\d{4}/.exec(doubt.part)?.[0]
        const listed = entry && yearOf(entry)?.toString()
        if (!entry || cited === undefined || listed === undefined) return []
        return [
          toCitationFinding(citation, 'year', {
            expected: listed,
            found: cited,
            detail: `The text cites “${doubt.part}”; the nearest entry, ${String(entry.n)}, is of ${listed}.`,
            severity: 1,
          }),
        ]
      }),
  )
}

/** Part of a list from which on it is not the entries that lack citations, but citations that were not read. */
const mostUncited = 0.5

function findUncited({references, citations, passages}: AuditedPaper): Finding[] {
  const cited = new Set(citations.flatMap((citation) => citation.references))
  // A line that was taken for an entry has not all that entries have.
  const first = references.filter(({same, csl}) => same === undefined && csl.author && csl.issued)
  const uncited = first
    .filter(
      ({id}) => !cited.has(id) && !references.some(({same, id}) => same === id && cited.has(id)),
    )
    .filter((reference) => !isNamed(reference, passages))
  if (uncited.length > first.length * mostUncited) return []
  return uncited.map((reference) =>
    toReferenceFinding(reference, 'reference', 'uncited', {
      expected: 'a citation in the text',
      found: 'none',
      detail: 'No citation of the text names this entry.',
    }),
  )
}

/** Whether a passage names one of the authors with the year of an entry, however it puts them. */
function isNamed({raw, ...reference}: Reference, passages: AuditedPaper['passages']): boolean {
  const year = yearOf({raw, ...reference})
  const names = raw.slice(0, longestNames).match(/\p{Lu}[\p{L}\p{M}’'-]{2,}/gu)
  if (!names || year === undefined) return true
  const named = new RegExp(String.raw`(?:${names.join('|')})[^.;]{0,60}${String(year)}`, 'u')
  return passages.some(
    ({kind, text}) => (kind === 'paragraph' || kind === 'list-item') && named.test(text),
  )
}

/** Characters of an entry in which its authors stand. */
const longestNames = 80

/** Two entries of one list that are one work. */
function findRepeated({references}: AuditedPaper): Finding[] {
  return references.flatMap((reference, at): Finding[] => {
    if (reference.same !== undefined) return []
    const first = references
      .slice(0, at)
      .find(({work, same}) => same === undefined && work === reference.work)
    // Titles of a series are alike, and a line that is no entry is of no work.
    const [title = '', other = ''] = [first?.csl.title, reference.csl.title]
    if (!first || !yearOf(reference) || compareTitles(title, other) < sameTitle) return []
    return [
      toReferenceFinding(reference, 'reference', 'repeated', {
        expected: 'each work once',
        found: `entries ${String(first.n)} and ${String(reference.n)}`,
        detail: `Entries ${String(first.n)} and ${String(reference.n)} are the same work.`,
      }),
    ]
  })
}

/** Part of their words in which the titles of one work agree. */
const sameTitle = 0.9

/** Takes `10.36941/jesr-2023-0092`; refuses `10.36941` and `doi.org/10.1`. */
const doiForm = /^10\.\d{4,9}\/\S+$/
/** Takes `https: //a.org`, `http:www.a.org`, `https://a.org/ b/c`, `https://https://a.org`; refuses `https://a.org`. */
const brokenAddress =
  /https?:(?!\/\/[\w])\S{0,300}(?:\s\S{1,300})?|https?:\/\/[^\s/]{1,100}\/\s(?=[\p{Ll}\d_-]{2,60}\/)\S{1,300}|https?:\/\/[^\s]{0,200}?https?:\/\/\S{0,300}/u
/** A DOI in its running text, whatever stands before it; a line may have ended after its stroke. */
const doiInText =
  /(?:doi\.org\/|doi:\s?)(\d[^\s>)\]]{1,120}(?<=\/)\s?[^\s>)\]]{0,120}|[^\s>)\]]{1,120})/i

function findWrongAddresses(reference: Reference, audited: AuditedPaper): Finding[] {
  const {csl, raw} = reference
  const written = csl.DOI ?? doiInText.exec(`${raw} ${csl.URL ?? ''}`)?.[1]
  const doi = written?.replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//, '').replace(/\s/g, '')
  const broken = brokenAddress.exec(raw)?.[0]
  return [
    // What ends in a stroke or stop was cut off with its line.
    ...(doi !== undefined && !doiForm.test(doi) && !/[/.]$/.test(doi)
      ? [
          toReferenceFinding(reference, 'doi', 'doi', {
            expected: '10.PREFIX/SUFFIX',
            found: doi,
            detail: `“${doi}” has not the form of a DOI.`,
          }),
        ]
      : []),
    ...(broken !== undefined && isPrinted(audited, broken)
      ? [
          toReferenceFinding(reference, 'reference', 'url', {
            expected: 'an address that can be opened',
            found: broken,
            detail: `The address is broken at “${broken}”.`,
          }),
        ]
      : []),
  ]
}

function findSharedDois({references}: AuditedPaper): Finding[] {
  const byDoi = Map.groupBy(
    references.filter(({csl, same}) => csl.DOI !== undefined && same === undefined),
    ({csl}) => csl.DOI?.toLowerCase(),
  )
  return [...byDoi.values()].flatMap(([first, ...others]) =>
    others
      .filter(({work}) => work !== first?.work)
      .map((reference) =>
        toReferenceFinding(reference, 'doi', 'same-doi', {
          expected: 'a DOI of its own',
          found: reference.csl.DOI ?? '',
          detail: `Entry ${String(first?.n)}, another work, has the same DOI.`,
        }),
      ),
  )
}

function findGarbled({garbled, paper}: AuditedPaper): Finding[] {
  return garbled.map((lines) => ({
    kind: 'garbled',
    what: 'garbled',
    at: `l${String(lines[0])}`,
    lines,
    quote: '',
    detail: 'These lines of the source cannot be read, and are left out of the text.',
    url: `/papers/${paper.id}/source/#L${String(lines[0])}`,
  }))
}
