/** How grave it is that two statements in nearly the same words differ in substance, and in words why. */
import type {DifferenceKind} from '../model/difference.ts'

/** Sentences at least this much alike say the same but for what differs. */
const nearlySame = 0.8

/** One of two statements: whose it is, and what it has where they differ; empty where it lacks the word. */
export interface DifferingSide {
  readonly name: string
  readonly text: string
}

/** Weigh a difference: an opposite turns a statement round; a number may be of another time as well. */
export function weighDifference(kind: DifferenceKind, similarity: number): 1 | 2 | 3 {
  const isSame = similarity >= nearlySame
  switch (kind) {
    case 'opposite':
      return isSame ? 3 : 2
    case 'date':
    case 'number':
    case 'negation':
      return isSame ? 2 : 1
  }
}

/** Say in a sentence or two how the statements differ. */
export function explainDifference(
  kind: DifferenceKind,
  [one, other]: readonly [DifferingSide, DifferingSide],
  similarity: number,
): string {
  const alike =
    similarity >= nearlySame
      ? 'The sentences are otherwise nearly the same'
      : 'The sentences have most of their words in common'
  switch (kind) {
    case 'date':
      return `${tellBoth(one, other)}. ${alike}, so one event has two dates.`
    case 'number':
      return `${tellBoth(one, other)}. ${alike}.`
    case 'opposite':
      return `${tellBoth(one, other)}, the opposite. ${alike}.`
    case 'negation': {
      const [denying, plain] = one.text === '' ? [other, one] : [one, other]
      const has = plain.text === '' ? 'lacks the word' : `has “${plain.text}”`
      return `Where ${denying.name} has “${denying.text}”, ${plain.name} ${has}. ${alike}.`
    }
  }
}

function tellBoth(one: DifferingSide, other: DifferingSide): string {
  return `${one.name} has “${one.text}” where ${other.name} has “${other.text}”`
}
