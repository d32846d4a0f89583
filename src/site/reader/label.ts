import type {Element, ElementContent} from 'hast'
import type {ClaimKind} from '../../model/claim.ts'
import {kindNames, sortKinds} from '../views/records/kinds.ts'
import {toReadingId} from '../views/records/readings.ts'
import {toElement} from './element.ts'

/** A longer last word may have to break at the end of a line, so the label does not hold it. */
const longestKeptWord = 24

/** The label of a claim, which opens what was read in its sentence. */
export function toKindLabel(claimId: string, kinds: readonly ClaimKind[]): Element {
  const sorted = sortKinds(kinds)
  const words = sorted.map((kind) => kindNames[kind].label)
  return toElement(
    'button',
    {
      className: ['kind-label'],
      type: 'button',
      dataKinds: sorted.join(' '),
      popoverTarget: toReadingId(claimId),
      ariaLabel: `${words.join(' ')}: what was read in this sentence`,
    },
    ...sorted.flatMap((kind, index) => [
      ...(index > 0 ? [' '] : []),
      toElement('span', {dataKind: kind}, kindNames[kind].label),
    ]),
  )
}

/** Put a label after a sentence such that it stays on the line of the last word. */
export function withLabel(sentence: readonly ElementContent[], label: Element): ElementContent[] {
  const last = sentence.at(-1)
  if (last?.type !== 'text') return [...sentence, label]
  const cut = last.value.trimEnd().lastIndexOf(' ') + 1
  const word = last.value.slice(cut)
  if (word.length > longestKeptWord) return [...sentence, label]
  const before: ElementContent[] = cut > 0 ? [{type: 'text', value: last.value.slice(0, cut)}] : []
  return [
    ...sentence.slice(0, -1),
    ...before,
    toElement('span', {className: ['keep']}, word, label),
  ]
}
