/** Two numbers that are the ends of one range: "15 to 30", "2.5–3", "between 5 and 10". */
import type {Amount} from './amount.ts'
import {tidy} from './number-mention.ts'

const dash = /^\s?[–—−-]\s?$/
const toward = /^(?:\s|-\s?)(?:to|until|до)[\s-](?:[$€£]|US\$)?$/i
const together = /^\s(?:and|и)\s(?:[$€£]|US\$)?$/i

/** A change from one level to another gives two levels, no range. */
const changed =
  /(?:increas|decreas|declin|grew|grow|ris|rose|fell|fall|dropp|drop|reduc|chang|climb|jump|went|go(?:es|ing)?|expand|shrank|shr[iu]nk|mov|up|down|improv|увелич|уменьш|сокра|снизи|вырос|выросл|упал|с)\p{L}*(?:\s[^\s.;]{1,20}){0,4}\s(?:from|с)\s[^.;]{0,20}$/iu
/** "Rose 5 % to 20 %", "fell $2 to $30": by how much, and to what. */
const moved =
  /(?:^|\s)(?:rose|fell|rise|fall|rises|falls|climbed|dropped|jumped|gained|lost|slid|slipped|added|soared|surged|tumbled|sank|eased|increased|decreased|declined|grew|up|down)\s(?:by\s|about\s|almost\s|nearly\s|another\s)?$/i
const betweenBefore = /(?:between|ranging|ranged|ranges?|между)\s(?:from\s)?[^\s]{0,4}$/iu

/** Join neighbours that are the two ends of a range, sharing unit and multiplier. */
export function joinRanges(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = []
  for (const [at, amount] of amounts.entries()) {
    const last = joined.at(-1)
    const range =
      last && !last.isRange ? joinTwo(text, last, amount, isChain(text, amounts, at)) : undefined
    if (range) joined[joined.length - 1] = range
    else if (last && isChange(text, last, amount)) joined.splice(-1, 1, scale(last, amount), amount)
    else joined.push(amount)
  }
  return joined
}

/** "From 5 to 7 percent to 3 to 5 percent": a change whose ends are ranges. */
function isChain(text: string, amounts: readonly Amount[], at: number): boolean {
  const isTied = (left: number) => {
    const [low, high] = [amounts[left], amounts[left + 1]]
    return low !== undefined && high !== undefined && toward.test(text.slice(low.end, high.start))
  }
  return isTied(at - 1) && (isTied(at) || isTied(at - 2))
}

function isChange(text: string, from: Amount, to: Amount): boolean {
  const isTied = from.value !== 0 && toward.test(text.slice(from.end, to.start))
  return isTied && changed.test(text.slice(Math.max(0, from.start - 80), from.start))
}

/** Ends of one change that share a multiplier are no further apart than so many times. */
const mostApart = 10

/** "Grew from 2 to 3 million": the multiplier counts for both. */
function scale(low: Amount, {number, value}: Amount): Amount {
  const isBare = !low.number.isMultiplied && (low.unit === undefined || low.kind === 'money')
  const apart = (low.value * number.factor) / value
  return isBare && number.factor > 1 && apart > 1 / mostApart && apart < mostApart
    ? {...low, value: tidy(low.value * number.factor)}
    : low
}

/** Join "one in five" and "9 out of 10" to the share they state. */
export function joinProportions(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = []
  for (const amount of amounts) {
    const last = joined.at(-1)
    const share = last && toProportion(text, last, amount)
    if (share) joined[joined.length - 1] = share
    else joined.push(amount)
  }
  return joined
}

/** A whole of more is no proportion that one says: "3 in 2020". */
const largestWhole = 1000

function toProportion(text: string, part: Amount, whole: Amount): Amount | undefined {
  if (part.unit !== undefined) return undefined
  const words =
    part.number.form === 'words'
      ? /^ (?:in|out of|of every|in every) $/
      : /^ (?:out of|of every|in every|из) $/
  if (!words.test(text.slice(part.end, whole.start))) return undefined
  if (part.value >= whole.value || whole.value > largestWhole) return undefined
  const value = Number(((100 * part.value) / whole.value).toFixed(2))
  const number = {...part.number, end: whole.number.end, form: 'share' as const}
  return {number, start: part.start, end: whole.number.end, value, unit: 'percent', kind: 'percent'}
}

function joinTwo(text: string, low: Amount, high: Amount, isChain: boolean): Amount | undefined {
  if (low.number.form === 'share' || high.number.form === 'share') return undefined
  if (
    low.unit !== undefined &&
    high.unit !== undefined &&
    low.unit !== high.unit &&
    !high.unit.startsWith(`${low.unit}/`) &&
    low.kind !== 'noun'
  )
    return undefined
  // "Rose 5 percent to 6,327": a unit of the first alone is not that of the second.
  if (low.unit !== undefined && low.kind !== 'money' && high.unit === undefined) return undefined
  if (!isChain && !connects(text, low, high)) return undefined
  // "2 to 3 million": the multiplier counts for both.
  const takesFactor =
    (!low.number.isMultiplied && low.unit === high.unit) ||
    low.unit === undefined ||
    low.kind === 'money'
  const factor = toFactor(high)
  const scaled =
    takesFactor && factor > 1 && !low.number.isMultiplied && low.value < high.value / factor
      ? tidy(low.value * factor)
      : low.value
  // "Between 11.8 m and 11.5 m"; else "10−5" with a minus sign, or a list of falling numbers, is no range.
  const isFalling = scaled > high.value && together.test(text.slice(low.end, high.start))
  if (scaled === high.value || (scaled > high.value && !isFalling)) return undefined
  const unit = high.unit ?? low.unit
  const kind = high.kind ?? low.kind
  return {
    ...low,
    number: {
      ...high.number,
      start: low.number.start,
      isMarked: low.number.isMarked || high.number.isMarked,
    },
    end: Math.max(high.end, low.end),
    value: Math.min(scaled, high.value),
    high: Math.max(scaled, high.value),
    ...(unit !== undefined && {unit}),
    ...(kind !== undefined && {kind}),
    isRange: true,
  }
}

/** What multiplies a number: the thousand of "5 thousand" and of "five thousand". */
function toFactor({number, value}: Amount): number {
  if (number.form !== 'words' || !number.isMultiplied || value < 100) return number.factor
  return value < 1000 ? 100 : 1000 ** Math.floor(Math.log10(value) / 3)
}

function connects(text: string, low: Amount, high: Amount): boolean {
  const between = text.slice(low.end, high.start)
  const left = text.slice(Math.max(0, low.start - 80), low.start)
  // "Three or four years": neighbours.
  if (/^\sor\s$/.test(between)) {
    return high.value === low.value + 1 && low.unit === undefined && high.kind === 'measure'
  }
  if (dash.test(between)) return !/\s[–—]\s|^\s[-−]\S?$/.test(between) || high.unit !== undefined
  // "From 0 to 100 km/h" starts from nothing, and so is no change of level.
  if (toward.test(between) && low.value === 0) return true
  if (toward.test(between))
    return !changed.test(left) && !(moved.test(left) && low.kind === high.kind)
  return together.test(between) && betweenBefore.test(left)
}
