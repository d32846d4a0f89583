/** Amounts of money: the sign, code or name of a currency before or after a number. */
import {toPhraseReader} from '../../claims/phrases.ts'
import type {UnitReading} from './amount.ts'
import {currencyCodes, currencyNames, currencySigns, currencyWords} from './currencies.ts'
import {skipSpace} from './skip-space.ts'

const currencies = Object.entries(currencyWords).map(
  ([unit, words]) => [unit, toPhraseReader(words)] as const,
)
/** Words of the longest name of a currency that is looked for: "new zealand dollars". */
const longestName = 3

/** The money that follows a number: "5 $", "5 EUR", "5 million Canadian dollars". */
export function readMoney(text: string, at: number): UnitReading | undefined {
  const from = skipSpace(text, at)
  const sign = currencySigns[text[from] ?? '']
  // "5 $" and "5€", but not the sign of the next amount: "$5, $6".
  if (sign && !/\d/.test(text[from + 1] ?? '')) return {unit: sign, end: from + 1, kind: 'money'}
  // "118.5p", "164 pence"
  const pence = /^(?:p|\s?pence)(?![\p{L}\d-])/u.exec(text.slice(at, at + 8))
  if (pence) return {unit: 'pence', end: at + pence[0].length, kind: 'money'}
  const code = /^[A-Z]{3}(?![\p{L}\d])/u.exec(text.slice(from, from + 4))?.[0]
  if (code && currencyCodes.has(code)) return {unit: code, end: from + 3, kind: 'money'}
  for (const [unit, readAt] of currencies) {
    const end = readAt(text, from)
    if (end !== undefined) return {unit, end, kind: 'money'}
  }
  return readCurrencyName(text, from)
}

const largeBefore = /(?:[mb]illion|trillion|bn|tn)\s$/

/** "Swiss francs", "forints"; "won" only after a word such as "billion", as it is a verb too. */
function readCurrencyName(text: string, at: number): UnitReading | undefined {
  const words = /^\p{L}+(?: \p{L}+){0,2}/u.exec(text.slice(at, at + 40))?.[0].split(' ') ?? []
  for (let count = Math.min(longestName, words.length); count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    const unit = currencyNames.get(name.toLowerCase())
    if (unit !== undefined) return {unit, end: at + name.length, kind: 'money'}
  }
  const isWon = words[0] === 'won' && largeBefore.test(text.slice(Math.max(0, at - 9), at))
  return isWon ? {unit: 'KRW', end: at + 'won'.length, kind: 'money'} : undefined
}

/** Whose dollars, told after the number: "$75 U.S. per barrel". */
const nation = /^\s(?:US|U\.S\.?|Cdn\.?)(?![\p{L}\d])/u

/** The place after what says, behind the number, whose money it is. */
export function skipNation(text: string, at: number): number {
  return at + (nation.exec(text.slice(at, at + 6))?.[0].length ?? 0)
}

/** The sign or code of money right before a number. */
export function readMoneyBefore(
  text: string,
  at: number,
): {unit: string; start: number} | undefined {
  const before = text.slice(Math.max(0, at - 6), at)
  const sign =
    /(?:(?<!\p{L})(?:(?:US|HK|NZ|AU)\s?|[ACSR])\$|(?<!\p{L})Rs\.?|\$(?:US|AU|NZ|HK|[AC])|[$€£¥₸₽₹₩₺₴₪])\s?$/u.exec(
      before,
    )
  if (sign) {
    const written = sign[0].replaceAll(/[\s.]/g, '')
    // "$US5" is "US$5".
    const unit = currencySigns[written.replace(/^\$(\p{L}+)$/u, '$1$')]
    return unit === undefined ? undefined : {unit, start: at - sign[0].length}
  }
  const code = /(?<![\p{L}\d])([A-Z]{3})\s$/u.exec(before)
  if (code && currencyCodes.has(code[1]!)) return {unit: code[1]!, start: at - code[0].length}
  return undefined
}
