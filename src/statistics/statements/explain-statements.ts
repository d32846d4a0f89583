/** One to three sentences on statements that are compared without a number. */
import type {Slot} from '../../model/comparison.ts'
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
    return `${joinWords(labels)} ${labels.length > 1 ? 'have' : 'has'} ${value}`
  })
  const link = isAgreed || reason === 'overlap' ? ', and ' : ', but '
  const last = told.pop() ?? ''
  const sentence = told.length > 0 ? `${told.join('; ')}${link}${last}` : last
  const copies = tellWitnesses(papers, witnesses)
  return [`${subject}: ${sentence}.`, why(reason, pair[0].slot), copies].filter(Boolean).join(' ')
}

/** What is said of a subject is told of all, where it is no more. */
const mostTold = 4

function why(reason: StatementReason, slot: Slot): string {
  switch (reason) {
    case 'same':
      return slot === 'trend' ? 'They tell of the same direction.' : 'They say the same.'
    case 'overlap':
      return 'Half of the shorter list or more stands in the other.'
    case 'opposite':
      return slot === 'trend'
        ? 'The same thing cannot rise and fall at one time.'
        : 'One is the opposite of the other.'
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
  if (slot === 'trend') return `a ${joinWords([...values])}`
  if (slot === 'stages') return joinWords([...values])
  return words
}
