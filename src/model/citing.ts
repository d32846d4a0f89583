/** Citations as they are rendered at build time, and filled in where they are shown. */
import {z} from 'zod'
import {styleIds} from './citation-slots.ts'

export const StyleId = z.enum(styleIds)
export type StyleId = z.infer<typeof StyleId>

const markNames = ['i', 'b', 'sup', 'sub', 'small-caps'] as const
export const Mark = z.enum(markNames)
export type Mark = z.infer<typeof Mark>

/** A stretch of a citation in one look. */
export const Run = z.strictObject({
  text: z.string(),
  marks: z.array(Mark).optional(),
  /** Where it links to: `http`, `https`, or the slot of the address. */
  href: z.string().optional(),
})
export type Run = z.infer<typeof Run>

/** What a locator counts; `none` stands for the work as a whole. */
export const locatorKinds = ['none', 'page', 'paragraph', 'figure', 'table'] as const
export const LocatorKind = z.enum(locatorKinds)
export type LocatorKind = z.infer<typeof LocatorKind>

/** The day of access as a style writes it. */
export const AccessDate = z.strictObject({
  /** The names or numbers of the twelve months. */
  months: z.array(z.string()).length(12),
  /** Digits of a day below ten. */
  dayDigits: z.union([z.literal(1), z.literal(2)]),
})
export type AccessDate = z.infer<typeof AccessDate>

/** One thing cited in one style. */
export const StyledCitation = z.strictObject({
  /** As it stands in a list of references. */
  entry: z.array(Run),
  /**
   * As it stands in the text, by kind of locator with a slot for its number; a locator of several
   * numbers, which a style may shorten, stands whole: `page 72-73`.
   */
  inText: z.record(z.string(), z.array(Run)),
  accessed: AccessDate.optional(),
})
export type StyledCitation = z.infer<typeof StyledCitation>

/** One thing cited in every style. */
export const Citable = z.strictObject({
  language: z.string(),
  styles: z.record(StyleId, StyledCitation),
})
export type Citable = z.infer<typeof Citable>

/** Where in the original a place of its page stands. */
export const CitedPlace = z.strictObject({
  /** As the page has it: `l85`, `l85c120`, `fig-1`. */
  id: z.string(),
  kind: LocatorKind,
  /** A number, or the first and last of several: `72-73`. */
  value: z.string().optional(),
})
export type CitedPlace = z.infer<typeof CitedPlace>

/** All that a page needs to be cited: `cite.json` beside it. */
export const CiteFile = z.strictObject({
  /** The paper that the page shows. */
  original: Citable.optional(),
  /** The page itself, on this site. */
  page: Citable,
  /** What follows the page's title in the title of a part of it, by the anchor of the part. */
  parts: z.record(z.string(), z.string()),
  /** The places of the original, in the order of the text. */
  places: z.array(CitedPlace),
  /** What the record of the original lacks, in words. */
  gaps: z.string().optional(),
})
export type CiteFile = z.infer<typeof CiteFile>

/** A bibliography in the formats that programs exchange, by the ending of its file. */
export const BibliographyFiles = z.strictObject({
  bib: z.string(),
  ris: z.string(),
  'csl.json': z.string(),
})
export type BibliographyFiles = z.infer<typeof BibliographyFiles>

/** What a paper's page needs to be cited and imported. */
export const CitedPaper = z.strictObject({cite: CiteFile, files: BibliographyFiles})
export type CitedPaper = z.infer<typeof CitedPaper>
