/**
 * Units of measure after a number: `mg/kg`, `m s−1`, `°C`, `mmol per litre`.
 *
 * Names and signs are those of `js-quantities`; its parser is not used, since it stops
 * at `°C`, at the minus sign U+2212 and at `μmol·L⁻¹`, and takes a whole text only.
 */
import Qty from 'js-quantities'
import {furtherNames} from './further-units.ts'
import {ambiguousNames, compoundOnly, prefixes, prefixWords} from './measure-words.ts'

export interface Measure {
  /** The unit in ASCII, what it is divided by after slashes: `mg/kg`, `km2`. */
  readonly unit: string
  readonly end: number
}

interface Atom {
  readonly unit: string
  readonly isWord: boolean
}

/** Longest name of a unit, in characters. */
const longestName = 24
const mostFactors = 5

/** Units that take SI prefixes as signs. */
const prefixed = new Set(
  'm g s L mol M Pa J W Wh V A Hz N eV Da bar cal Gy Sv Bq Ci T F H Ohm S B b lm kat pc Jy yr'.split(
    ' ',
  ),
)

const atoms = toAtoms()
const namesByLength = toLengths()

/** Read the unit of measure that begins right at a place. */
export function readMeasure(text: string, at: number): Measure | undefined {
  const first = readFactor(text, at)
  if (!first) return undefined
  let {end} = first
  const above = [first]
  const below: Factor[] = []
  for (let count = 1; count < mostFactors; count++) {
    const next = readNextFactor(text, end) ?? readPastSubstance(text, end)
    if (!next) break
    if (next.factor.power < 0 || next.isDivided) below.push(next.factor)
    else above.push(next.factor)
    end = next.factor.end
  }
  // "10^34 cm−2 s−1": all of it is below.
  if (first.power < 0 && below.length > 0) {
    return {unit: ['1', ...[...above, ...below].map(toShortName)].join('/'), end}
  }
  const isAlone = above.length === 1 && below.length === 0
  if (isAlone && first.power < 0) return {unit: `1/${toShortName(first)}`, end}
  // "1.0l" is told by the point, "5 l" could be anything.
  const isLitre =
    text.slice(at, first.end) === 'l' && /\d\.\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))
  // "A two-degree course" ends with a diploma, "a 2 degree rise" does not.
  if (
    text.slice(at, first.end) === 'degree' &&
    !/\d[\s-]$/.test(text.slice(Math.max(0, at - 2), at))
  ) {
    return undefined
  }
  if (isAlone && !isLitre && compoundOnly.has(text.slice(at, first.end))) return undefined
  if (isAlone) return {unit: name(first), end}
  const parts = above.map(toShortName).join('-')
  return {unit: [parts, ...below.map(toShortName)].join('/'), end}
}

interface Factor {
  readonly unit: string
  readonly power: number
  readonly end: number
  readonly isWord: boolean
}

function name({unit, power}: Factor): string {
  const size = Math.abs(power)
  return size === 1 ? unit : `${unit}${size}`
}

/** Measures of time are words alone ("5 hours") and signs in a compound ("km/h"). */
const timeSigns: Readonly<Record<string, string>> = {
  seconds: 's',
  minutes: 'min',
  hours: 'h',
  days: 'd',
  weeks: 'wk',
  months: 'mo',
  years: 'yr',
}

function toShortName(factor: Factor): string {
  return name({...factor, unit: timeSigns[factor.unit] ?? factor.unit})
}

const joint = /(?<slash>\s?\/\s?|\sper\s)|\s?[·⋅∙*×.]\s?|[ \u00A0\u2009]/uy

function readNextFactor(
  text: string,
  at: number,
): {factor: Factor; isDivided: boolean} | undefined {
  joint.lastIndex = at
  const found = joint.exec(text)
  if (!found) return undefined
  const factor = readFactor(text, at + found[0].length)
  if (!factor) return undefined
  const isDivided = found.groups?.['slash'] !== undefined
  // After a mere space, point or asterisk only a factor with an exponent goes on: "kg m−2", not "5 m s".
  const goesOn = isDivided || factor.power < 0 || (/[·⋅∙×]/.test(found[0]) && !factor.isWord)
  return goesOn ? {factor, isDivided} : undefined
}

/** What a unit is of, as a formula between its factors: "kg N ha−1", "g CO2/kWh". */
const substance = /[ \u00A0](?:\p{Lu}\p{Ll}?\d?){1,4}(?:-?eq|-\p{Lu})?(?=[ \u00A0\u2009/])/uy

