import {z} from 'zod'

/** A passage or sentence by its id within the paper, with its words: what a link to it leads to. */
export const QuotedPlace = z.strictObject({
  id: z.string(),
  /** Its words; of a long one the first, as `longestQuote` has it. */
  quote: z.string(),
  /** The words before and after it, as many as W3C's text quotes usually have. */
  prefix: z.string(),
  suffix: z.string(),
  /** Its first character in the paper's text. */
  start: z.int().nonnegative(),
})
export type QuotedPlace = z.infer<typeof QuotedPlace>

/** `permalinks.json` of a paper: how its places are linked to, and what became of those that are gone. */
export const Permalinks = z.strictObject({
  /** `text=…` by id: what a link may carry behind `:~:`. */
  links: z.record(z.string(), z.string()),
  /** Ids that were published once. */
  gone: z.record(
    z.string(),
    z.strictObject({
      quote: z.string(),
      /** Where the same words, or nearly the same, stand now. */
      to: z.string().optional(),
      /** Whether they are the same to the letter. */
      isSame: z.boolean(),
    }),
  ),
})
export type Permalinks = z.infer<typeof Permalinks>
