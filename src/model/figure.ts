import {z} from 'zod'
import {Lines} from './paper.ts'

const numbered = {
  id: z.string(),
  paper: z.string(),
  number: z.int().positive(),
  /** As written: `Figure 1`. */
  label: z.string(),
  caption: z.string(),
  /** Source note that stands under the object. */
  note: z.string().optional(),
  lines: Lines.optional(),
  /** Passages that mention it. */
  mentions: z.array(z.string()),
  problems: z.array(z.string()),
  url: z.string(),
}

/** One record of `figures.json`. `values` are numbers that the prose states and the figure shows. */
export const Figure = z.strictObject({
  ...numbered,
  imageInSource: z.boolean(),
  values: z.array(
    z.strictObject({
      series: z.string(),
      category: z.string(),
      value: z.number(),
      unit: z.string(),
      lines: Lines.optional(),
    }),
  ),
})
export type Figure = z.infer<typeof Figure>

/** The values that are drawn where the picture is lacking: those of each unit that two have or more. */
export function findDrawnValues({imageInSource, values}: Figure): Figure['values'][] {
  if (imageInSource) return []
  const byUnit = Map.groupBy(values, ({unit}) => unit)
  return [...byUnit.values()].filter((ofUnit) => ofUnit.length > 1)
}

/** An arithmetic relation that a table was held against: "net = natural + migration in 21 of 21 rows". */
export const TableCheck = z.strictObject({what: z.string(), holds: z.boolean(), detail: z.string()})
export type TableCheck = z.infer<typeof TableCheck>

/** One record of `tables.json`: `header` and `rows` as written, `data` with numbers read where a cell holds one. */
export const Table = z.strictObject({
  ...numbered,
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  data: z.array(z.array(z.union([z.number(), z.string()]))),
  /** What was found to hold or not to hold between its numbers. */
  checks: z.array(TableCheck),
  /** Audit notes on it, by id. */
  audit: z.array(z.string()),
})
export type Table = z.infer<typeof Table>
