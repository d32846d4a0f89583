/** Names of cited people: spelled in two ways, or "et al." for one or two of them. */
import type {Passage} from '../../model/paper.ts'
import type {Citation, CslName, Reference} from '../../model/reference.ts'
import {editDistance, toLatin} from '../../references/text/fold.ts'
import {type AuditedPaper, type Finding, toCitationFinding} from './note.ts'

export function auditSpellings({citations, references, passages}: AuditedPaper): Finding[] {
  return citations.flatMap((citation) => [
    ...findOtherNames(
      citation,
      // The entry of a second list may be the one in the letters of the text.
      references.filter(({id, same = ''}) =>
        citation.references.some((one) => one === id || one === same),
      ),
    ),
    ...findOtherNamesBefore(citation, passages),
  ])
}

/** Letters alone, for spellings are what is looked at: accents and apostrophes are none. */
const toLetters = (name: string) => toLatin(name).replace(/[^\p{L}]/gu, '')
/** Shortest name whose neighbours by a letter or two are hardly other names. */
const shortest = 3
const isLatin = (text: string) =>
  /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text)

/** How many letters of a name may be slips. */
function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (a === b || length < shortest || a[0] !== b[0]) return false
  const allowed = length >= 7 ? 2 : 1
  return editDistance(a, b, allowed + 1) <= allowed
}

const familyOf = (name: CslName) => ('family' in name ? name.family : name.literal)

/** The names of a citation's part, its initials and year left out. */
function findNames(part: string): string[] {
  return part.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? []
}

function findOtherNames(citation: Citation, cited: readonly Reference[]): Finding[] {
  const parts = citation.quote.split(';').filter((part) => /\d{4}/.test(part))
  return parts.flatMap((part) => {
    const names = findNames(part)
    const entry = findMeant(names, cited)
    if (!entry || !isLatin(part)) return []
    const words = findWords(entry.raw)
    const letters = words.map(toLetters)
    const misspelled = names
      .filter((name) => !letters.includes(toLetters(name)))
      .flatMap((name) => {
        const listed = words[letters.findIndex((word) => isSlip(toLetters(name), word))]
        return listed === undefined ? [] : [tellSpelling(citation, entry, name, listed)]
      })
    return [...misspelled, ...findWrongEtAl(citation, entry, part)]
  })
}

const findWords = (raw: string) => raw.match(/[\p{L}\p{M}'’-]+/gu) ?? []

/** The one of the cited entries that a part's names fit best; entries in another script do not tell. */
function findMeant(names: readonly string[], cited: readonly Reference[]): Reference | undefined {
  const weighed = cited
    .filter(({raw}) => isLatin(raw))
    .map((entry) => ({entry, weight: names.filter((name) => isOf(name, entry)).length}))
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const [best, next] = weighed
  return best && best.weight !== next?.weight ? best.entry : undefined
}

function isOf(name: string, {csl, raw}: Reference): boolean {
  const own = toLetters(name)
  const families = (csl.author ?? []).flatMap((author) => familyOf(author).split(/[\s«»]+/))
  return (
    families.map(toLetters).some((family) => family === own || isSlip(own, family)) ||
    findWords(raw).map(toLetters).includes(own)
  )
}

function tellSpelling(citation: Citation, entry: Reference, name: string, listed: string): Finding {
  return toCitationFinding(citation, 'spelling', {
    expected: listed,
    found: name,
    severity: 1,
    detail: `The text writes “${name}”, entry ${String(entry.n)} “${listed}”.`,
  })
}

/** "Elm et al." for a work of Elm and one other, or of Elm alone. */
function findWrongEtAl(citation: Citation, {csl, raw, n}: Reference, part: string): Finding[] {
  const {author = []} = csl
  // An entry that says "et al." itself does not tell how many they are.
  if (!/\bet al\b/.test(part) || /\bet al\b|и др\b/u.test(raw)) return []
  const year = csl.issued?.['date-parts'][0]?.[0]
  // An entry of another year is hardly the one that is meant.
  if (author.length === 0 || author.length > 2 || !part.includes(String(year))) return []
  const names = author.map(familyOf)
  // Who is cited is the first; and of a list of names none may be left unread.
  const first = toLetters(names[0] ?? '')
  const isFirst = findNames(part)
    .map(toLetters)
    .some((name) => name === first || isSlip(name, first))
  if (!isFirst || (author.length === 1 && /\sand\s|&|;/.test(raw.split(String(year))[0] ?? '')))
    return []
  const text = part.replace(/^[\s([]+|[)\]]+$/g, '')
  return [
    toCitationFinding(citation, 'et-al', {
      expected: names.join(' & '),
      found: text,
      severity: 1,
      detail: `“${text}”: entry ${String(n)} has ${author.length === 1 ? 'one author' : 'two authors'}, ${names.join(' and ')}.`,
    }),
  ]
}

/** Characters before a citation in which the text may name the author that it cites. */
const reach = 120

/** "Y. Solovey (Solovei, 2021)". */
function findOtherNamesBefore(citation: Citation, passages: readonly Passage[]): Finding[] {
  const text = passages.find(({id}) => id === citation.passage)?.text ?? ''
  const at = text.indexOf(citation.quote)
  const before = text.slice(Math.max(0, at - reach), Math.max(0, at))
  const sentence = before.split(/(?<=\p{Ll}{2})[.!?]\s/u).at(-1) ?? ''
  const cited = findNames(citation.quote)
  return findNames(sentence).flatMap((name) => {
    const own = toLetters(name)
    const other = cited.find((one) => isSlip(own, toLetters(one)))
    if (own.length < 5 || other === undefined || isInflected(own, toLetters(other))) return []
    return [
      toCitationFinding(citation, 'spelling-before', {
        expected: name,
        found: other,
        severity: 1,
        detail: `The sentence writes “${name}” and cites “${other}”.`,
      }),
    ]
  })
}

/** A plural, or an adjective of a name. */
function isInflected(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].toSorted((x, y) => x.length - y.length)
  return long.startsWith(short) && /^(?:s|es|n|an|ian)$/.test(long.slice(short.length))
}
