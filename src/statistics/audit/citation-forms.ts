/** How works are cited: two styles in one paper, "et al." for two, a year that the list does not have, an odd comma. */
import type {Citation, Reference} from '../../model/reference.ts'
import {foldName} from '../../references/fold.ts'
import {type AuditedPaper, compareInText, type Finding, toCitationFinding} from './note.ts'

export function auditCitationForms({citations, references}: AuditedPaper): Finding[] {
  const inOrder = citations.toSorted((a, b) => compareInText(a.id, b.id))
  const parts = inOrder.flatMap((citation) => toParts(citation, references))
  return [
    ...findTwoStyles(inOrder),
    ...parts.flatMap(findWrongEtAl),
    ...parts.flatMap(findMissingYear),
    ...findOddCommas(parts),
  ]
}

/** Fewest citations of a style that make it one of the paper's. */
const fewestOfStyle = 3

/** Numbers in one place, names and years in another. */
function findTwoStyles(citations: readonly Citation[]): Finding[] {
  const numbered = citations.filter(({quote}) => /^\[\d/.test(quote))
  const named = citations.filter(({quote}) => /^[([]\p{L}.*\d{4}[a-z]?[)\]]$/u.test(quote))
  if (Math.min(numbered.length, named.length) < fewestOfStyle) return []
  const [rare, usual] = numbered.length < named.length ? [numbered, named] : [named, numbered]
  const [first] = rare
  if (!first) return []
  return [
    toCitationFinding(first, 'style', {
      expected: `as ${usual[0]?.quote ?? ''}`,
      found: first.quote,
      severity: 1,
      detail: `The paper cites in two ways: ${String(numbered.length)} times by the number of an entry, ${String(named.length)} times by name and year.`,
    }),
  ]
}

interface Part {
  readonly citation: Citation
  /** `Elm & Oak, 2010` of `(Ash, 2009; Elm & Oak, 2010)`. */
  readonly text: string
  /** The one entry that it may be of. */
  readonly entry: Reference | undefined
}

function toParts(citation: Citation, references: readonly Reference[]): Part[] {
  const cited = references.filter(({id}) => citation.references.includes(id))
  const texts = citation.quote.replace(/^[([]|[)\]]$/g, '').split(/;\s?/)
  return texts.map((text) => {
    const name = foldName(/^[\p{L}\p{M}'’-]+/u.exec(text.trim())?.[0] ?? '')
    const fitting = cited.filter(({csl}) => {
      const [first] = csl.author ?? []
      return first && 'family' in first && foldName(first.family) === name
    })
    return {citation, text: text.trim(), entry: fitting.length === 1 ? fitting[0] : undefined}
  })
}

/** "Elm et al." for a work of Elm and one other, or of Elm alone. */
function findWrongEtAl({citation, text, entry}: Part): Finding[] {
  const authors = entry?.csl.author ?? []
  // An entry that says "et al." itself does not tell how many they are.
  if (!entry || !/\bet al\b/.test(text) || /\bet al\b|и др\b/u.test(entry.raw)) return []
  if (authors.length === 0 || authors.length > 2) return []
  const names = authors.map((author) => ('family' in author ? author.family : author.literal))
  return [
    toCitationFinding(citation, 'et-al', {
      expected: names.join(' & '),
      found: text,
      severity: 1,
      detail: `“${text}”: entry ${String(entry.n)} has ${authors.length === 1 ? 'one author' : 'two authors'}, ${names.join(' and ')}.`,
    }),
  ]
}

/** "(Elm, 2017)" for an entry without a year. */
function findMissingYear({citation, text, entry}: Part): Finding[] {
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0]
  if (!entry || year === undefined || entry.csl.issued || entry.raw.includes(year)) return []
  return [
    toCitationFinding(citation, 'no-year', {
      expected: 'a year in the entry',
      found: text,
      severity: 1,
      detail: `The text cites “${text}”; entry ${String(entry.n)} has no year, so that it cannot be checked.`,
    }),
  ]
}

/** Fewest citations without a comma that make one with it the odd one out. */
const fewestPlain = 3
const several = /(,?)\s(?:&|and|et al\b)/

/** "Elm, & Oak", "Elm, et al." where all others go without the comma. */
function findOddCommas(parts: readonly Part[]): Finding[] {
  const joined = parts.flatMap((part) => {
    const [, comma] = several.exec(part.text) ?? []
    // "A, B, & C" has its comma by right.
    const isPair = part.text.split(',').length <= (comma === ',' ? 3 : 2)
    return comma !== undefined && isPair ? [{part, hasComma: comma === ','}] : []
  })
  const odd = joined.filter(({hasComma}) => hasComma)
  const plain = joined.length - odd.length
  if (plain < fewestPlain || odd.length * 3 > plain) return []
  return odd.map(({part: {citation, text}}) =>
    toCitationFinding(citation, 'comma', {
      expected: text.replace(/,(?=\s(?:&|and|et al))/, ''),
      found: text,
      severity: 1,
      detail: `“${text}” has a comma that the paper's other citations of several authors do not have.`,
    }),
  )
}
