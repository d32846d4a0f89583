import {z} from 'zod'
import {Change} from './statistic.ts'

/** A topic that claims are tagged with. A claim has it when one of its words or phrases stands in the sentence. */
export const Topic = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Words and phrases; `*` at the end of a word stands for any ending. */
  words: z.array(z.string()),
  /** Words that are a sign only where the sentence has no sign of another topic, or what stands around it is on theirs. */
  weak: z.array(z.string()).optional(),
  /** Wider topics that a claim on this one is not tagged with as well. */
  narrows: z.array(z.string()).optional(),
})
export type Topic = z.infer<typeof Topic>

/** A place that statistics speak of. */
export const Place = z.strictObject({
  id: z.string(),
  /** Name by language tag; the English one is shown. */
  names: z.record(z.string(), z.string()),
  /** Other spellings, in any language. */
  spellings: z.array(z.string()).default([]),
  /** Ids of the larger places that it lies in: what is said of it is found under those too. */
  within: z.array(z.string()).optional(),
})
export type Place = z.infer<typeof Place>

/** What is counted or measured: the noun or sign that follows a number. */
export const Unit = z.strictObject({
  id: z.string(),
  /** Words that name it, in any language; `*` at the end of a word stands for any ending. */
  words: z.array(z.string()),
})
export type Unit = z.infer<typeof Unit>

/** Words that mean the same: a query with one of them finds the others too. */
export const Term = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Words and phrases by language tag, the commonest first. */
  names: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  /** Other spellings and readings, in any language. */
  spellings: z.array(z.string().min(1)).default([]),
})
export type Term = z.infer<typeof Term>

const phrases = z.array(z.string().min(1)).min(1)

/**
 * One way to know that a number is an observation of an indicator, from the words around it.
 * All that is given must hold.
 */
export const RecognitionRule = z.strictObject({
  /** One of these stands in the number's own stretch of the sentence: from the number before to the next border after. */
  near: phrases.optional(),
  /** One of these stands in the sentence. */
  any: phrases.optional(),
  /** Each of these stands in the sentence. */
  all: phrases.optional(),
  /** One of these stands in the passage, up to the end of the sentence. */
  passage: phrases.optional(),
  /** None of these stands in the sentence. */
  none: phrases.optional(),
  /** None of these stands in the number's own stretch. */
  notNear: phrases.optional(),
  /** Unit of the number (default: the indicator's own). */
  unit: z.array(z.string()).optional(),
  /** What the number is (default: anything). */
  change: z.array(Change).optional(),
})
export type RecognitionRule = z.infer<typeof RecognitionRule>

/** A restriction that narrows what is counted: under a quota, for permanent residence. */
export const IndicatorScope = z.strictObject({
  id: z.string(),
  /** As a sentence would say it: `under the quota`. */
  title: z.string(),
  /** An indicator that what is counted under this restriction is a part of. */
  partOf: z.string().optional(),
  recognise: z.array(RecognitionRule).min(1),
})
export type IndicatorScope = z.infer<typeof IndicatorScope>

/** What is measured, and how an observation of it is known. The first indicator of the file that fits a number has it. */
export const IndicatorDefinition = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  /** What counts and what does not, in a sentence. */
  definition: z.string(),
  /** What else texts call it where they tell of its rise or fall without a number; its title always counts. */
  names: z.array(z.string().min(1)).optional(),
  unit: z.string(),
  /**
   * How its values of several times relate: a stock is counted at a point in time, a flow over
   * a span of it, whose years add up (default: `stock`).
   */
  kind: z.enum(['stock', 'flow']).default('stock'),
  /** Its values are amounts of a change, such as growth: a decrease is one below zero. */
  isChange: z.boolean().optional(),
  /** The place it always speaks of, whatever place its sentence names. */
  place: z.string().optional(),
  /** It is told by another place too: where people or money come from, or go to. */
  counterpart: z.boolean().optional(),
  /** Its shares for different places are parts of one whole and make 100 together. */
  isDistribution: z.boolean().optional(),
  /** Indicators whose values add up to it. */
  sumOf: z.array(z.string()).optional(),
  /** An indicator that it is a part of, whose values it cannot exceed. */
  partOf: z.string().optional(),
  /** It is the share of the first of these two indicators in the second; where both are one, of a restricted part, or of the places that a sentence names. */
  shareOf: z.tuple([z.string(), z.string()]).optional(),
  scopes: z.array(IndicatorScope).optional(),
  /** An observation is known when one of these holds. */
  recognise: z.array(RecognitionRule).min(1),
})
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>

/** `corpus/vocabulary/*.yaml`, and the corpus's own name from `corpus/corpus.yaml`. */
export interface Vocabulary {
  readonly topics: readonly Topic[]
  readonly places: readonly Place[]
  readonly units: readonly Unit[]
  readonly terms: readonly Term[]
  readonly indicators: readonly IndicatorDefinition[]
}

/** `corpus/corpus.yaml`: what the corpus calls itself. */
export const CorpusFile = z.strictObject({
  title: z.string(),
  description: z.string(),
  /** Place that a statistic speaks of when its paper names no other. */
  place: z.string().optional(),
  /** Address the site is published at, without a slash at the end. */
  site: z.url().optional(),
  /** Licence of what Collate adds to the texts (tags, comparisons, indexes): `CC BY 4.0`, say. */
  license: z.string().optional(),
})
export type CorpusFile = z.infer<typeof CorpusFile>
