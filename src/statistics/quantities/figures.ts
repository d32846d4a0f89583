/** Numbers in figures: grouping, decimals, signs and powers of ten. */
import {readMeasure} from './measures.ts'
import {type NumberDraft, tidy} from './number-mention.ts'

/** `12,345`, `1 234 567.8`; not `2020 300`. */
const grouped = new RegExp(
  String.raw`\d{1,3}(?:([,'’\u00A0\u202F\u2009 ])\d{3}(?!\d))(?:\1\d{3}(?!\d))*(?:[.·]\d+|,\d{1,2}(?!\d))?`,
  'uy',
)
/** `2021`, `14.8`, `3·5`. */
const plainPoint = /\d+(?:[.·]\d+)?/uy
/** `14,8`; a decimal comma has one or two places after it in a text that groups by commas. */
const plainComma = /\d+,\d{1,2}(?![\d,])/uy
/** `14,825` in a text that never groups by commas. */
const plainLongComma = /\d+,\d+(?![\d,])/uy
/** `× 10−3`, `x 10^5`, `·10⁶`. */
const timesPower =
  /\s?[×xX·*∙⋅]\s?10\s?(?:\^|\*\*)?\s?([−–-]?\d{1,2}|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?!\d)/uy
/** What follows a bare `10`: `−3`, `^5`, `⁻⁶`. */
const powerOfTen =
  /\s?(?:\^\s?([−–-]?\d{1,2})|([−–-]\d{1,2})|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![\d%]|[.,]\d)/uy
const exponent = /[eE]([+−-]?\d{1,2})(?![\p{L}\d])/uy
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Of a share: "(3333.HK)". */
const ticker = /^\.\p{Lu}{1,3}(?!\p{L})/u

