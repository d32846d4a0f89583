/** Numbers of the abstract that the body of the paper tells otherwise. */
import {analyse, tokenise} from '../../search/analyse.ts'
import {isTelling} from '../indicators/subject.ts'
import {type Amount, showAmount} from './amounts.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'

interface Told {
  readonly sentence: Sentence
  readonly amount: Amount
  /** The stem of what is counted. */
  readonly noun: string
  /** Words of its sentence that tell what it is of. */
  readonly words: ReadonlySet<string>
}

export function auditAbstract({tables}: AuditedPaper, sentences: readonly Sentence[]): Finding[] {
  const isAbstract = ({passage}: Sentence) => passage.role === 'abstract'
  const first = sentences.filter(isAbstract).flatMap(toTold)
  const body = sentences.filter((sentence) => !isAbstract(sentence)).flatMap(toTold)
  const cells = tables.flatMap(({data}) => data.flat().filter((cell) => typeof cell === 'number'))
  return first.flatMap((told) => {
    const {amount} = told
    const isInBody =
      body.some((other) => isSame(other.amount, amount)) ||
      cells.some((cell) => cell >= amount.low && cell <= amount.high)
    // A number in words, or of one digit, is about too many things.
    if (isInBody || !/\d{2}/.test(amount.text)) return []
    const [other] = body
      .filter((one) => isRival(told, one, first))
      .map((one) => ({one, shared: countShared(told, one)}))
      .filter(
        ({one, shared}) =>
          shared >= fewestShared.long ||
          (shared >= fewestShared.short && shared >= told.words.size * mostWords) ||
          isOnlyOne(told, one, first, body),
      )
      .toSorted((a, b) => b.shared - a.shared)
      .map(({one}) => one)
    if (!other) return []
    return [
      toSentenceFinding(told.sentence, 'contradiction', 'abstract', {
        quote: `${told.sentence.text} … ${other.sentence.text}`,
        expected: showAmount(other.amount),
        found: showAmount(amount),
        detail: `The abstract has ${showAmount(amount)}, which the body does not; there it is ${showAmount(other.amount)}.`,
      }),
    ]
  })
}

function toTold(sentence: Sentence): Told[] {
  if (sentence.amounts.length === 0) return []
  const words = tokenise(sentence.text)
    .filter(isTelling)
    .map(({term}) => term)
  return sentence.amounts.map((amount) => {
    const noun = toStem(amount)
    return {sentence, amount, noun, words: new Set(words.filter((word) => word !== noun))}
  })
}

/** What is counted, whatever its ending. */
function toStem({noun}: Amount): string {
  return analyse(noun)[0] ?? noun
}

function isSame(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && a.low <= b.high && b.low <= a.high
}

/** How far two numbers of one thing may be apart, as a factor. */
const farthest = 1.5
/** Words that two sentences about one number share; fewer will do where there are hardly others. */
const fewestShared = {long: 3, short: 2} as const
/** Part of the words of a short sentence. */
const mostWords = 0.6

/** A number of the same thing that the abstract does not have. */
function isRival(
  {amount, noun}: Told,
  {amount: other, ...rival}: Told,
  first: readonly Told[],
): boolean {
  const isOfOne =
    amount.kind === other.kind &&
    (amount.kind === 'percent' || (noun !== '' && noun === rival.noun))
  const factor = Math.max(amount.value, other.value) / Math.min(amount.value, other.value)
  return isOfOne && factor <= farthest && !first.some((one) => isSame(one.amount, other))
}

function countShared({words}: Told, {words: other}: Told): number {
  return [...words].filter((word) => other.has(word)).length
}

/** Whether both are the only numbers of what they count. */
function isOnlyOne(
  told: Told,
  other: Told,
  first: readonly Told[],
  body: readonly Told[],
): boolean {
  const {noun, kind} = told.amount
  const ofNoun = (all: readonly Told[]) =>
    new Set(all.filter((one) => one.noun === told.noun).map(({amount}) => amount.value))
  const isOnly = ofNoun(first).size === 1 && ofNoun(body).size === 1
  return kind === 'count' && /^\p{L}{4,}$/u.test(noun) && isOnly && countShared(told, other) > 0
}
