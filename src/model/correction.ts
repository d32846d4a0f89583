import {z} from 'zod'
import {Lines} from './paper.ts'

const Why = z.enum(['ocr', 'spelling', 'mojibake', 'escape', 'hyphen', 'join'])

/** One entry of `corrections.yaml`: a mistake of the text's conversion, put right; never an author's mistake. */
export const CorrectionEntry = z.strictObject({
  line: z.int().positive(),
  /** The exact text on that line, as in the source. */
  wrong: z.string().min(1),
  right: z.string(),
  why: z.enum(['ocr', 'spelling', 'mojibake', 'escape']),
  /** How often `wrong` stands on the line; all are put right (default: `1`). */
  times: z.int().positive().optional(),
})
export type CorrectionEntry = z.infer<typeof CorrectionEntry>

/**
 * A place where the text as read differs from the source: an editor's correction,
 * a hyphen or a split paragraph joined, or an escape of the conversion undone.
 */
export const Correction = z.strictObject({
  id: z.string(),
  paper: z.string(),
  lines: Lines,
  column: z.int().positive(),
  wrong: z.string(),
  right: z.string(),
  why: Why,
})
export type Correction = z.infer<typeof Correction>

export const LeftOutReason = z.enum([
  'running-header',
  'masthead',
  'page-furniture',
  'garbled',
  'repeated',
  'identifiers',
])
export type LeftOutReason = z.infer<typeof LeftOutReason>

/**
 * `ledger.yaml`: where every line of a source went that is not in the text of `paper.md`,
 * and every place where the text as read differs from the source.
 */
export const Ledger = z.strictObject({
  /** Lines that the bibliographic record took, with the field they fill. */
  taken: z.array(z.strictObject({lines: Lines, field: z.string()})),
  leftOut: z.array(z.strictObject({lines: Lines, why: LeftOutReason})),
  /** List markers of reference lists, which the Markdown list renders anew. */
  markers: z.array(z.strictObject({line: z.int().positive(), marker: z.string()})),
  corrections: z.array(Correction.omit({id: true, paper: true})),
})
export type Ledger = z.infer<typeof Ledger>
