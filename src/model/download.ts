import {z} from 'zod'

/** A file below `/data/`, as the page of downloads and the catalogues of other programs list it. */
export const Download = z.strictObject({
  /** Below `/data/`. */
  path: z.string(),
  title: z.string(),
  description: z.string(),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
  /** How many records, rows or lines it has, where it has such. */
  records: z.int().nonnegative().optional(),
  /** Path of its JSON Schema. */
  schema: z.string().optional(),
  /** The paper that all of it is about, whose terms it has. */
  paper: z.string().optional(),
  /** Columns of a table, or fields of its records. */
  fields: z
    .array(z.strictObject({name: z.string(), type: z.string(), description: z.string()}))
    .optional(),
})
export type Download = z.infer<typeof Download>