/** Read the figures that begin at a place; `undefined` where they are part of a name, date or ordinal. */
export function readFigures(
  text: string,
  at: number,
  hasDecimalComma: boolean,
): NumberDraft | undefined {
  if (isInsideName(text, at)) return undefined
  const start = hasBarePoint(text, at) ? at - 1 : at
  const {written, isDecimal} =
    start < at ? readDecimals(text, at) : readWritten(text, at, hasDecimalComma)
  let end = start + written.length
  if (isDateOrVersion(text, end, written) || ticker.test(text.slice(end, end + 5))) return undefined
  if (/^(?:st|nd|rd|th|s|-?(?:st|nd|rd|th)|[’']s)(?![\p{L}\d])/u.test(text.slice(end, end + 4))) {
    return undefined
  }
  // "CRF04" and "8D05", but not "32m2".
  const isCode = /^\p{L}{1,3}\d/u.test(text.slice(end, end + 4)) && !execAt(exponent, text, end)
  if (isCode && !readMeasure(text, end)) return undefined
  const pointed = toPointed(written, isDecimal)
  let value = Number(pointed)
  let step = 10 ** -(/\.(\d+)$/.exec(pointed)?.[1]?.length ?? 0)
  let isMultiplied = false
  const power = readPower(text, end, written)
  if (power) {
    value = power.isBase ? 10 ** power.exponent : value * 10 ** power.exponent
    step = power.isBase ? value : step * 10 ** power.exponent
    end = power.end
    isMultiplied = true
  }
  const sign = readSign(text, start)
  return {
    start: start - sign.length,
    end,
    value: tidy(sign.isNegative ? -value : value),
    form: 'figures',
    step: tidy(step),
    factor: 1,
    isMultiplied,
    isMarked: /\D/.test(written) || sign.length > 0 || isMultiplied,
    isTolerance: sign.isTolerance,
  }
}

/** What stands with a hyphen before a number and is no part of a name. */
const wordBefore = /(?<![\p{L}\d])(?:sub|now|then|to|minus|plus|under|over)[-‐‑]$/iu
const minusBefore = /(?<![\p{L}\d])(?<!\d\s)minus[\s-]$/iu

/** A letter right before, or a hyphened one, makes the figures part of a name: `CO2`, `COVID-19`. */
function isInsideName(text: string, at: number): boolean {
  // "114bhp/200Nm": a number with its unit stands before the slash.
  if (/(?:^|\s)\d[\d.,]{0,8}\p{L}{1,5}\/$/u.test(text.slice(Math.max(0, at - 16), at))) return false
  // "142/91 mmHg"
  const isPressure = /^\d{2,3}\s?mm\s?Hg/.test(text.slice(at, at + 9))
  if (isPressure && /\s\d{2,3}\/$/.test(text.slice(Math.max(0, at - 5), at))) return false
  // "$US5"
  if (/\$(?:US|AU|NZ|HK|[AC])$/.test(text.slice(Math.max(0, at - 3), at))) return false
  // "Sub-7 nm", "now-18 months old", "0-to-60": words that say something of the number.
  if (wordBefore.test(text.slice(Math.max(0, at - 7), at))) return false
  const before = text.slice(Math.max(0, at - 2), at)
  return /[\p{L}\d_#@]$|[\p{L}\d]\/$|\p{L}[-‐‑−]$|\d[.:]$/u.test(before)
}

/** Whether only a decimal point stands before: `P < .05`. */
function hasBarePoint(text: string, at: number): boolean {
  return (
    text[at - 1] === '.' && /(?:^|[\s(=<>≤≥~≈±])$/.test(text.slice(Math.max(0, at - 2), at - 1))
  )
}

function readDecimals(text: string, at: number) {
  return {written: `.${/^\d+/.exec(text.slice(at, at + 20))?.[0] ?? ''}`, isDecimal: false}
}

/** The figures as written, and whether a single comma in them is the decimal mark. */
function readWritten(text: string, at: number, hasDecimalComma: boolean) {
  const group = matchAt(grouped, text, at)
  if (group) {
    const isOneComma = /^\d{1,3},\d{3}$/.test(group)
    // "8,438 млн" has a decimal comma, "3,784 человека" a grouping one.
    const isDecimal =
      isOneComma &&
      (group.startsWith('0') || (hasDecimalComma && isMultipliedAfter(text, at + group.length)))
    return {written: group, isDecimal}
  }
  const comma = matchAt(hasDecimalComma ? plainLongComma : plainComma, text, at)
  if (comma) return {written: comma, isDecimal: true}
  return {written: matchAt(plainPoint, text, at) ?? '', isDecimal: false}
}

function isMultipliedAfter(text: string, at: number): boolean {
  return /^\s?(?:млн|млрд|тыс|миллион|миллиард|тысяч|мың|%)/iu.test(text.slice(at, at + 10))
}

function isDateOrVersion(text: string, end: number, written: string): boolean {
  if (!/^\d+\.\d+$/.test(written)) return /^[./]\d+[./]\d/.test(text.slice(end, end + 8))
  return /^\.\d/.test(text.slice(end, end + 2))
}

/** Write with a decimal point and no grouping. */
function toPointed(written: string, isDecimal: boolean): string {
  const bare = written.replace(/[\s\u00A0\u202F\u2009'’]/g, '').replace('·', '.')
  if (isDecimal) return bare.replace(',', '.')
  // A last comma with one or two places after grouping ones or spaces: "1 234,56".
  if (/,\d{1,2}$/.test(bare)) return bare.replace(/,(?=\d{3})/g, '').replace(',', '.')
  return bare.replaceAll(',', '')
}

function readPower(text: string, at: number, written: string) {
  const times = execAt(timesPower, text, at)
  if (times) return {exponent: toExponent(times[1]!), end: at + times[0].length, isBase: false}
  const short = execAt(exponent, text, at)
  if (short) return {exponent: toExponent(short[1]!), end: at + short[0].length, isBase: false}
  if (written !== '10') return undefined
  const base = execAt(powerOfTen, text, at)
  if (!base) return undefined
  // "10-15 boats" is a range, "10-12 M" a concentration, "10-3" can only be a power.
  const isRange = /^[–-]1[1-9]$|^[–-][2-9]\d$/.test(base[2] ?? '')
  if (isRange && !/^\sM(?![\p{L}\d])/u.test(text.slice(at + base[0].length))) return undefined
  return {
    exponent: toExponent(base[1] ?? base[2] ?? base[3]!),
    end: at + base[0].length,
    isBase: true,
  }
}

function toExponent(written: string): number {
  const plain = written
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => String(superscripts.indexOf(sign)))
    .replace(/[−–⁻]/g, '-')
    .replace('⁺', '')
  return Number(plain)
}

/** A sign right before the figures. A hyphen is one where no name or number stands before it. */
function readSign(text: string, at: number) {
  const none = {length: 0, isNegative: false, isTolerance: false}
  const sign = text[at - 1] ?? ''
  const before = text.slice(Math.max(0, at - 25), at - 1)
  const minus = minusBefore.exec(text.slice(Math.max(0, at - 8), at))
  if (minus) return {length: minus[0].length, isNegative: true, isTolerance: false}
  const tolerance = /(?:±|\+\/[-−])\s?$/.exec(text.slice(Math.max(0, at - 4), at))
  if (tolerance) return {length: tolerance[0].length, isNegative: false, isTolerance: true}
  if (!/[+−–-]/.test(sign) || !/(^|[\s([{=:$€£¥~∼≈<>≤≥⩽⩾])$/u.test(before)) return none
  if (sign === '+') return {length: 1, isNegative: false, isTolerance: false}
  const isRate = /^\d{1,3}(?:\.\d{1,3})?\s?%/.test(text.slice(at, at + 10))
  // "Index 50 -1.3%"
  if (sign !== '−' && /\d\s+$/.test(before) && !(isRate && /\p{Lu}\p{L}*\s\d+\s$/u.test(before)))
    return none
  if (sign !== '−' && !isRate && /\p{Lu}[\p{L}]*\s+$/u.test(before)) return none
  if (sign === '–' && /\p{L}\s+$/u.test(before)) return none
  return {length: 1, isNegative: true, isTolerance: false}
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  return execAt(pattern, text, at)?.[0]
}
