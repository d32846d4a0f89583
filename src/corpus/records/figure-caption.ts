/** What the caption of a figure says that its values are. */
import {findPeriods} from '../../statistics/observations/periods.ts'
import {toUnitReader} from '../../statistics/quantities/units.ts'
import {currencySigns, currencyWords} from '../../statistics/quantities/currencies.ts'
import {toTelling} from '../../statistics/statements/subject-stems.ts'
import {toPhrasePattern} from '../../claims/phrases.ts'
import type {Period} from '../../model/claim.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {toPlaceStems} from './place-stems.ts'

export interface CaptionReading {
  /** Kinds of the units it names; empty where it names none. */
  readonly kinds: ReadonlySet<string>
  /** The one time it names. */
  readonly period: Period | undefined
  /** Whether its values are differences: growth, a fall. */
  readonly isChange: boolean
  /** Whether a sentence speaks of the same: of what the caption names, in two words or in a word and a place. */
  readonly isSharedBy: (sentence: string) => boolean
}

export type CaptionReader = (caption: string, language: string) => CaptionReading

const percentSign =
  /%|(?<!\p{L})(?:per ?cent|percentage|shares?|proportions?|дол[яи]|процент|үлес|пайыз)/iu
const changeWords =
  /(?<!\p{L})(?:growth|increases?|decreases?|declines?|changes?|gains?|loss|losses|fall|rise|прирост|рост|изменени|снижени|убыл|өсім|өзгер)/iu
/** A currency may have the name of a river: it is a unit after a comma, a preposition or a multiplier. */
const beforeMoney = /(?:[,(]|(?<!\p{L})(?:in|of|thousand|million|billion|тыс\.?|млн\.?|млрд\.?|в))\s?$/iu
const moneyWords = toPhrasePattern(Object.values(currencyWords).flat())
const moneyCodes = new Set([...Object.values(currencySigns), ...Object.keys(currencyWords)])

const noStems: ReadonlySet<string> = new Set()
/** What captions divide their values by, and sentences of anything name. */
const dividingStems: ReadonlySet<string> = new Set(
  toTelling('country region city district province state sector type', noStems).map(
    ({term}) => term,
  ),
)

/** Where the thing that is counted ends, and its place, its time and how it is divided begin. */
const afterNoun = /(?<!\p{L})(?:in|at|by|from|to|for|between|during|among|per|по|в|на)(?!\p{L})/iu

export function createCaptionReader({units, places}: Vocabulary): CaptionReader {
  const unitReader = toUnitReader(units)
  const placeStems = toPlaceStems(places)
  const toStems = (text: string) =>
    new Set(toTelling(text, noStems).map(({term}) => term)).difference(dividingStems)
  return (caption, language) => {
    const stems = toStems(caption)
    const [period, ...others] = findPeriods(caption, {language})
    const noun = unitReader.findLast(caption.split(afterNoun, 1)[0] ?? '')
    const signs = [
      ...(percentSign.test(caption) ? ['percent'] : []),
      ...(isMoney(caption) ? ['money'] : []),
    ]
    return {
      kinds: new Set(signs.length > 0 || noun === undefined ? signs : [noun]),
      period: others.length > 0 ? undefined : toPeriod(period),
      isChange: changeWords.test(caption),
      isSharedBy: (sentence) => {
        const shared = toStems(sentence).intersection(stems)
        return shared.size > 1 && shared.difference(placeStems).size > 0
      },
    }
  }
}

/** The kind of a unit: all money is one. */
export function toUnitKind(unit: string): string {
  return moneyCodes.has(unit) ? 'money' : unit
}

function isMoney(caption: string): boolean {
  if (/\p{Sc}/u.test(caption)) return true
  const codes = caption.match(/\b[A-Z]{3}\b/g) ?? []
  if (codes.some((code) => moneyCodes.has(code))) return true
  const word = moneyWords.exec(caption)
  return word !== null && beforeMoney.test(caption.slice(0, word.index))
}

function toPeriod(period: Period | undefined): Period | undefined {
  if (!period) return undefined
  const {from, to} = period
  return {...(from !== undefined && {from}), ...(to !== undefined && {to})}
}
