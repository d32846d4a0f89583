import type {Element, ElementContent} from 'hast'
import {type ClaimKind, claimKinds} from '../../model/claim.ts'
import {toElement} from './element.ts'

/** What a label in the text says of a kind. */
export const kindLabels: Readonly<Record<ClaimKind, string>> = {
  statistic: 'stat',
  regulation: 'reg',
  recommendation: 'rec',
  forecast: 'fore',
  definition: 'def',
  finding: 'find',
}

/** A longer last word may have to break at the end of a line, so the label does not hold it. */
const longestKeptWord = 24

/** The kinds of a claim in the order in which they take its mark. */
export function sortKinds(kinds: readonly ClaimKind[]): ClaimKind[] {
  return claimKinds.filter((kind) => kinds.includes(kind))
}

/** The label of a claim, which opens what was read in its sentence. */
export function toKindLabel(claimId: string, kinds: readonly ClaimKind[]): Element {
  const sorted = sortKinds(kinds)
  const words = sorted.map((kind) => kindLabels[kind])
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
      toElement('span', {dataKind: kind}, kindLabels[kind]),
    ]),
  )
}

/** Id of the popover that says what was read in a claim. */
export function toReadingId(claimId: string): string {
  return `read-${claimId}`
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
