/** Whether a number is a level, the amount of a change, a balance, a share, a rate, a ratio or a rank. */
import {toPhrasePattern} from '../../claims/phrases.ts'
import type {Change} from '../../model/statistic.ts'
import {amountWords, decreaseWords, increaseWords, netWords} from './change-words.ts'
import type {Quantity} from '../quantities/quantities.ts'

/** Characters before and after a number in which its verb or noun stands. */
const reachBefore = 90
const reachAfter = 45

const increase = toGlobal(increaseWords)
const decrease = toGlobal(decreaseWords)
const net = toPhrasePattern(netWords)
const amountBefore = new RegExp(`(?:${toPhrasePattern(amountWords).source})[^.;,]{0,22}$`, 'iu')

/** "Growth … was 5 %": a noun of change whose amount the number is. */
const growthNoun =
  /(?<!\p{L})(growth|increase|rise|decline|decrease|reduction|drop|fall|прирост|рост|снижение|сокращение)(?!\s(?:rate|in the share))[^.;,]{0,60}\s(?:was|were|is|of|amounted to|reached|составил\p{L}?)\s[^.;,\d]{0,14}$/iu
/** "The growth of A, B and C … was 5 %": the subject of the whole clause. */
const growthSubject =
  /^(?:[^,;.:]{1,40}\s)?(growth|increase|rise|decline|decrease|reduction|drop|fall|прирост|рост|снижение|сокращение)\s(?:of|in)\s[^;:]{1,160}\s(?:was|were|amounted to|reached)\s[^.;,\d]{0,14}$/iu
const longestClause = 240
const listed = /^\s?(?:,|and|и|және)\s?$/

function isDirection(change: Change): boolean {
  return change === 'increase' || change === 'decrease'
}

/** Units that are a quotient of two quantities. */
const rateUnits = /^per-|\//

/** Say what a quantity of a sentence is; a level where no word says otherwise. */
export function findChange(
  text: string,
  quantity: Quantity,
  previous?: {readonly unit: string; readonly change: Change; readonly end: number},
): Change {
  const {start, end, unit} = quantity
  const before = cutToClause(text.slice(Math.max(0, start - reachBefore), start))
  const after = (/^[^.;,:()[\]]*/.exec(text.slice(end, end + reachAfter)) ?? [''])[0]
  if (unit === 'rank') return 'rank'
  if (rateUnits.test(unit) && unit !== 'percent') return 'rate'
  if (unit === 'times') return findDirection(text.slice(start, end), before, after) ?? 'ratio'
  const isAmount =
    amountBefore.test(before) ||
    /^\s?(?:higher|lower|more|less|fewer|increase|decrease|rise|growth|decline|drop|выше|ниже|больше|меньше)(?!\p{L})/iu.test(
      after,
    )
  if (isAmount) {
    const direction = findDirection('', before, after)
    if (direction) return direction
    // "rose by 12 % in A, in B – by 8 %"
    if (previous && isDirection(previous.change)) return previous.change
  }
  const clause = cutToClause(text.slice(Math.max(0, start - longestClause), start)).trimStart()
  const named =
    unit === 'percent'
      ? (growthNoun.exec(before)?.[1] ?? growthSubject.exec(clause)?.[1])
      : undefined
  if (named !== undefined) return findDirection('', named, '') ?? 'share'
  if (
    previous &&
    isDirection(previous.change) &&
    previous.unit === unit &&
    listed.test(text.slice(previous.end, start))
  ) {
    return previous.change
  }
  const isSigned = /[+−–-]/.test(text[start] ?? '')
  if (net.test(before.slice(-60)) && unit !== 'percent') return 'net'
  if (isSigned) return 'net'
  return unit === 'percent' ? 'share' : 'level'
}

/** The part of a text after its last border of a clause. */
function cutToClause(text: string): string {
  const border = Math.max(text.lastIndexOf(';'), text.lastIndexOf('. '), text.lastIndexOf(':'))
  return text.slice(border + 1)
}

/** The nearest word of growth or fall: in the number itself, before it, else after it. */
function findDirection(own: string, before: string, after: string): Change | undefined {
  for (const text of [own, before]) {
    const up = lastIndex(text, increase)
    const down = lastIndex(text, decrease)
    if (up !== down) return up > down ? 'increase' : 'decrease'
  }
  const up = firstIndex(after, increase)
  const down = firstIndex(after, decrease)
  if (up === down) return undefined
  return up < down ? 'increase' : 'decrease'
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}

function firstIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)][0]?.index ?? Infinity
}

function toGlobal(words: readonly string[]): RegExp {
  return new RegExp(toPhrasePattern(words).source, 'giu')
}
