import {z} from 'zod'
import {Lines, Role} from './paper.ts'

/** In the order in which a claim of several kinds takes its mark. */
export const claimKinds = [
  'statistic',
  'regulation',
  'recommendation',
  'forecast',
  'definition',
  'finding',
] as const
export const ClaimKind = z.enum(claimKinds)
export type ClaimKind = z.infer<typeof ClaimKind>

export const Attribution = z.enum(['own', 'reported'])
export type Attribution = z.infer<typeof Attribution>

/** A span of time in ISO 8601 dates, each as precise as the text (`2021`, `2021-12`, `2021-12-01`). */
export const Period = z.strictObject({from: z.string().optional(), to: z.string().optional()})
export type Period = z.infer<typeof Period>

/** One record of `claims.json`: a sentence that asserts something about the world. */
export const Claim = z.strictObject({
  id: z.string(),
  paper: z.string(),
  passage: z.string(),
  section: z.string(),
  role: Role,
  text: z.string(),
  lines: Lines.optional(),
  kinds: z.array(ClaimKind),
  topics: z.array(z.string()),
  attribution: Attribution,
  places: z.array(z.string()),
  period: Period.optional(),
  statistics: z.array(z.string()),
  citations: z.array(z.string()),
  family: z.string().optional(),
  /** What was calculated from its numbers and comes out, in words: `45 + 29 = 74, as the total of 74 says.` */
  addsUp: z.array(z.string()).optional(),
  url: z.string(),
})
export type Claim = z.infer<typeof Claim>
