/** A total against the sum of its parts, however the parts were found. */
import type {Claim} from '../../model/claim.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {type Finding, toLocalId, weighGap} from './note.ts'
import type {Placed} from './placed.ts'

export interface Parts {
  /** For the note's id. */
  readonly what: string
  readonly quote: string
  readonly sum: number
  /** `400 + 300 = 700`. */
  readonly shown: string
  readonly isTotal: boolean
}

export function tellTotal(claim: Claim, {statistic}: Placed, parts: Parts): Finding {
  const {what, quote, sum, shown, isTotal} = parts
  const gap = sum - statistic.value
  const found = {
    kind: 'sum',
    what,
    at: toLocalId(statistic.id),
    lines: claim.lines,
    quote,
    expected: formatNumber(statistic.value),
    found: shown,
    url: statistic.url,
  } as const
  if (isTotal)
    return {...found, holds: true, detail: `${shown}, as the total of ${statistic.text} says.`}
  return {
    ...found,
    detail: `The parts make ${formatNumber(sum)}, ${formatNumber(Math.abs(gap))} ${gap > 0 ? 'more' : 'less'} than the total of ${formatNumber(statistic.value)}.`,
    severity: weighGap(gap, statistic.value),
  }
}
