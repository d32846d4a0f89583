import {z} from 'zod'
import {Lines} from './paper.ts'

const CslName = z.union([
  z.strictObject({family: z.string(), given: z.string().optional()}),
  z.strictObject({literal: z.string()}),
])
export type CslName = z.infer<typeof CslName>

const CslDate = z.strictObject({'date-parts': z.array(z.array(z.int()))})

/** The part of CSL-JSON 1.0 that reference lists state. */
export const CslItem = z.strictObject({
  id: z.string(),
  type: z.enum([
    'article-journal',
    'book',
    'chapter',
    'report',
    'webpage',
    'paper-conference',
    'legislation',
    'thesis',
    'article-newspaper',
    'document',
  ]),
  author: z.array(CslName).optional(),
  editor: z.array(CslName).optional(),
  issued: CslDate.optional(),
  title: z.string().optional(),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  edition: z.string().optional(),
  /** Of a report or paper of a series. */
  number: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
  accessed: CslDate.optional(),
  language: z.string().optional(),
})
export type CslItem = z.infer<typeof CslItem>

/** One record of `references.json`: an entry of a paper's reference list. */
export const Reference = z.strictObject({
  id: z.string(),
  paper: z.string(),
  /** Position in its list, from 1. */
  n: z.int().positive(),
  /** The entry as written, with the number that its list prints before it. */
  raw: z.string(),
  lines: Lines.optional(),
  csl: CslItem,
  work: z.string(),
  /** The title in another language, which the entry gives in square brackets. */
  translation: z.string().optional(),
  /** The entry of the paper's first list that this one repeats, say in transliteration. */
  same: z.string().optional(),
  citations: z.array(z.string()),
  problems: z.array(z.string()),
})
export type Reference = z.infer<typeof Reference>

/** The words of an entry, without the number that its list prints before it. */
export function toEntryWords({raw, n}: Pick<Reference, 'raw' | 'n'>): string {
  const [, number, words] = /^[[(]?(\d+)[\])]?\.?\s+(.*)$/su.exec(raw) ?? []
  return Number(number) === n && words !== undefined ? words : raw
}

/** One record of `works.json`: what is the same across reference lists and papers. */
export const Work = z.strictObject({
  id: z.string(),
  /** The fullest of its entries, or its own record where the corpus has its text. */
  csl: CslItem,
  /** Entries of reference lists that are of this work. */
  references: z.array(z.string()),
  /** Papers of the corpus whose lists have it. */
  papers: z.array(z.string()),
  /** Papers of the corpus that are this work, one for each version. */
  versions: z.array(z.string()),
})
export type Work = z.infer<typeof Work>

/** Why a part of a citation is left without its entry, or linked with a doubt. */
export const DoubtReason = z.enum(['no-list', 'no-entry', 'year-differs', 'ambiguous'])
export type DoubtReason = z.infer<typeof DoubtReason>

const CitationDoubt = z.strictObject({
  why: DoubtReason,
  /** The part of the citation, as written. */
  part: z.string(),
  /** References that are meant, perhaps: the nearest, or those that fit alike. */
  references: z.array(z.string()),
})

/** One record of `citations.json`: the place in a passage where references are cited. */
export const Citation = z.strictObject({
  id: z.string(),
  paper: z.string(),
  passage: z.string(),
  lines: Lines.optional(),
  quote: z.string(),
  references: z.array(z.string()),
  locator: z.string().optional(),
  /** Each part that names no entry of the list, as written. */
  unresolved: z.array(z.string()),
  doubts: z.array(CitationDoubt),
  url: z.string(),
})
export type Citation = z.infer<typeof Citation>
