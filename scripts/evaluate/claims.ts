import {claimKinds} from '../../src/model/claim.ts'
import {type Figure, type Score, Tally, sumFigures, toValue} from './figure.ts'
import {overlaps, toLetters} from './match.ts'
import type {Built, BuiltClaim} from './read-built.ts'
import {type GoldPaper, type GoldSentence, toReadings} from './read-gold.ts'

/** Sentences of one paper's English body: claim or not, kinds, attribution, topics. */
export function scoreClaims(gold: GoldPaper, built: Built): Score {
  const tally = new Tally()
  const claims = built.claims
    .filter(({paper}) => paper === gold.id)
    .map((claim) => ({claim, letters: toLetters(claim.text)}))
  tally.add('is a claim', {})
  for (const name of ['kinds, micro', ...claimKinds.map(toKindName)]) tally.add(name, {given: 0})
  for (const sentence of gold.sentences.filter(({lang}) => lang === 'en')) {
    const claim = findClaim(sentence, gold, claims)
    scoreSentence(sentence, claim, gold.id, tally)
  }
  return tally.toScore()
}

/** The mean F1 of the kinds that stand in the gold or in the build. */
export function toMacro(figures: readonly Figure[]): Figure | undefined {
  const kinds = sumFigures(figures.filter(({name}) => name.startsWith('kind ')))
  const values = kinds.flatMap((figure) => toValue(figure) ?? [])
  if (values.length === 0) return undefined
  const right = values.reduce((sum, value) => sum + value, 0)
  return {name: 'kinds, macro', right, wanted: values.length}
}

function toKindName(kind: string): string {
  return `kind ${kind}`
}

interface Candidate {
  readonly claim: BuiltClaim
  readonly letters: string
}

function findClaim(sentence: GoldSentence, gold: GoldPaper, claims: readonly Candidate[]) {
  const enoughLetters = 25
  const keys = [...toReadings(sentence, gold)].map((reading) =>
    toLetters(reading).slice(0, enoughLetters),
  )
  const [first, last] = sentence.lines
  const starting = claims.find(
    ({claim, letters}) =>
      keys.some((key) => letters.startsWith(key)) &&
      claim.lines !== null &&
      claim.lines[0] <= last + 1 &&
      first - 1 <= claim.lines[1],
  )
  const holding = claims.find(
    ({claim, letters}) =>
      keys.some((key) => letters.includes(key)) && overlaps(claim.lines, sentence.lines),
  )
  return (starting ?? holding)?.claim
}

function scoreSentence(
  sentence: GoldSentence,
  claim: BuiltClaim | undefined,
  paper: string,
  tally: Tally,
): void {
  const given = new Set(claim?.kinds)
  const wanted = new Set(sentence.kinds)
  const what = `${paper} ${sentence.lines[0]} ${sentence.start.replaceAll('\n', ' ')}`
  tally.want('is a claim', given.size > 0 === wanted.size > 0)
  for (const kind of given.union(wanted)) {
    const counts = {
      right: Number(given.has(kind) && wanted.has(kind)),
      wanted: Number(wanted.has(kind)),
      given: Number(given.has(kind)),
    }
    tally.add('kinds, micro', counts)
    tally.add(toKindName(kind), counts)
  }
  if (given.symmetricDifference(wanted).size > 0) {
    tally.misses.push(`kinds: ${what}: ${toWords(given)} for ${toWords(wanted)}`)
  }
  if (wanted.size === 0) return
  if (claim) {
    tally.want(
      'attribution',
      claim.attribution === sentence.attribution,
      () => `${what}: ${claim.attribution} for ${sentence.attribution}`,
    )
  }
  const topics = new Set(claim?.topics)
  const wantedTopics = new Set(sentence.topics)
  tally.add('topics, micro', {
    right: topics.intersection(wantedTopics).size,
    wanted: wantedTopics.size,
    given: topics.size,
  })
  if (topics.symmetricDifference(wantedTopics).size > 0) {
    tally.misses.push(`topics: ${what}: ${toWords(topics)} for ${toWords(wantedTopics)}`)
  }
}

function toWords(words: ReadonlySet<string>): string {
  return words.size === 0 ? 'none' : [...words].sort().join(' ')
}
