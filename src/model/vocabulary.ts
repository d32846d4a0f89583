import {z} from 'zod'

/** A topic that claims are tagged with. A claim has it when one of its words or phrases stands in the sentence. */
export const Topic = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Words and phrases; `*` at the end of a word stands for any ending. */
  words: z.array(z.string()),
})
export type Topic = z.infer<typeof Topic>

/** A place that statistics speak of. */
export const Place = z.strictObject({
  id: z.string(),
  /** Name by language tag; the English one is shown. */
  names: z.record(z.string(), z.string()),
  /** Other spellings, in any language. */
  spellings: z.array(z.string()).default([]),
})
export type Place = z.infer<typeof Place>

/** What is counted or measured: the noun or sign that follows a number. */
export const Unit = z.strictObject({
  id: z.string(),
  /** Words that name it, in any language; `*` at the end of a word stands for any ending. */
  words: z.array(z.string()),
})
export type Unit = z.infer<typeof Unit>

/** `corpus/vocabulary/*.yaml`, and the corpus's own name from `corpus/corpus.yaml`. */
export interface Vocabulary {
  readonly topics: readonly Topic[]
  readonly places: readonly Place[]
  readonly units: readonly Unit[]
}

/** `corpus/corpus.yaml`: what the corpus calls itself. */
export const CorpusFile = z.strictObject({
  title: z.string(),
  description: z.string(),
  /** Place that a statistic speaks of when its paper names no other. */
  place: z.string().optional(),
  /** Address the site is published at, without a slash at the end. */
  site: z.url().optional(),
})
export type CorpusFile = z.infer<typeof CorpusFile>
