/**
 * Two papers of one work, laid side by side: what `.collate/versions/<work>.json` holds.
 * Internal to the build; the same can be worked out from the public passages.
 */
import {z} from 'zod'
import {DifferenceKind} from './difference.ts'
import {LanguageTag} from './paper.ts'

/**
 * How a stretch of text stands to the other version: `changed` words, words that differ
 * in `substance` (a number, date, negation or opposite), or signs, spaces, case and
 * spelling only (`typographic`).
 */
export const VersionMark = z.enum(['changed', 'substance', 'typographic'])
export type VersionMark = z.infer<typeof VersionMark>

/** A stretch of a passage; without a mark it is the same in both. */
export const VersionSegment = z.strictObject({text: z.string(), mark: VersionMark.optional()})
export type VersionSegment = z.infer<typeof VersionSegment>

export const VersionPassage = z.strictObject({
  /** Global id of the passage. */
  id: z.string(),
  language: LanguageTag,
  segments: z.array(VersionSegment),
})
export type VersionPassage = z.infer<typeof VersionPassage>

/** What a row shows: the same words, other words, or what only one version has. */
export const VersionRelation = z.enum(['equal', 'changed', 'left', 'right'])
export type VersionRelation = z.infer<typeof VersionRelation>

/** Passages that stand against each other; more than one on a side where the other has them as one. */
export const VersionRow = z.strictObject({
  /** Unique in its pair: the passages it begins with, such as `l27-l71`. */
  id: z.string(),
  relation: VersionRelation,
  left: z.array(VersionPassage),
  right: z.array(VersionPassage),
  /** Kinds of the differences in substance, each as often as it is met. */
  differences: z.array(DifferenceKind),
  /** Whether nothing but citations was changed. */
  isCitations: z.boolean(),
})
export type VersionRow = z.infer<typeof VersionRow>

/** Two papers by their ids, the earlier on the left. */
export const VersionPair = z.strictObject({
  left: z.string(),
  right: z.string(),
  rows: z.array(VersionRow),
})
export type VersionPair = z.infer<typeof VersionPair>

/** The versions of one work, each beside the one that followed it. */
export const Versions = z.strictObject({work: z.string(), pairs: z.array(VersionPair)})
export type Versions = z.infer<typeof Versions>
