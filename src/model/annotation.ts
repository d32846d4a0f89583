import {z} from 'zod'

const Value = z.union([z.string(), z.number(), z.array(z.string()), z.null()])

/**
 * One entry of `annotations.yaml`: what an editor overrules of what was read. Annotations
 * come last, so `paper.md` shows them.
 */
export const AnnotationEntry = z.strictObject({
  /** The sentence, quantity or citation: `l85c120`, `stat-l85c131`, `cite-l85c300`. */
  id: z.string(),
  /** Words that stand in it, so that an entry that has lost its place is seen. */
  text: z.string().min(1),
  /** Attributes to set; `null` takes one away. A sentence whose `kinds` are empty is no claim. */
  set: z.record(z.string(), Value),
  /** Why, in a sentence. */
  reason: z.string().min(1),
})
export type AnnotationEntry = z.infer<typeof AnnotationEntry>
