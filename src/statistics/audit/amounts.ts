/** The numbers that a sentence writes, whether or not they were taken for quantities: "rose by 5, from 10 to 14". */
import {toPhrasePattern} from '../../claims/phrases.ts'
import {findNumbers} from '../quantities/numbers.ts'
import {toInterval} from '../quantities/interval.ts'
import {qualifiersBefore} from '../quantities/qualifier-words.ts'
import {readQualifier} from '../quantities/qualifiers.ts'
import {type NumberMention, tidy} from '../quantities/number-mention.ts'

export interface Amount {
  readonly value: number
  /** What the wording allows. */
  readonly low: number
  readonly high: number
  /** Where its qualifier and currency begin: "about $". */
  readonly begin: number
  /** Where it stands in its sentence; its percent sign belongs to it. */
  readonly start: number
  readonly end: number
  /** `points` are percentage points. */
  readonly kind: 'count' | 'percent' | 'points'
  /** The word after it, as a sign of what is counted. */
  readonly noun: string
  readonly text: string
}

/** What a figure is a label of, and no amount: "Table 3", "No. 12". */
const label =
  /(?:\b(?:Fig(?:ure|s|ures)?|Tables?|Sections?|Chapters?|Articles?|Eqs?|Equations?|Nos?|Law|Order|Appendix|Step|Grade|Type|Model|Phase|Site|pp?|vol)\.?|№|§)\s?$/iu
const sign = /^\s?(?:%|٪|per ?cents?\b(?!\p{L})|percents?\b)/iu
const points = /^[\s-]?(?:percent(?:age)?|%)[\s-]points?\b|^\s?p\.?p\.?(?![\p{L}\d])/iu
const qualifiers = toPhrasePattern(qualifiersBefore.flatMap(([, phrases]) => phrases))
const lead = new RegExp(String.raw`(?:${qualifiers.source}\s)?(?:\p{Sc}\s?)?$`, 'iu')
/** Years, and citations in brackets. */
const isYear = ({form, step, isMarked, value}: NumberMention) =>
  form === 'figures' && step === 1 && !isMarked && value >= 1500 && value <= 2100
const spaces = String.raw`[\s\u00A0\u202F]`
const nounAfter = new RegExp(String.raw`^${spaces}?([°µ]?\p{L}[\p{L}²³/°-]*)`, 'u')

/** Words after a number that do not say what it counts. */
const noNoun =
  /^(?:a|an|and|are|as|at|between|but|by|did|do|during|for|from|had|has|have|in|is|of|on|or|over|out|per|since|than|that|the|then|there|to|was|were|when|while|which|who|will|with)$/iu

/** An amount with what it counts, as a note shows it. */
export function showAmount({text, noun}: Amount): string {
  return noun === '' ? text : `${text} ${noun}`
}

/** What numbers make together, and between what their rounding lets it lie. */
export function add(parts: readonly Pick<Amount, 'value' | 'low' | 'high'>[]) {
  const sum = (key: 'value' | 'low' | 'high') =>
    tidy(parts.reduce((total, part) => total + part[key], 0))
  return {value: sum('value'), low: sum('low'), high: sum('high')}
}

/** Find the amounts of a sentence of English prose, in order. */
export function readAmounts(text: string): Amount[] {
  // What is cited stands in brackets, and is kept out without moving anything.
  const own = text.replace(/\[[\d\s,;–-]+\]/g, (cited) => ' '.repeat(cited.length))
  return findNumbers(own, 'en').flatMap((number): Amount[] => {
    const before = own.slice(Math.max(0, number.start - 40), number.start)
    if (!['figures', 'words'].includes(number.form) || isYear(number) || label.test(before))
      return []
    const after = own.slice(number.end)
    const inPoints = points.exec(after)?.[0]
    const inPercent = inPoints === undefined ? sign.exec(after)?.[0] : undefined
    const end = number.end + (inPoints ?? inPercent ?? '').length
    const written = own.slice(number.start, end)
    const noun = (inPercent ?? inPoints) ? '' : (nounAfter.exec(after)?.[1] ?? '')
    const {low = -Infinity, high = Infinity} = toInterval({
      value: number.value,
      qualifier: readQualifier(own, number.start, number.end, end),
      text: written,
    })
    return [
      {
        value: number.value,
        low,
        high,
        begin: number.start - (lead.exec(before)?.[0].length ?? 0),
        start: number.start,
        end,
        kind: inPoints ? 'points' : inPercent ? 'percent' : 'count',
        noun: noNoun.test(noun) ? '' : noun,
        text: written,
      },
    ]
  })
}
