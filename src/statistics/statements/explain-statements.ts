/** One to three sentences on statements that are compared without a number. */
import type {Slot} from '../../model/comparison.ts'
import type {Sighting} from '../comparison/sighting.ts'
import {joinWords} from '../comparison/join-words.ts'
import {tellWitnesses} from '../comparison/witnesses.ts'
import type {StatementReason, StatementRelation} from './relate-statements.ts'
import type {Reading} from './statement.ts'

export interface StatementWording {
  /** Short name of a paper: `Abele et al. 2021`. */
  readonly paperLabel: (paper: string) => string
}

/** Explain a comparison by its worst pair. */
export function explainStatements(
  subject: string,
  {pair, reason}: StatementRelation,
  group: readonly Reading[],
  {papers, witnesses}: {readonly papers: number; readonly witnesses: number},
  {paperLabel}: StatementWording,
): string {
  const all = Map.groupBy(group, tellValue)
  const isAgreed = reason === 'same'
  const said = isAgreed || all.size <= mostTold ? all : Map.groupBy(pair, tellValue)
  const told = [...said].map(([value, readings]) => {
    const labels = [...new Set(readings.map(({statement}) => paperLabel(statement.paper)))]
    const [one, several] = isTrend(readings) ? ['tells of', 'tell of'] : ['has', 'have']
    return `${joinWords(labels)} ${labels.length > 1 ? several : one} ${value}`
  })
  const link = isAgreed || reason === 'overlap' ? ', and ' : ', but '
  const last = told.pop() ?? ''
  const sentence = told.length > 0 ? `${told.join('; ')}${link}${last}` : last
  const copies = tellWitnesses(papers, witnesses)
  return [`${subject}: ${sentence}.`, why(reason, pair[0].slot), copies].filter(Boolean).join(' ')
}

function isTrend([first]: readonly Reading[]): boolean {
  return first?.slot === 'trend' && first.numbers.length === 0
}

/** What is said of a subject is told of all, where it is no more. */
const mostTold = 4

function why(reason: StatementReason, slot: Slot): string {
  switch (reason) {
    case 'same':
      return slot === 'trend' ? 'The direction is the same.' : 'They say the same.'
    case 'overlap':
      return 'Half of the shorter list or more stands in the other.'
    case 'opposite':
      return slot === 'trend'
        ? 'The same thing cannot rise and fall at one time.'
        : 'One is the opposite of the other.'
    case 'opposite-undated':
      return 'The words name no years, so both can be true.'
    case 'restricted':
      return 'What they speak of is restricted otherwise, so both can be true.'
    case 'other-items':
      return 'Most of what one lists the other does not.'
    case 'other-spans':
      return 'The name is the same, the years are not: one of the two, or one after the other.'
    case 'other-year':
      return 'The years differ.'
    case 'other-body':
      return 'For the same field they name bodies of different names.'
    case 'other-number':
      return 'The papers are versions of one work.'
    case 'other-stages':
      return 'They cut the same time into different stages.'
    default:
      throw new Error(`Unexpected reason \`${String(reason satisfies never)}\``)
  }
}

/** What a reading says, as a sentence tells it. */
function tellValue(reading: Reading): string {
  const {slot, values, statement, start, end} = reading
  const words = `“${statement.text.slice(start, end)}”`
  if (reading.numbers.length > 0) return tellNumbers(reading)
  if (slot === 'trend') return `a ${joinWords([...values])}`
  if (slot === 'stages') return joinWords([...values])
  return words
}

/** `numbers that fall, from “40” in 2011 to “27” in 2015` */
function tellNumbers({numbers, values}: Reading): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  const tell = ({text, qualifierWords, years}: Sighting) =>
    `“${qualifierWords}${text}” in ${String(years?.to)}`
  if (!first || !last) return ''
  if (first === last) {
    const {from, to} = first.years ?? {from: 0, to: 0}
    const when = from === to ? `in ${String(to)}` : `for ${String(from)}–${String(to)}`
    return `a ${joinWords([...values])} of “${first.qualifierWords}${first.text}” ${when}`
  }
  return `numbers that ${joinWords([...values])}, from ${tell(first)} to ${tell(last)}`
}
