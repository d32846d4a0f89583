import {z} from 'zod'

/** First and last line of a place in a source text, both from 1 and both included. */
export const Lines = z.tuple([z.int().positive(), z.int().positive()])
export type Lines = z.infer<typeof Lines>

/** A BCP 47 language tag, such as `en`, `kk` or `ru`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as `en`, `kk` or `ru-Latn`')

export const roles = [
  'abstract',
  'introduction',
  'literature',
  'methods',
  'results',
  'discussion',
  'conclusion',
  'acknowledgements',
  'references',
  'about-authors',
  'front-matter',
  'other',
] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

export const Author = z.strictObject({
  given: z.string().optional(),
  family: z.string(),
  orcid: z.string().optional(),
  affiliation: z.string().optional(),
})
export type Author = z.infer<typeof Author>

export function toFullName({given, family}: {given?: string | undefined; family: string}): string {
  return given ? `${given} ${family}` : family
}

const byLanguage = <T extends z.ZodType>(value: T) => z.record(LanguageTag, value)

/** What is known of a paper as a published text. Dates are ISO 8601, as precise as the paper states them. */
export const BibliographicRecord = z.strictObject({
  title: z.string(),
  titles: byLanguage(z.string()),
  authors: z.array(Author),
  year: z.int().optional(),
  container: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  doi: z.string().optional(),
  issn: z.string().optional(),
  language: LanguageTag,
  license: z.string().optional(),
  funding: z.string().optional(),
  received: z.string().optional(),
  accepted: z.string().optional(),
  published: z.string().optional(),
  keywords: byLanguage(z.array(z.string())),
  /** Classification codes as printed, by scheme: `{udc: '331.556'}`. */
  classification: z.record(z.string(), z.string()),
})
export type BibliographicRecord = z.infer<typeof BibliographicRecord>

/** What only a person can know of how one source text is laid out. */
export const LayoutHints = z.strictObject({
  /** How the start of a printed page shows: `leading-space` is a line that starts with a single space, where a form feed stood. */
  pageBreak: z.literal('leading-space').optional(),
  /** Number printed on the first page of the source (default: `1`). */
  firstPage: z.int().positive().optional(),
})
export type LayoutHints = z.infer<typeof LayoutHints>

/** `paper.yaml`: the record as an editor knows it, which wins over what the text states, and hints on the layout. */
export const PaperFile = BibliographicRecord.partial().extend({
  /** The work this paper is a version of (default: derived from first author, year and title). */
  work: z.string().optional(),
  /** On what terms the text may be republished, in a sentence a person wrote. */
  rights: z.string(),
  /** Id of the place that a number speaks of where its sentence names none; `none` for no place (default: that of the corpus, where the paper is about it). */
  place: z.string().optional(),
  layout: LayoutHints.optional(),
})
export type PaperFile = z.infer<typeof PaperFile>

export const Section = z.strictObject({
  id: z.string(),
  /** As written, number included; `undefined` for a section without heading, such as a bare abstract. */
  title: z.string().optional(),
  level: z.int().min(1).max(5),
  role: Role,
  language: LanguageTag,
  lines: Lines.optional(),
})
export type Section = z.infer<typeof Section>

/** The front matter of a `paper.md`. */
export const PaperFrontMatter = z.strictObject({
  id: z.string(),
  work: z.string(),
  ...BibliographicRecord.shape,
  rights: z.string(),
  source: z
    .strictObject({file: z.string(), sha256: z.string(), lines: z.int().nonnegative()})
    .optional(),
})
export type PaperFrontMatter = z.infer<typeof PaperFrontMatter>

/** One record of `papers.json`. */
export const Paper = PaperFrontMatter.extend({
  abstracts: byLanguage(z.string()),
  sections: z.array(Section),
})
export type Paper = z.infer<typeof Paper>

export const passageKinds = [
  'paragraph',
  'list-item',
  'caption',
  'table',
  'keywords',
  'display',
  'reference',
] as const
export const PassageKind = z.enum(passageKinds)
export type PassageKind = z.infer<typeof PassageKind>

/** One record of `passages.json`: the unit that is cited and searched. */
export const Passage = z.strictObject({
  id: z.string(),
  paper: z.string(),
  section: z.string(),
  role: Role,
  kind: PassageKind,
  language: LanguageTag,
  text: z.string(),
  lines: Lines.optional(),
  /** Printed page on which the passage begins, where the source shows its page breaks. */
  page: z.int().optional(),
  url: z.string(),
  claims: z.array(z.string()),
  citations: z.array(z.string()),
})
export type Passage = z.infer<typeof Passage>
