/** Whether the words around a number fit a rule of the vocabulary of indicators. */
import {toPhrasePattern} from '../../claims/phrases.ts'
import type {Change} from '../../model/statistic.ts'
import type {RecognitionRule} from '../../model/vocabulary.ts'

/** A number and the words around it. */
export interface Surroundings {
  readonly sentence: string
  /** The number's own stretch of the sentence. */
  readonly near: string
  /** The passage up to the end of the sentence. */
  readonly passage: string
  /** `undefined` where nothing says it, as in many a table. */
  readonly unit: string | undefined
  readonly change: Change | undefined
}

export type Recogniser = (surroundings: Surroundings) => boolean

/** Make ready to ask whether one of some rules holds. */
export function toRecogniser(
  rules: readonly RecognitionRule[],
  unit: string | undefined,
): Recogniser {
  const recognisers = rules.map((rule) => toRuleRecogniser(rule, unit))
  return (surroundings) => recognisers.some((holds) => holds(surroundings))
}

function toRuleRecogniser(rule: RecognitionRule, ownUnit: string | undefined): Recogniser {
  const toTest = (phrases: readonly string[] | undefined) => phrases && toPhrasePattern(phrases)
  const [near, any, passage] = [toTest(rule.near), toTest(rule.any), toTest(rule.passage)]
  const [none, notNear] = [toTest(rule.none), toTest(rule.notNear)]
  const all = rule.all?.map((phrase) => toPhrasePattern([phrase])) ?? []
  const units = rule.unit ?? (ownUnit === undefined ? undefined : [ownUnit])
  return (around) =>
    (around.unit === undefined || !units || units.includes(around.unit)) &&
    (around.change === undefined || !rule.change || rule.change.includes(around.change)) &&
    (near?.test(around.near) ?? true) &&
    (any?.test(around.sentence) ?? true) &&
    all.every((pattern) => pattern.test(around.sentence)) &&
    (passage?.test(around.passage) ?? true) &&
    !none?.test(around.sentence) &&
    !notNear?.test(around.near)
}

/** What parts a number's own stretch from what follows. */
const border = /[,;:()[\]]|\.\s/

/**
 * Between two numbers that share their words: "from 21 % to 24 %", "in 1991 to", "people in 2019,".
 * Takes ` to `, ` in 1991 to `, `, `; refuses ` and the rate fell to `.
 */
const glue = /^[\s\d,%–-]{0,12}(?:(?:to|and|or|in|by|и|до|және)[\s\d,%–-]{1,12}){0,3}$/iu

/**
 * The number's own stretch of a sentence: from the end of the number before to the next
 * border after it. Numbers that only `to`, `and` or a year part share what stands before them.
 */
export function toNear(
  sentence: string,
  quantities: readonly {readonly start: number; readonly end: number}[],
  at: number,
): string {
  const own = quantities[at]
  if (!own) return ''
  let first = at
  while (first > 0) {
    const gap = sentence.slice(quantities[first - 1]?.end, quantities[first]?.start)
    if (!glue.test(gap)) break
    first--
  }
  const from = quantities[first - 1]?.end ?? 0
  const rest = sentence.slice(own.end, quantities[at + 1]?.start)
  const length = border.exec(rest)?.index ?? rest.length
  return sentence.slice(from, own.end + length)
}
