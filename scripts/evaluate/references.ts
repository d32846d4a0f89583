import {type Score, Tally} from './figure.ts'
import {isSimilar, overlaps, toLetters} from './match.ts'
import type {Built, BuiltCsl, BuiltReference} from './read-built.ts'
import type {GoldCitation, GoldPaper, GoldReference} from './read-gold.ts'

/** Reference entries of one paper and their fields; citations and what they cite. */
export function scoreReferences(gold: GoldPaper, built: Built): Score {
  const tally = new Tally()
  const references = built.references.filter(({paper}) => paper === gold.id)
  const citations = built.citations.filter(({paper}) => paper === gold.id)
  tally.add('entries', {given: references.length})
  for (const entry of gold.references.references) {
    const found = references.find((reference) => isSameEntry(reference, entry))
    tally.want(
      'entries',
      found !== undefined,
      () => `${gold.id} ${entry.lines[0]} ${entry.raw.slice(0, 70)}`,
    )
    if (found) scoreFields(entry, found, tally)
  }
  tally.add('citations found', {given: citations.length})
  tally.add('citation links', {given: 0})
  const numbers = new Map(references.map(({id, n}) => [id, n]))
  for (const citation of gold.references.citations) {
    scoreCitation(citation, citations, numbers, tally)
  }
  return tally.toScore()
}

function isSameEntry(reference: BuiltReference, gold: GoldReference): boolean {
  const start = toLetters(gold.raw).slice(0, 25)
  return overlaps(reference.lines, gold.lines) && toLetters(reference.raw).includes(start)
}

type Field = string | number | null | undefined

function toFields(csl: BuiltCsl, gold: GoldReference): [string, Field, Field][] {
  return [
    ['year', csl.issued?.['date-parts'][0]?.[0], gold.year],
    ['title', csl.title, gold.title],
    ['container', csl['container-title'], gold.container],
    ['volume', csl.volume, gold.volume],
    ['issue', csl.issue, gold.issue],
    ['pages', csl.page, gold.pages],
    ['doi', csl.DOI, gold.doi],
    ['url', csl.URL, gold.url],
    ['type', csl.type, gold.type],
  ]
}

function scoreFields(gold: GoldReference, {id, csl}: BuiltReference, tally: Tally): void {
  let isWhole = true
  const script = /\p{Script=Cyrillic}/u.test(gold.raw) ? 'Cyrillic' : 'Latin'
  const score = (name: string, given: boolean, wanted: boolean, isSame: boolean, told: string) => {
    const right = given && wanted && isSame
    const count = {right: Number(right), wanted: Number(wanted), given: Number(given)}
    tally.add(`field ${name}`, count)
    if (name !== 'type') tally.add(`${script} fields`, count)
    if (right || !(given || wanted)) return
    tally.misses.push(`field ${name}: ${id}: ${told}`)
    if (name !== 'type') isWhole = false
  }
  const families = (csl.author ?? []).map(({family, literal}) => toLetters(family ?? literal))
  const wantedFamilies = gold.authors.map(({family}) => toLetters(family))
  const [given, wanted] = [families.join(', '), wantedFamilies.join(', ')]
  score('authors', given !== '', wanted !== '', given === wanted, `${given} for ${wanted}`)
  for (const [name, given, wanted] of toFields(csl, gold)) {
    // An address that only repeats the DOI is neither asked for nor wrong.
    if (name === 'url' && gold.doi && !wanted) continue
    const isStated = (field: Field) => field !== undefined && field !== null && field !== ''
    score(
      name,
      isStated(given),
      isStated(wanted),
      isSimilar(given, wanted),
      `${given ?? 'none'} for ${wanted ?? 'none'}`,
    )
  }
  tally.want('whole entry', isWhole)
  tally.want(`${script} whole entry`, isWhole)
}

function scoreCitation(
  gold: GoldCitation,
  citations: Built['citations'],
  numbers: ReadonlyMap<string, number>,
  tally: Tally,
): void {
  const quote = toLetters(gold.quote)
  const near = citations.filter(({lines}) => overlaps(lines, gold.lines))
  const same = near.filter((citation) => toLetters(citation.quote) === quote)
  const alike = near.filter(
    (citation) =>
      quote.includes(toLetters(citation.quote)) || toLetters(citation.quote).includes(quote),
  )
  const found = same.length > 0 ? same : alike
  const what = `${gold.lines[0]} ${gold.quote}`
  tally.want('citations found', found.length > 0, () => what)
  const targets = gold.targets.filter((target) => target !== null)
  if (found.length === 0) {
    tally.add('citation links', {wanted: targets.length})
    return
  }
  const cited = new Set(found.flatMap(({references}) => references).map((id) => numbers.get(id)))
  const wanted = new Set<number | undefined>(targets)
  const right = cited.intersection(wanted)
  tally.add('citation links', {right: right.size, wanted: wanted.size, given: cited.size})
  if (right.size < wanted.size || right.size < cited.size) {
    tally.misses.push(
      `citation links: ${what}: ${[...cited].join(' ')} for ${[...wanted].join(' ')}`,
    )
  }
  if (wanted.size === 0) {
    const isTold = cited.size === 0 && found.some(({unresolved}) => unresolved.length > 0)
    tally.want('unresolved told', isTold, () => what)
  }
}
