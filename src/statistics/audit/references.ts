/** Citations and reference lists against each other, and the addresses of entries. */
import type {Reference} from '../../model/reference.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toLocalId, toReferenceFinding} from './note.ts'
import {auditLists} from './lists.ts'

export function auditReferences(audited: AuditedPaper): Finding[] {
  return [
    ...findUnresolved(audited),
    ...findUncited(audited),
    ...findRepeated(audited),
    ...findWrongAddresses(audited),
    ...findGarbled(audited),
    ...auditLists(audited),
  ]
}

function findUnresolved({citations, references}: AuditedPaper): Finding[] {
  const open = citations.filter(({unresolved}) => unresolved.length > 0)
  const [first] = open
  if (!first) return []
  if (references.length === 0) {
    return [
      {
        kind: 'citation',
        what: 'no-list',
        at: toLocalId(first.id),
        lines: first.lines,
        quote: first.quote,
        expected: 'a list of references',
        found: 'none',
        detail: `The text cites ${String(citations.length)} times, and the source has no list of references.`,
        url: first.url,
      },
    ]
  }
  return open.map(({id, lines, quote, unresolved, doubts, url}) => ({
    kind: 'citation',
    what: 'unresolved',
    at: toLocalId(id),
    lines,
    quote,
    expected: 'an entry of the reference list',
    found: unresolved.join('; '),
    detail: `The reference list has no entry for ${unresolved.map((part) => `“${part}”`).join(', ')}.${tellNearest(doubts, references)}`,
    url,
  }))
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

function findUncited({references, citations}: AuditedPaper): Finding[] {
  if (!citations.some((citation) => citation.references.length > 0)) return []
  const cited = new Set(citations.flatMap((citation) => citation.references))
  return references
    .filter(({id, same}) => same === undefined && !cited.has(id))
    .filter(({id}) => !references.some((twin) => twin.same === id && cited.has(twin.id)))
    .map((reference) =>
      toReferenceFinding(reference, 'reference', 'uncited', {
        expected: 'a citation in the text',
        found: 'none',
        detail: 'No citation of the text names this entry.',
      }),
    )
}

/** Two entries of one list that are one work. */
function findRepeated({references}: AuditedPaper): Finding[] {
  return references.flatMap((reference, at): Finding[] => {
    if (reference.same !== undefined) return []
    const first = references
      .slice(0, at)
      .find(({work, same}) => same === undefined && work === reference.work)
    if (!first) return []
    return [
      toReferenceFinding(reference, 'reference', 'repeated', {
        expected: 'each work once',
        found: `entries ${String(first.n)} and ${String(reference.n)}`,
        detail: `Entries ${String(first.n)} and ${String(reference.n)} are the same work.`,
      }),
    ]
  })
}

/** Takes `10.36941/jesr-2023-0092`; refuses `10.36941` and `doi.org/10.1`. */
const doiForm = /^10\.\d{4,9}\/\S+$/
/** Takes `https: //a.org`, `http:www.a.org`, `https://a.org/ b/c`, `https://https://a.org`; refuses `https://a.org`. */
const brokenAddress =
  /https?:(?!\/\/[\w])\S{0,300}(?:\s\S{1,300})?|https?:\/\/[^\s/]{1,100}\/\s(?=[\p{Ll}\d_-]{2,60}\/)\S{1,300}|https?:\/\/[^\s]{0,200}?https?:\/\/\S{0,300}/u
/** A DOI in its running text, whatever stands before it. */
const doiInText = /(?:doi\.org\/|doi:?\s?)([^\s>)\]]{1,120})/i

function findWrongAddresses({references}: AuditedPaper): Finding[] {
  const byDoi = Map.groupBy(
    references.filter(({csl, same}) => csl.DOI !== undefined && same === undefined),
    ({csl}) => csl.DOI?.toLowerCase(),
  )
  return references.flatMap((reference): Finding[] => {
    const doi =
      reference.csl.DOI ?? doiInText.exec(`${reference.raw} ${reference.csl.URL ?? ''}`)?.[1]
    const found: Finding[] = []
    if (
      doi !== undefined &&
      !doiForm.test(doi.replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//, ''))
    ) {
      found.push(
        toReferenceFinding(reference, 'doi', 'doi', {
          expected: '10.PREFIX/SUFFIX',
          found: doi,
          detail: `“${doi}” has not the form of a DOI.`,
        }),
      )
    }
    const broken = brokenAddress.exec(reference.raw)?.[0]
    if (broken !== undefined) {
      found.push(
        toReferenceFinding(reference, 'reference', 'url', {
          expected: 'an address that can be opened',
          found: broken,
          detail: `The address is broken at “${broken}”.`,
        }),
      )
    }
    const [first] = byDoi.get(reference.csl.DOI?.toLowerCase()) ?? []
    if (
      reference.same === undefined &&
      first &&
      first.id !== reference.id &&
      first.work !== reference.work
    ) {
      found.push(
        toReferenceFinding(reference, 'doi', 'same-doi', {
          expected: 'a DOI of its own',
          found: first.csl.DOI ?? '',
          detail: `Entry ${String(first.n)}, another work, has the same DOI.`,
        }),
      )
    }
    return found
  })
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
