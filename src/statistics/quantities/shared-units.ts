/** Units that several numbers share: "23.1 %, 15.1 % and 16.8", "Westland (3,784 people), Eastland (1,985)". */
import {type Amount, unknownUnit} from './amount.ts'
import type {UnitReader} from './units.ts'

/** What joins the members of a list, or the ends of a change. */
const joint =
  /^\s?(?:,|;|and|or|&|\/|,\s?and|,\s?or|to|x|×|by|(?:out )?of (?:the|its|their|his|her)(?:\s(?:\p{L}+['’]s|first|last|next))?|до|и|или|және|мен)\s?(?:(?:more than|less than|about|around|approximately|almost|nearly|over|up to|at least|only|by|to|более|около)\s)?$/iu

/** A clause is looked back through for the noun that a bare number counts, so far. */
const longestClause = 160

/** Smallest bare number that counts by itself; a smaller one without a unit is mostly a label. */
const leastBare = 1000

/** Give numbers without a unit the one they share; leave out those that share none and could be labels. */
export function shareUnits(
  text: string,
  amounts: readonly Amount[],
  units: UnitReader,
  unitBefore?: string,
): Amount[] {
  const fromNext = takeFromNext(text, amounts)
  const shared: Amount[] = []
  for (const amount of fromNext) {
    const found =
      amount.unit === undefined ? takeFromBefore(text, amount, shared, units, unitBefore) : amount
    if (found) shared.push(nameCounted(found, shared))
  }
  return shared
}

/** "Sold 22 boats, an average of 2 per week": boats a week. */
function nameCounted(amount: Amount, shared: readonly Amount[]): Amount {
  const counted = amount.unit?.startsWith(`${unknownUnit}/`)
    ? shared.findLast(({kind, unit}) => (kind === 'noun' || kind === 'money') && unit !== undefined)
    : undefined
  if (!counted || counted.unit!.includes('/')) return amount
  return {...amount, unit: amount.unit!.replace(unknownUnit, counted.unit!)}
}

/** "23.1, 15.1 and 16.8 %": the unit of the last counts for all. */
function takeFromNext(text: string, amounts: readonly Amount[]): Amount[] {
  const result = [...amounts]
  for (let at = result.length - 2; at >= 0; at--) {
    const [amount, next] = [result[at]!, result[at + 1]!]
    if (amount.unit !== undefined || next.unit === undefined || next.kind === 'times') continue
    if (isParted(text, amount, next)) continue
    if (joint.test(text.slice(amount.end, next.start))) {
      result[at] = {...amount, unit: next.unit, ...(next.kind && {kind: next.kind})}
    }
    // "58 (43%) of 135 patients"
    const whole = next.kind === 'percent' ? result[at + 2] : undefined
    const isPart =
      whole?.unit !== undefined &&
      /^\s?\($/.test(text.slice(amount.end, next.start)) &&
      /^\)\s(?:out\s)?of\s(?:the\s)?$/.test(text.slice(next.end, whole.start))
    if (isPart) result[at] = {...amount, unit: whole.unit, ...(whole.kind && {kind: whole.kind})}
  }
  return result
}

/** Whether a mere comma parts two numbers that share nothing: "R2 = 0.92, 95% of", "at 16,644, 16 %". */
function isParted(text: string, amount: Amount, next: Amount): boolean {
  const between = text.slice(amount.end, next.start)
  if (!/^\s?[,;]\s?(?:and\s)?$/.test(between)) return false
  if (/[=<>≤≥~≈]\s?$/.test(text.slice(Math.max(0, amount.start - 2), amount.start))) return true
  if (/^%\s(?:CI|CrI|confidence|credible)/.test(text.slice(next.number.end, next.number.end + 12)))
    return true
  return next.kind === 'percent' && amount.value > 100
}

/** The noun named before in the clause, else the unit of the number before; `undefined` for a likely label. */
function takeFromBefore(
  text: string,
  amount: Amount,
  shared: readonly Amount[],
  units: UnitReader,
  unitBefore: string | undefined,
): Amount | undefined {
  const {number, start, end, value} = amount
  const before = shared.at(-1)
  const like = findLike(text, amount, shared)
  if (like?.unit !== undefined) {
    return {...amount, unit: like.unit, ...(like.kind && {kind: like.kind})}
  }
  const isBracketed =
    /\(\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    // "(1) boats": what goes on after the bracket is numbered by it.
    /^\s?(?:[,;]|\)(?:[\s]?[.,;:)]|\s(?:and|or|и|и|және)\s|\s?$))/.test(text.slice(end, end + 8))
  const from = Math.max(before?.end ?? 0, start - longestClause)
  const clause = text.slice(from, start)
  const isListed =
    before?.unit !== undefined &&
    (isBracketed || isParallel(text, amount, before) || isElided(text, before, amount))
  if (isListed) return {...amount, unit: before.unit, ...(before.kind && {kind: before.kind})}
  const isSizeable =
    number.isMultiplied ||
    number.isMarked ||
    Math.abs(value) >= leastBare ||
    shareAfter.test(text.slice(end, end + longestShare)) ||
    isStated(text, amount)
  const named = isSizeable ? units.findLast(clause) : undefined
  if (named !== undefined) return {...amount, unit: named, kind: 'vocabulary'}
  if (!isSizeable)
    return /=\s?$/.test(text.slice(Math.max(0, start - 2), start)) ? amount : undefined
  // "5.6 million visitors came, and 5.3 million left": as large, so the same is counted.
  const alike = number.isMultiplied && shared.findLast(({number: other}) => other.isMultiplied)
  const isCounted = number.form === 'words' && alike && alike.kind === 'money'
  if (alike && alike.unit !== undefined && !isCounted) {
    return {...amount, unit: alike.unit, ...(alike.kind && {kind: alike.kind})}
  }
  return {...amount, ...(unitBefore !== undefined && {unit: unitBefore})}
}

/** "14.2 months (95% CI, 12.1–16.3)": the bracket, and what it says to be an interval. */
const intervalBefore =
  /[([]\s?(?:\d{2}(?:\.\d)?\s?%\s)?(?:CI|CrI|confidence interval|credible interval|IQR|interquartile range|range)\s?[:,=]?\s?(?:of\s)?$/i
const longestIntervalName = 40
/** "312 (24.9%)" */
const shareAfter = /^\s?\(\s?\d{1,3}(?:\.\d{1,3})?\s?%/
const longestShare = 14
/** So many amounts before are looked back through for one that is like it. */
const mostNear = 12
const partAfter = /^\sof\s(?:which|whom|them|these|those)(?!\p{L})/u
const partBefore = /(?:^|[\s(])(?:of|among)\s(?:which|whom|them|these|those),?\s$/iu
const moneyAfter = /^\s?\((?:[A-Z]{1,3}\s?)?[$€£¥]/

const comparedBefore =
  /(?:from|than|with|against|versus)\s(?:an?\s\p{L}+\sof\s|about\s|only\s|some\s)?$/u

/** The amount before whose unit a bare number has, as the words right around it show. */
function findLike(
  text: string,
  {number, start, end, value}: Amount,
  shared: readonly Amount[],
): Amount | undefined {
  const near = shared.slice(-mostNear)
  const left = text.slice(Math.max(0, start - longestIntervalName), start)
  const right = text.slice(end, end + longestShare)
  const interval = intervalBefore.exec(left)
  if (interval) {
    const bracket = start - left.length + interval.index
    return near.findLast((one) => one.end <= bracket && text.slice(one.end, bracket).trim() === '')
  }
  if (shareAfter.test(right)) {
    return near.findLast(({kind}) => kind === 'noun' || kind === 'vocabulary')
  }
  const before = near.at(-1)
  // "40,000 homes, down from a peak of 310,000"
  if (value >= leastBare && comparedBefore.test(left)) {
    const counted = near.findLast(({kind}) => kind === 'noun')
    if (counted) return counted
  }
  // "… 1,204 lakes, of which nine were salt, two of them dry"
  const isPart = partAfter.test(right) || partBefore.test(left)
  if (isPart || (number.form === 'words' && !number.isMultiplied)) {
    const counted = near.findLast(({kind}) => kind === 'noun' || kind === 'vocabulary')
    return counted ?? (isPart ? before : undefined)
  }
  // "Fell 512 points, or 1.3 %, to finish at 38,202.37"
  if (/\s(?:to|at)\s$/.test(left)) {
    const points = near.findLast(({kind, unit}) => kind === 'noun' && unit === 'points')
    if (points) return points
  }
  // "2,435,000 yen ($22,480) and 2,380,000 ($21,972)"
  if (!moneyAfter.test(right)) return undefined
  return near.findLast((one) => one.kind === 'money' && text[one.start - 1] !== '(')
}

/** "More than 100 were hurt": a bound or estimate is of a count, not of a label. */
const bounded =
  /(?:more than|fewer than|less than|at least|nearly|almost|about|around|approximately|as many as|an estimated)\s$/i
const leastBounded = 10

/** "The score was 23.", "(range, 7 to 38)": told as a value, and so no label. */
function isStated(text: string, {start, end, isRange, number, value}: Amount): boolean {
  if (isRange) return !/\d\s?[–—−-]\s?\d/.test(text.slice(number.start, number.end))
  const left = text.slice(Math.max(0, start - 30), start)
  if (value >= leastBounded && bounded.test(left)) return true
  const isTold =
    /(?:was|were|is|are|be|been|reached|totalled|totaled|averaged|equals|equalled|equal to|value of|score of|ratio of|total of|[=<>≤≥≈~])\s?(?:only\s|about\s|approximately\s|around\s)?$/i.test(
      left,
    )
  return isTold && /^\s?(?:$|[.,;:)\]](?!\d)|\((?!\d)|and\s)/.test(text.slice(end, end + 8))
}

/** "Northland had 1,240 lakes, Westland 790 and Eastland 2,015": the verb and the unit are left out. */
export function isElided(text: string, before: Amount | undefined, amount: Amount): boolean {
  if (before?.kind !== 'noun' && before?.kind !== 'vocabulary') return false
  const between = text.slice(before.end, amount.start)
  const isNamed = /^(?:,|,?\s(?:and|but))\s(?:in\s)?\p{Lu}[\p{L}-]+\s$/u.test(between)
  // "12 lakes, and Highway 30 was closed": a verb of its own, so nothing is left out.
  return (
    isNamed && /^\s?(?:$|[.,;:()]|(?:and|but|in)\s)/.test(text.slice(amount.end, amount.end + 6))
  )
}

/** Whether a number goes on a list in which the one before stood: same words around, same way of writing. */
function isParallel(text: string, amount: Amount, before: Amount): boolean {
  const [left, leftBefore] = [amount, before].map(
    ({start}) => /(\p{L}+|[–—-]|[([])\s?$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1],
  )
  const [right, rightBefore] = [amount, before].map(
    ({end}) => /^\s(by|in|at|on|from|for|with|through|via)\s/.exec(text.slice(end, end + 10))?.[1],
  )
  const isSameTail = right !== undefined && right === rightBefore
  const isSameLead = left !== undefined && left.toLowerCase() === leftBefore?.toLowerCase()
  // "1,240 lakes in Northland, 860 in Westland": below a thousand nothing marks one.
  const isWrittenAlike =
    amount.number.isMarked === before.number.isMarked ||
    [amount, before].some(({value}) => Number.isInteger(value) && Math.abs(value) < leastBare)
  return (isSameLead || isSameTail) && isWrittenAlike
}