function readPastSubstance(
  text: string,
  at: number,
): {factor: Factor; isDivided: boolean} | undefined {
  substance.lastIndex = at
  const found = substance.exec(text)
  const next = found && readNextFactor(text, at + found[0].length)
  return next && (next.isDivided || next.factor.power < 0) ? next : undefined
}

const exponentAfter =
  /([²³])|([⁻⁺]?[¹²³⁴])|\^?([−–-][1-4])(?!\d|[.,]\d)|\^([1-4])|([23])(?![\d\p{L}%]|[.,]\d)/uy

const raised = /(?:(sq(?:\.|uare)?)|(cu(?:\.|bic)?))\s/iy

/** "Square miles" and "sq km": the power stands before as a word. */
function readFactor(text: string, at: number): Factor | undefined {
  raised.lastIndex = at
  const found = raised.exec(text)
  const inner = found && readPlainFactor(text, at + found[0].length)
  if (inner?.power === 1) return {...inner, power: found?.[1] === undefined ? 3 : 2}
  return readPlainFactor(text, at)
}

function readPlainFactor(text: string, at: number): Factor | undefined {
  const candidate = text.slice(at, at + longestName)
  for (const length of namesByLength) {
    if (length > candidate.length) continue
    const written = candidate.slice(0, length)
    const atom = atoms.get(written) ?? atoms.get(`word:${written.toLowerCase()}`)
    if (!atom) continue
    const after = at + length
    const power = readPower(text, after, atom)
    const end = after + power.length
    if (/[\p{L}\d]/u.test(text[end] ?? '') || (text[end] === '-' && !atom.isWord)) continue
    return {unit: atom.unit, power: power.value, end, isWord: atom.isWord}
  }
  return undefined
}

function readPower(text: string, at: number, {isWord}: Atom): {value: number; length: number} {
  const worded = /^\s(?:(squared)|cubed)(?!\p{L})/u.exec(text.slice(at, at + 9))
  if (worded) return {value: worded[1] === undefined ? 3 : 2, length: worded[0].length}
  if (isWord) return {value: 1, length: 0}
  exponentAfter.lastIndex = at
  const found = exponentAfter.exec(text)
  if (!found) return {value: 1, length: 0}
  const [all, square, high, minus, caret, plain] = found
  const digits = (square ?? high ?? minus ?? caret ?? plain ?? '1')
    .replace(/[⁰¹²³⁴]/g, (sign) => String('⁰¹²³⁴'.indexOf(sign)))
    .replace(/[⁻−–]/g, '-')
  return {value: Number(digits), length: all.length}
}

/** Every sign and word, with and without prefix, and the unit it stands for. */
function toAtoms(): Map<string, Atom> {
  const table = new Map<string, Atom>()
  const add = (written: string, unit: string) => {
    const isWord = /(?:^|\s)\p{L}{4,}/u.test(written)
    if (!table.has(written)) table.set(written, {unit, isWord})
    if (isWord && !table.has(`word:${written.toLowerCase()}`)) {
      table.set(`word:${written.toLowerCase()}`, {unit, isWord})
    }
  }
  for (const [written, unit] of Object.entries(furtherNames)) add(written, unit)
  for (const quantity of Qty.getUnits()) {
    const names = Qty.getAliases(quantity).filter((alias) => !ambiguousNames.has(alias))
    const sign = toSign(Qty.getAliases(quantity)[0] ?? quantity)
    for (const alias of names) {
      add(alias, sign)
      const isWord = /^[a-z]{4,}$/.test(alias)
      const before = isWord ? prefixWords : isPrefixed(sign) ? prefixes : {}
      for (const [written, prefix] of Object.entries(before)) {
        if (!ambiguousNames.has(written + alias)) add(written + alias, `${prefix}${sign}`)
      }
    }
  }
  return table
}

function isPrefixed(sign: string): boolean {
  return prefixed.has(sign)
}

function toSign(alias: string): string {
  return {l: 'L', Ω: 'Ohm', degK: 'K'}[alias] ?? alias.replace(/[^A-Za-z0-9-]/g, '')
}

function toLengths(): number[] {
  const lengths = new Set([...atoms.keys()].map((key) => key.replace(/^word:/, '').length))
  return [...lengths].filter((length) => length <= longestName).sort((a, b) => b - a)
}
