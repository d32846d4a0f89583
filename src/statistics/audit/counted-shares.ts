/** Counts with their shares against the whole that they are of: "54 of 120 boats (45 %)", "Of them, 54 (45 %) …". */
import {type Amount, readAmounts} from './amounts.ts'
import {type Finding, quoteAround} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'
import {fits, type Part, tellShare} from './share-of.ts'

interface Read extends Sentence {
  readonly pairs: readonly Pair[]
}

interface Pair extends Part {
  readonly sentence: Sentence
  /** The whole that stands beside the count: `120` of `54 of 120 boats (45 %)`. */
  readonly beside: Amount | undefined
}

/** "72.5 % (30/48)", "30/48 (72.5 %)": shares of a whole behind a stroke. */
const ratios = [
  /(?<share>\d{1,3}(?:\.\d+)?\s?%)\s?[([](?:n\s?=\s?)?(?<count>\d[\d,]*)\s?\/\s?(?<whole>\d[\d,]*)(?=[)\];,\s])/gu,
  /(?<![\d/.])(?<count>\d[\d,]*)\s?\/\s?(?<whole>\d[\d,]*)(?:\s?[([]|[,;]\s)(?<share>\d{1,3}(?:\.\d+)?\s?%)/gu,
] as const

function findRatios(sentence: Sentence): Finding[] {
  return ratios.flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap(({0: quote, groups = {}}): Finding[] => {
      const [count, whole, share] = ['count', 'whole', 'share'].map(
        (name) => readAmounts(groups[name] ?? '')[0],
      )
      if (!count || !whole || !share || count.value > whole.value) return []
      const told = tellShare({count, share}, whole)
      return [toSentenceFinding(sentence, 'percent', 'ratio', {quote, ...told})]
    }),
  )
}

export function auditCountedShares(sentences: readonly Sentence[]): Finding[] {
  const read = sentences.map((sentence): Read => ({...sentence, pairs: findPairs(sentence)}))
  const told = read.flatMap((sentence, at) =>
    sentence.pairs.flatMap((pair) => checkPair(pair, sentence, toBefore(read, at))),
  )
  const known = new Set(told.map(({pair}) => pair))
  const open = read.map((one) => ({...one, pairs: one.pairs.filter((pair) => !known.has(pair))}))
  const checked = [...told, ...findRuns(open).flatMap((run) => checkRun(run, read))]
  return [
    ...checked.map(({pair, whole}) => toFinding(pair, whole)),
    ...sentences.flatMap(findRatios),
  ]
}

const inBrackets = /^(?:\s[\p{L}’'-]+){0,4}?\s?[([](?:or\s|i\.e\.,?\s|[~≈]\s?)?$/u
const inWords = /^(?:\s[\p{L}’'-]+){0,3},?\sor\s$/u
const ofBetween =
  /^\s(?:[\p{L}-]+\s)?(?:out )?of\s(?:the\s|these\s|those\s|all\s|our\s|a total of\s|all the\s)?(?:[\p{L}-]+\s)?$/u

const countBehind = /^(?:\s[\p{L}’'-]+){0,4}?\s?[([](?:n\s?=\s?)?$/u

function findPairs(sentence: Sentence): Pair[] {
  const {text, amounts} = sentence
  return amounts.slice(1).flatMap((second, index): Pair[] => {
    const [before, first] = [amounts[index - 1], amounts[index]!]
    const gap = text.slice(first.end, second.begin)
    const isReversed = first.kind === 'percent' && second.kind === 'count'
    const [count, share] = isReversed ? [second, first] : [first, second]
    if (share.kind !== 'percent' || count.kind !== 'count' || count.value <= 0) return []
    if (isReversed) {
      const next = amounts[index + 2]
      const isPart =
        next?.kind === 'count' && /^\s?(?:out )?of\s$/u.test(text.slice(count.end, next.begin))
      return countBehind.test(gap)
        ? [{sentence, count, share, beside: isPart ? next : undefined}]
        : []
    }
    if (!inBrackets.test(gap) && !inWords.test(gap)) return []
    const isOf =
      before?.kind === 'count' &&
      before.value <= count.value &&
      ofBetween.test(text.slice(before.end, count.begin))
    return [
      isOf
        ? {sentence, count: before, share, beside: count}
        : {sentence, count, share, beside: undefined},
    ]
  })
}

/** Sentences before a share in which the number that it is of may stand. */
const sentencesBack = 6

function toBefore(read: readonly Read[], at: number): Amount[][] {
  const section = read[at]?.passage.section
  return read
    .slice(Math.max(0, at - sentencesBack), at)
    .filter(({passage}) => passage.section === section)
    .map(({amounts}) => amounts.filter(({kind}) => kind === 'count'))
}

interface Checked {
  readonly pair: Pair
  readonly whole: Amount
}

const ofWhole =
  /(?:^|[;:,.]\s|\band\s)(?:[Oo]ut of|[Oo]f|[Aa]mong)\s(?:the\s|these\s|those\s|all\s|our\s)*$/u
const ofThem =
  /(?:^|[;:,.]\s)(?:[Oo]ut of|[Oo]f|[Aa]mong) (?:them|these|those|whom|which)\b(?!\s\d)/u
const ofThemAfter = /^\)?\s(?:of (?:them|these|those)|of the (?:total|whole|number))\b/u
const ofWhich = /^\s(?:of (?:which|whom|them|these|those)|of the total)\b/u

/** A pair whose whole is told in so many words. */
function checkPair(pair: Pair, sentence: Read, before: readonly Amount[][]): Checked[] {
  const {text} = sentence
  const {count, share, beside} = pair
  if (beside) return [{pair, whole: beside}]
  const larger = (amounts: readonly Amount[]) =>
    amounts.filter((one) => one.kind === 'count' && one.value > count.value && isLike(one, count))
  // What has a share of its own is a part, and no whole.
  const parts = sentence.pairs.map((one) => one.count.start)
  const own = larger(
    sentence.amounts.filter(({start, end}) => end <= count.start && !parts.includes(start)),
  )
  const named = own.findLast(({start}) => ofWhole.test(text.slice(0, start)))
  const isOfThem =
    ofThem.test(text.slice(0, count.start)) || ofThemAfter.test(text.slice(share.end))
  const isOfWhich = ofWhich.test(text.slice(count.end))
  if (!named && !isOfThem && !isOfWhich) return []
  const near = [...before.flatMap(larger), ...own]
  const fitting = near.findLast((whole) => fits(pair, whole))
  if (fitting) return [{pair, whole: fitting}]
  const last = larger(before.at(-1) ?? [])
  const [meant, ...others] = named ? [named] : own.length > 0 ? own.slice(-1) : last
  return meant && others.length === 0 ? [{pair, whole: meant}] : []
}

/** What both count is no other thing: "54 trout" of "120 boats" is no share. */
function isLike(whole: Amount, part: Amount): boolean {
  const [a, b] = [whole.noun, part.noun].map((noun) => noun.toLowerCase())
  return !units.has(a ?? '') && !units.has(b ?? '')
}

const units = new Set(
  'days day weeks week months month years year hours hour minutes km m cm mm kg g ha t times points'.split(
    ' ',
  ),
)

/** Fewest pairs from which what they are shares of can be found out. */
const fewestPairs = 3
/** Part of the pairs that must come out for a number to be their whole. */
const mostPairs = 0.6

/** Pairs of one section that follow each other. */
function findRuns(read: readonly Read[]): Pair[][] {
  const runs: Pair[][] = []
  let last: Read | undefined
  for (const sentence of read) {
    if (sentence.pairs.length > 0) {
      const goesOn =
        last && last.pairs.length > 0 && last.passage.section === sentence.passage.section
      if (goesOn) runs.at(-1)?.push(...sentence.pairs)
      else runs.push([...sentence.pairs])
    }
    last = sentence
  }
  return runs.filter(({length}) => length >= fewestPairs)
}

function checkRun(run: readonly Pair[], read: readonly Read[]): Checked[] {
  const [first] = run
  const at = read.findIndex(
    ({passage, start}) => passage === first?.sentence.passage && start === first.sentence.start,
  )
  const counts = [
    ...toBefore(read, at).flat(),
    ...(read[at]?.amounts ?? []).filter(({end}) => end <= (first?.count.start ?? 0)),
  ]
  const whole = counts
    .filter(({kind}) => kind === 'count')
    // Where most shares come out of a number as it is written, it is not rounded.
    .map((one) => ({...one, low: one.value, high: one.value}))
    .findLast(
      (one) =>
        run.every(({count}) => count.value < one.value) &&
        run.filter((pair) => fits(pair, one)).length >= run.length * mostPairs,
    )
  return whole ? run.map((pair) => ({pair, whole})) : []
}

function toFinding(pair: Pair, whole: Amount): Finding {
  const {sentence, count, share} = pair
  return toSentenceFinding(sentence, 'percent', 'share', {
    quote: quoteAround(
      sentence.text,
      Math.min(count.start, share.start),
      Math.max(count.end, share.end),
      {before: 0, after: 0},
    ),
    ...tellShare(pair, whole),
  })
}
