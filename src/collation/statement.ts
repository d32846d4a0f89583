import {type Word, toWords} from './words.ts'

/** A stretch of a text, in offsets of its characters. */
export type Stretch = readonly [start: number, end: number]

/** A text that says something, such as a sentence. */
export interface Statement {
  readonly text: string
  /** Citations in it: their names, numbers and years are no part of what it says. */
  readonly citations?: readonly Stretch[]
}

/** The words of a statement, those of its citations left out. */
export function toOwnWords({text, citations = []}: Statement): Word[] {
  const isCited = ({start}: Word) => citations.some(([from, to]) => from <= start && start < to)
  return toWords(text).filter((word) => !isCited(word))
}
