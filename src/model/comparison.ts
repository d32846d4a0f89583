import {z} from 'zod'
import {Period} from './claim.ts'
import {FamilyDifference} from './difference.ts'
import {Lines} from './paper.ts'

/** One record of `families.json`: passages that stand in several papers in nearly the same words, one witness together. */
export const Family = z.strictObject({
  id: z.string(),
  members: z.array(
    z.strictObject({
      /** Global id of the sentence or passage. */
      id: z.string(),
      paper: z.string(),
      lines: Lines.optional(),
      text: z.string(),
    }),
  ),
  /** Of the two members that differ most: 1 for the same words. */
  similarity: z.number().min(0).max(1),
  /** What members of different papers say otherwise: numbers, dates, negations, opposites. */
  differences: z.array(FamilyDifference),
})
export type Family = z.infer<typeof Family>

/** One record of `indicators.json`: what is measured, with the statistics that measure it. */
export const Indicator = z.strictObject({
  id: z.string(),
  title: z.string(),
  definition: z.string(),
  unit: z.string(),
  /** Counted at a point in time, or over a span of it, whose years add up. */
  kind: z.enum(['stock', 'flow']),
  scopes: z.array(z.strictObject({id: z.string(), title: z.string()})),
  statistics: z.array(z.string()),
})
export type Indicator = z.infer<typeof Indicator>

/** From the worst to the best. */
export const verdicts = [
  'direction-conflict',
  'conflict',
  'internal',
  'different-scope',
  'different-period',
  'agree',
  'single',
] as const
export const Verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof Verdict>

/** What sentences without a number are compared by. */
export const slots = [
  'trend',
  'role',
  'list',
  'span',
  'event',
  'body',
  'identifier',
  'stages',
] as const
export const Slot = z.enum(slots)
export type Slot = z.infer<typeof Slot>

/** A sentence that is compared, and what it says in words. */
export const ComparedStatement = z.strictObject({
  /** Global id of the sentence. */
  id: z.string(),
  paper: z.string(),
  lines: Lines.optional(),
  text: z.string(),
  /** What it says, such that equal values say the same: `rise`, `2023-2027`. */
  value: z.string(),
  /** The words that say it, as they stand in the text. */
  said: z.string(),
  /** Where these begin in the text. */
  start: z.int().nonnegative(),
  url: z.string(),
})
export type ComparedStatement = z.infer<typeof ComparedStatement>

/** One record of `comparisons.json`: the observations of one indicator for one place, or sentences on one subject, and a verdict. */
export const Comparison = z.strictObject({
  id: z.string(),
  /** Absent where sentences are compared that tell of none. */
  indicator: z.string().optional(),
  /** What sentences are compared by, and what they speak of, in words of theirs or as their indicator is called. */
  slot: Slot.optional(),
  subject: z.string().optional(),
  place: z.string().optional(),
  placeName: z.string().optional(),
  /** The other place that it is told by: where people or money come from, or go to. */
  counterpart: z.string().optional(),
  counterpartName: z.string().optional(),
  period: Period.optional(),
  verdict: Verdict,
  /** Those compared; of sentences, those that stand in them or beside which they stand. */
  statistics: z.array(z.string()),
  /** The sentences, where what is said in words is compared. */
  statements: z.array(ComparedStatement),
  papers: z.array(z.string()),
  /** Independent families of observations. */
  witnesses: z.int().nonnegative(),
  /** The statistics, or sentences, of the two sides that the verdict is about; empty where none is about two. */
  between: z.array(z.array(z.string())),
  severity: z.int().min(0).max(3),
  /** Values that were worked out from several statistics, such as the sum of single years. */
  derived: z.array(
    z.strictObject({
      paper: z.string(),
      /** How it was worked out: `45 + 29 = 74`. */
      how: z.string(),
      value: z.number(),
      statistics: z.array(z.string()),
    }),
  ),
  /** One to three sentences that a journalist can read. */
  explanation: z.string(),
})
export type Comparison = z.infer<typeof Comparison>

export const AuditKind = z.enum([
  'sum',
  'percent',
  'contradiction',
  'caption',
  'citation',
  'reference',
  'doi',
  'numbering',
  'garbled',
])
export type AuditKind = z.infer<typeof AuditKind>

/** One record of `audit.json`: something that does not add up within a paper. */
export const AuditNote = z.strictObject({
  id: z.string(),
  paper: z.string(),
  kind: AuditKind,
  lines: Lines.optional(),
  quote: z.string(),
  expected: z.string().optional(),
  found: z.string().optional(),
  detail: z.string(),
  /** As of comparisons: 3 for the gravest. */
  severity: z.int().min(1).max(3),
  url: z.string(),
})
export type AuditNote = z.infer<typeof AuditNote>
