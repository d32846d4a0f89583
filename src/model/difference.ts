import {z} from 'zod'

/** What two statements in nearly the same words can say otherwise. */
export const DifferenceKind = z.enum(['number', 'date', 'negation', 'opposite'])
export type DifferenceKind = z.infer<typeof DifferenceKind>

/** A stretch of a member's text, in offsets of its characters; empty where it lacks the word that the other has. */
export const DifferenceSide = z.strictObject({
  /** Global id of the sentence. */
  member: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type DifferenceSide = z.infer<typeof DifferenceSide>

/** Where two members of a family differ in substance. */
export const FamilyDifference = z.strictObject({
  kind: DifferenceKind,
  left: DifferenceSide,
  right: DifferenceSide,
  /** As of comparisons: 3 for the gravest. */
  severity: z.int().min(1).max(3),
  /** One or two sentences that a journalist can read. */
  explanation: z.string(),
})
export type FamilyDifference = z.infer<typeof FamilyDifference>
