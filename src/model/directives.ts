/**
 * The directives of structured Markdown: which there are, and what their attributes may say.
 *
 * Attributes hold ids, numbers, ISO dates and words of an enumeration only: a bracket or
 * bar in an attribute would destroy the directive or table around it.
 */
import {z} from 'zod'
import {Attribution, ClaimKind} from './claim.ts'
import {LanguageTag, Role} from './paper.ts'
import {Change, Qualifier} from './statistic.ts'

const id = z.string().regex(/^[a-z0-9-]+$/)
const line = z.coerce.number().int().positive()
const number = z.string().regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/)
const date = String.raw`\d{4}(-\d{2}(-\d{2})?)?`
/** A plural noun or unit sign, with what it is divided by: `people`, `USD`, `mg/kg`. */
const unitId = z.string().regex(/^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/)
const words = <T extends z.ZodType<string, string>>(word: T) =>
  z
    .string()
    .transform((text) => text.split(' ').filter(Boolean))
    .pipe(z.array(word))

export const directiveAttributes = {
  /** Heading of a section; its label is the title as written, empty where there is none. */
  section: z.strictObject({id, role: Role, lang: LanguageTag.optional()}),
  /** Milestone: the label is the source line at which what follows begins, `252p54` in mid-line. */
  l: z.strictObject({
    to: line.optional(),
    /** The passage holds a paper's key words, or lines of code or of a formula that stand apart. */
    kind: z.enum(['keywords', 'display']).optional(),
    /** Language of the passage where it is not that of its section. */
    lang: LanguageTag.optional(),
  }),
  /** Milestone: the label is the number printed on the page that begins here. */
  folio: z.strictObject({}),
  /** A sentence without kinds. */
  s: z.strictObject({id, to: line.optional()}),
  /** A sentence that asserts something about the world. */
  claim: z.strictObject({
    id,
    to: line.optional(),
    kinds: words(ClaimKind),
    topics: words(id).optional(),
    attribution: Attribution,
  }),
  /** A quantity in its sentence. `period` is `FROM/TO`, or one date for both. */
  stat: z.strictObject({
    id,
    to: line.optional(),
    value: number,
    high: number.optional(),
    unit: unitId,
    qualifier: Qualifier.optional(),
    change: Change.optional(),
    period: z
      .string()
      .regex(new RegExp(`^(${date})?(/(${date})?)?$`))
      .optional(),
    place: id.optional(),
    indicator: id.optional(),
    /** Restrictions of what is counted, from the scopes of its indicator. */
    scope: words(id).optional(),
    /** The other place that it is told by: where people or money come from, or go to. */
    counterpart: id.optional(),
  }),
  /** A citation; without `refs` it is unresolved. */
  cite: z.strictObject({id, to: line.optional(), refs: words(id).optional()}),
  /** An entry of a reference list; its fields are the directives named in `referenceFields`. */
  ref: z.strictObject({id, same: id.optional(), lang: LanguageTag.optional()}),
  /** Containers: caption first, then the table if there is one, then source notes; `to` is the last line of all. */
  figure: z.strictObject({id, number: line, to: line.optional()}),
  table: z.strictObject({id, number: line, to: line.optional()}),
} as const

export type DirectiveName = keyof typeof directiveAttributes

/** Spans inside `ref`: a CSL variable each, none with attributes. A name is `Family, Given` or a literal. */
export const referenceFields = [
  'author',
  'institution',
  'issued',
  'title',
  'container',
  'volume',
  'issue',
  'page',
  'publisher',
  'place',
  'accessed',
  'editor',
  'collection',
  'edition',
  'number',
  'translation',
] as const
export type ReferenceField = (typeof referenceFields)[number]
