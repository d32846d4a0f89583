/** Names that one paper spells in two ways: of people it cites, and of bodies it names. */
import type {Passage} from '../../model/paper.ts'
import type {Citation, CslName, Reference} from '../../model/reference.ts'
import {editDistance, toLatin} from '../../references/fold.ts'
import {type AuditedPaper, type Finding, toCitationFinding, toPassageFinding} from './note.ts'

export function auditSpellings({paper, citations, references, passages}: AuditedPaper): Finding[] {
  const prose = passages.filter(({kind}) => kind === 'paragraph' || kind === 'list-item')
  return [
    ...citations.flatMap((citation) =>
      findOtherNames(
        citation,
        // The entry of a second list may be the one in the letters of the text.
        references.filter(({id, same = ''}) =>
          citation.references.some((one) => one === id || one === same),
        ),
      ),
    ),
    ...citations.flatMap((citation) => findOtherNamesBefore(citation, passages)),
    ...findBodies(
      prose,
      paper.authors.flatMap(({affiliation}) => affiliation ?? []),
    ),
  ]
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
    return [
      ...misspelled,
      ...findGivenName(citation, entry, part),
      ...findInitial(citation, entry, part),
    ]
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

/** Initials that are one letter in another system of transliteration. */
const sameSound = [/^[yeij]/, /^[zj]/, /^[khx]/, /^[csz]/, /^[uvw]/, /^[gh]/]

/** "(Elm T., 2007)" for a work of A. Elm's. */
function findInitial(citation: Citation, entry: Reference, part: string): Finding[] {
  const [, family = '', initial = ''] =
    /(\p{Lu}[\p{L}'’-]{2,}),?\s(\p{Lu}\p{Ll}?)(?=[.,\s])/u.exec(part) ?? []
  const author = entry.csl.author?.find((one) => toLetters(familyOf(one)) === toLetters(family))
  const given = author && 'family' in author ? (author.given ?? '') : ''
  const [own, listed] = [toLetters(initial), toLetters(given)]
  if (own === '' || listed === '' || own[0] === listed[0]) return []
  if (sameSound.some((sound) => sound.test(own) && sound.test(listed))) return []
  return [
    toCitationFinding(citation, 'initial', {
      expected: `${family} ${given}`,
      found: `${family} ${initial}`,
      severity: 1,
      detail: `The text cites ${family} ${initial}., entry ${String(entry.n)} is by ${family} ${given}`,
    }),
  ]
}

function tellSpelling(citation: Citation, entry: Reference, name: string, listed: string): Finding {
  return toCitationFinding(citation, 'spelling', {
    expected: listed,
    found: name,
    severity: 1,
    detail: `The text writes “${name}”, entry ${String(entry.n)} “${listed}”.`,
  })
}

/** "(Hugo et al., 1993)" for a work of Hugo Meyer's. */
function findGivenName(citation: Citation, entry: Reference, part: string): Finding[] {
  const names = findNames(part).map(toLetters)
  const authors = entry.csl.author ?? []
  if (authors.some((author) => names.includes(toLetters(familyOf(author))))) return []
  const [first] = authors
  const given = first && 'family' in first ? (first.given ?? '').split(/\s+/) : []
  const cited = given.find((name) => name.length > 3 && names.includes(toLetters(name)))
  if (cited === undefined || !first) return []
  return [
    toCitationFinding(citation, 'given-name', {
      expected: familyOf(first),
      found: cited,
      severity: 1,
      detail: `“${cited}” is the given name of the first author; entry ${String(entry.n)} is by ${given.join(' ')} ${familyOf(first)}.`,
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
    const own = toLetters(name.replace(/['’]s$/, ''))
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

const bodyName =
  /\p{Lu}[\p{L}'’-]+(?:\s(?:of|for|and|the|on|in)){0,2}(?:\s\p{Lu}[\p{L}'’-]+(?:\s(?:of|for|and|the|on|in)){0,2}){2,7}/gu
/** Words of a name that must agree for it to be the same but for a slip. */
const fewestWords = 4

/** "Abbey National University" and "Abbay National University": the rarer is the slip. */
function findBodies(prose: readonly Passage[], affiliations: readonly string[]): Finding[] {
  const named = prose.flatMap((passage) =>
    (passage.text.match(bodyName) ?? []).map((name) => ({passage, words: trimLinks(name)})),
  )
  const told = new Set<string>()
  const others = affiliations.flatMap((text) => (text.match(bodyName) ?? []).map(trimLinks))
  return named.flatMap(({passage, words}) => {
    const twin = [...others, ...named.map((one) => one.words)].find((other) => isTwin(words, other))
    const at = words.findIndex((word, index) => word !== twin?.[index])
    const pair = [words[at], twin?.[at]].toSorted().join()
    if (!twin || told.has(pair)) return []
    told.add(pair)
    return [
      toPassageFinding(passage, 'contradiction', 'name', {
        quote: words.join(' '),
        expected: twin.join(' '),
        found: words.join(' '),
        severity: 1,
        detail: `The paper spells a name in two ways: “${words[at] ?? ''}” and “${twin[at] ?? ''}”.`,
      }),
    ]
  })
}

const trimLinks = (name: string) =>
  name.replace(/(?:\s(?:of|for|and|the|on|in))+$/u, '').split(/\s/)

function isTwin(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < fewestWords) return false
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? '']]))
  const [[one = '', other = ''] = []] = differing
  if (differing.length !== 1 || one.length < 4) return false
  const [x, y] = [toSpelling(one), toSpelling(other)]
  return isSlip(x, y) && !isInflected(x, y)
}

/** British and American spellings are one. */
function toSpelling(word: string): string {
  return toLetters(word)
    .replace(/our/g, 'or')
    .replace(/is(?=e|a|i)/g, 'iz')
    .replace(/re$/, 'er')
}
