import {z} from 'zod'

/** What a page tells other programs in its head. */
export const PageHead = z.strictObject({
  metas: z.array(z.tuple([z.string(), z.string()])),
  links: z.array(z.strictObject({rel: z.string(), href: z.string(), type: z.string().optional()})),
  /** A JSON-LD document. */
  jsonLd: z.record(z.string(), z.unknown()).optional(),
})
export type PageHead = z.infer<typeof PageHead>

/** The heads of pages that have more to tell than their title, and what stands in pages for reference managers. */
export const PageHeads = z.strictObject({
  /** Links that every page has. */
  everywhere: z.array(
    z.strictObject({rel: z.string(), href: z.string(), type: z.string(), title: z.string()}),
  ),
  home: PageHead,
  data: PageHead,
  papers: z.record(z.string(), PageHead),
  indicators: z.record(z.string(), PageHead),
  /** Context objects (COinS) by id of paper, reference and work. */
  coins: z.record(z.string(), z.string()),
})
export type PageHeads = z.infer<typeof PageHeads>
