/** Lists of references against the text and against each other: years that differ, twins that disagree, numbers that point elsewhere. */
import {type CslItem, type Reference, toEntryWords} from '../../model/reference.ts'
import {foldName} from '../../references/fold.ts'
import {type AuditedPaper, type Finding, toLocalId, yearOf} from './note.ts'

export function auditLists(audited: AuditedPaper): Finding[] {
  return [...findYears(audited), ...findTwins(audited), ...findMisdirected(audited)]
}

/** Citations linked by their names alone, for the entry has another year. */
function findYears({citations, references}: AuditedPaper): Finding[] {
  return citations.flatMap(({id, lines, quote, doubts, url}) =>
    doubts
      .filter(({why}) => why === 'year-differs')
      .flatMap((doubt): Finding[] => {
        const entry = references.find((reference) => doubt.references.includes(reference.id))
        const cited = /\d{4}/.exec(doubt.part)?.[0]
        const listed = entry && yearOf(entry)?.toString()
        if (!entry || cited === undefined || listed === undefined) return []
        return [
          {
            kind: 'citation',
            what: 'year',
            at: toLocalId(id),
            lines,
            quote,
            expected: listed,
            found: cited,
            detail: `The text cites “${doubt.part}”; the nearest entry, ${String(entry.n)}, is of ${listed}.`,
            url,
            severity: 1,
          },
        ]
      }),
  )
}

/** What two lists of one paper must say alike of one entry, as far as both say it. */
const compared = {
  volume: 'volume',
  issue: 'number',
  page: 'pages',
} as const satisfies Partial<Record<keyof CslItem, string>>

const digits = (text: string | undefined) => text?.match(/\d+/g)?.join('–')

/** Of people whose names were read; an entry that says "et al." names some of them. */
function countAuthors({csl, raw}: Reference): string | undefined {
  const people = csl.author?.filter((author) => 'family' in author).length ?? 0
  return people === 0 || /\bet al\b|и др\b/u.test(raw) ? undefined : String(people)
}

/** Entries of a second list that say otherwise than the one they repeat. */
function findTwins({references, paper}: AuditedPaper): Finding[] {
  return references.flatMap((reference): Finding[] => {
    const twin = references.find(({id}) => id === reference.same)
    if (!twin) return []
    const pairs = [
      ['year', yearOf(reference)?.toString(), yearOf(twin)?.toString()] as const,
      ['number of authors', countAuthors(reference), countAuthors(twin)] as const,
      ...Object.entries(compared).map(
        ([field, name]) =>
          [
            name,
            digits(reference.csl[field as keyof typeof compared]),
            digits(twin.csl[field as keyof typeof compared]),
          ] as const,
      ),
    ]
    // `№ 3` and `№ 3 (36)` do not disagree.
    const differing = pairs.filter(
      ([, own, other]) => own && other && !own.includes(other) && !other.includes(own),
    )
    if (differing.length === 0) return []
    const at = toLocalId(reference.id)
    const told = differing.map(([name, own, other]) => `${name} ${own!} here, ${other!} there`)
    return [
      {
        kind: 'reference',
        what: 'lists',
        at,
        lines: reference.lines,
        quote: toEntryWords(reference),
        expected: differing.map(([, , other]) => other).join(', '),
        found: differing.map(([, own]) => own).join(', '),
        detail: `The paper’s lists disagree on this work, entry ${String(twin.n)} of the first: ${told.join('; ')}.`,
        url: `/papers/${paper.id}/#${at}`,
        severity: 1,
      },
    ]
  })
}

/** Words right before a number in brackets that may name whom it cites. */
const wordsBefore = 4
/** Letters of a family name that is hardly another word. */
const leastName = 5

/** `Ravenstein [3]` where entry 3 is another's and Ravenstein has an entry of his own: a doubt, for the text may mean both. */
function findMisdirected({citations, passages, references, paper}: AuditedPaper): Finding[] {
  const own = references.filter(({same}) => same === undefined)
  return citations.flatMap((citation): Finding[] => {
    const {id, lines, quote, url, references: cited} = citation
    const number = /^\[(\d{1,3})(?:\s?[,:]\s?\D.*)?\]$/.exec(quote)
    const [entry, ...rest] = own.filter((reference) => cited.includes(reference.id))
    const passage = passages.find((one) => one.id === citation.passage)
    if (!number || !entry || rest.length > 0 || !passage) return []
    const at = passage.text.indexOf(quote)
    const before =
      passage.text
        .slice(0, Math.max(at, 0))
        .split(/[.;!?]\s/)
        .at(-1) ?? ''
    // What is quoted right before the number is of whom the sentence names.
    const isQuoted = /[”»"]\s?$/u.test(before)
    const words = before
      .trim()
      .split(/\s+/)
      .slice(isQuoted ? 0 : -wordsBefore)
    const names = words
      .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
      .map((word) => ({word, name: foldName(word.replace(/['’]s$/, ''))}))
    const isNamed = (other: Reference) => names.some(({name}) => name === familyOf(other))
    const named = own.filter((other) => other.id !== entry.id && isNamed(other))
    const raw = foldName(entry.raw)
    const meant = names.filter(({name}) => !isQuoted || named.some((one) => familyOf(one) === name))
    if (named.length !== 1 || meant.some(({name}) => raw.includes(name))) return []
    const [other] = named
    return [
      {
        kind: 'citation',
        what: 'number',
        at: toLocalId(id),
        lines,
        quote,
        expected: `entry ${String(other!.n)}`,
        found: `entry ${String(entry.n)}`,
        detail: `A doubt: the text names ${(isQuoted ? meant.map(({word}) => word) : words)
          .join(' ')
          .replace(
            /['’]s$/u,
            '',
          )} before ${quote}, but entry ${String(entry.n)} is another’s; entry ${String(other!.n)} has that name.`,
        url: url || `/papers/${paper.id}/`,
        severity: 1,
      },
    ]
  })
}

function familyOf({csl}: Reference): string {
  const [first] = csl.author ?? []
  const family = first && 'family' in first ? foldName(first.family) : ''
  return family.length >= leastName ? family : ''
}
