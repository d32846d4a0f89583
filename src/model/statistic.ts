import {z} from 'zod'
import {Period} from './claim.ts'
import {Lines} from './paper.ts'

export const Qualifier = z.enum([
  'exact',
  'about',
  'more-than',
  'less-than',
  'up-to',
  'at-least',
  'at-most',
  'almost',
  'range',
  'average',
])
export type Qualifier = z.infer<typeof Qualifier>

export const Change = z.enum([
  'level',
  'increase',
  'decrease',
  'net',
  'share',
  'rate',
  'ratio',
  'rank',
])
export type Change = z.infer<typeof Change>

/** One record of `statistics.json`: a quantity that knows what it measures. */
export const Statistic = z.strictObject({
  id: z.string(),
  paper: z.string(),
  passage: z.string(),
  claim: z.string().optional(),
  table: z.string().optional(),
  figure: z.string().optional(),
  /** The clause in which the quantity stands. */
  quote: z.string(),
  /** The quantity as written. */
  text: z.string(),
  lines: Lines.optional(),
  value: z.number(),
  /** Upper end of a range as written. */
  valueHigh: z.number().optional(),
  qualifier: Qualifier,
  /** A plural noun or unit word: `people`, `percent`, `USD`. */
  unit: z.string(),
  /** Lower and upper end of what the wording allows. */
  low: z.number().optional(),
  high: z.number().optional(),
  /** What is counted, in words of the text. */
  measures: z.string(),
  indicator: z.string().optional(),
  place: z.string().optional(),
  placeName: z.string().optional(),
  /** Restrictions of what is counted, ids from the scopes of its indicator. */
  scope: z.array(z.string()),
  /** The other place that it is told by: where people or money come from, or go to. */
  counterpart: z.string().optional(),
  counterpartName: z.string().optional(),
  period: Period.optional(),
  change: Change,
  citations: z.array(z.string()),
  /** Works that its sentence cites, from which the number may be taken. */
  works: z.array(z.string()).optional(),
  family: z.string().optional(),
  url: z.string(),
})
export type Statistic = z.infer<typeof Statistic>
