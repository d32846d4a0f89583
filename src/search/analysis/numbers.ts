/**
 * Numbers as search terms: one term for one number, whatever its writing.
 *
 * `19,234`, `19 234` and `19234` are one number; so are `8.4` and `8,4`. A comma or a
 * space groups when exactly three digits follow each time, else a comma is a decimal
 * mark; a full stop is a decimal mark unless it groups twice or a decimal comma follows
 * (`1.618,9`). What fits neither, such as a date or a list of pages, is several numbers.
 */

export interface NumberTerm {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** Takes `19 234`, `1,618.9`, `01.12.2021` as one run; refuses to begin a group after `2019`. */
const numberRun = /(\d{1,3}(?: \d{3})+(?!\d)|\d+)((?:[.,]\d+)*)/y

/** Hyphen, minus and the dashes that conversions put in its place. */
const minusSigns = new Set('-−–')
/** A minus right after one of these joins two things: `2019-2020`, `covid-19`, `(a)-1`. */
const joinedBefore = /[\p{L}\p{M}\p{N})\]%”’"-]$/u

/** The numbers of the run of digits that begins at `start` of a folded text, and where the run ends. */
export function readNumbers(text: string, start: number): {numbers: NumberTerm[]; end: number} {
  numberRun.lastIndex = start
  const match = numberRun.exec(text)
  if (!match) return {numbers: [], end: start}
  const [run, head = '', tail = ''] = match
  const end = start + run.length
  const whole = toNumber(head, tail)
  if (whole !== undefined) {
    const term = fromPoint(text, start, run) + whole
    return {numbers: [{term, start, end}], end}
  }
  return {numbers: splitRun(run, start, head), end}
}

/** A sign, and the zero that `.05` leaves out. */
function fromPoint(text: string, start: number, run: string): string {
  const isFraction = text[start - 1] === '.' && isFree(text, start - 1) && /^\d+$/.test(run)
  const first = isFraction ? start - 1 : start
  return (isNegative(text, first) ? '-' : '') + (isFraction ? '0.' : '')
}

function isFree(text: string, at: number): boolean {
  return at === 0 || /[\s(\[<>=~≈≤≥±−-]/u.test(text[at - 1] ?? '')
}

function isNegative(text: string, start: number): boolean {
  const sign = text[start - 1]
  if (sign === undefined || !minusSigns.has(sign)) return false
  const before = text.slice(Math.max(0, start - 3), start - 1)
  if (joinedBefore.test(before)) return false
  // `2019 –2020` is a range with a stray space; only a true minus sign stands after a number.
  return sign === '−' || !/[\p{N}%]\s$/u.test(before)
}

/** The number that a whole run says, or `undefined` where it says several. */
function toNumber(head: string, tail: string): string | undefined {
  const isSpaced = head.includes(' ')
  const whole = head.replaceAll(' ', '')
  if (tail === '') return whole
  // `01.12.2021` and `007.3`: codes and dates, no numbers.
  if (whole.length > 1 && whole.startsWith('0')) return undefined
  const marks = tail.replace(/\d+/g, '')
  const parts = tail.slice(1).split(/[.,]/)
  const last = parts.at(-1) ?? ''
  const isGrouping = (some: readonly string[]) =>
    !isSpaced && whole.length <= 3 && whole !== '0' && some.every((part) => part.length === 3)
  const isUniform = marks === marks.charAt(0).repeat(marks.length)
  if (isUniform && (marks.length > 1 || marks === ',') && isGrouping(parts)) {
    return whole + parts.join('')
  }
  if (marks.length === 1)
    return isDecimal(whole, marks, last) ? withFraction(whole, last) : undefined
  const groupMarks = marks.slice(0, -1)
  const isMixed =
    groupMarks === groupMarks.charAt(0).repeat(groupMarks.length) && marks.at(-1) !== marks[0]
  if (isMixed && isGrouping(parts.slice(0, -1))) {
    return withFraction(whole + parts.slice(0, -1).join(''), last)
  }
  return undefined
}

/** `2019,2020` is a list: a decimal comma has at most three digits after it, but for `0,0001`. */
function isDecimal(whole: string, mark: string, fraction: string): boolean {
  return mark === '.' || fraction.length <= 3 || whole === '0'
}

function withFraction(whole: string, fraction: string): string {
  const digits = fraction.replace(/(?<!0)0+$/, '')
  return digits === '' ? whole : `${whole}.${digits}`
}

function splitRun(run: string, start: number, head: string): NumberTerm[] {
  const first = {term: head.replaceAll(' ', ''), start, end: start + head.length}
  const others = [...run.slice(head.length).matchAll(/\d+/g)].map((digits) => {
    const from = start + head.length + digits.index
    return {term: digits[0], start: from, end: from + digits[0].length}
  })
  return [first, ...others]
}
