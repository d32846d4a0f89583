import type {Claim, ClaimKind} from '../../../model/claim.ts'
import type {Statistic} from '../../../model/statistic.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toNumber, toPeriod, toUnitWords} from '../../format.ts'
import {sortKinds} from './kinds.ts'
import {type PaperRecords, toLocalId} from './records.ts'

/** What was read in a claim, for the popover that its label opens. */
export interface Reading {
  readonly id: string
  readonly claimId: string
  readonly kinds: readonly ClaimKind[]
  readonly quantities: readonly QuantityReading[]
  readonly attribution: string
  readonly topics: readonly string[]
}

/** What was read in a quantity. */
export interface QuantityReading {
  /** As written. */
  readonly text: string
  /** Value and unit, with the interval that the wording allows. */
  readonly value: string
  readonly measures: string
  /** Period and place, as far as they are known. */
  readonly scope: string
}

/** Id of the popover that says what was read in a claim. */
export function toReadingId(claimId: string): string {
  return `read-${claimId}`
}

const attributions = {
  own: 'own: no citation at this sentence',
  reported: 'reported: the sentence cites another work',
} as const

export function toReadings(records: PaperRecords, topics: readonly Topic[]): Reading[] {
  const titles = new Map(topics.map(({id, title}) => [id, title]))
  return [...records.claims].map(([id, claim]) => ({
    id: toReadingId(id),
    claimId: id,
    kinds: sortKinds(claim.kinds),
    quantities: toQuantities(claim, records),
    attribution: attributions[claim.attribution],
    topics: claim.topics.map((topic) => titles.get(topic) ?? topic),
  }))
}

function toQuantities(claim: Claim, records: PaperRecords): QuantityReading[] {
  return claim.statistics
    .map((id) => records.statistics.get(toLocalId(id)))
    .filter((statistic) => statistic !== undefined)
    .map((statistic) => toQuantityReading(statistic))
}

export function toQuantityReading(statistic: Statistic): QuantityReading {
  const {text, measures, period, place, placeName} = statistic
  return {
    text,
    value: toValue(statistic),
    measures,
    scope: [period && toPeriod(period), placeName ?? place].filter(Boolean).join(', '),
  }
}

/** `1,900 people, read as 1,850 to 1,949`; a range as written needs no reading. */
function toValue({value, valueHigh, unit, low, high}: Statistic): string {
  const unitWords = toUnitWords(unit)
  if (valueHigh !== undefined) return `${toNumber(value)}–${toNumber(valueHigh)} ${unitWords}`
  const plain = `${toNumber(value)} ${unitWords}`
  if (low === value && high === value) return plain
  if (low !== undefined && high !== undefined) {
    return `${plain}, read as ${toNumber(low)} to ${toNumber(high)}`
  }
  if (low !== undefined) return `${plain}, read as ${toNumber(low)} or more`
  if (high !== undefined) return `${plain}, read as ${toNumber(high)} or less`
  return plain
}
