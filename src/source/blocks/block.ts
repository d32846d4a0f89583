/** What lines are gathered to: paragraphs, headings, list items and tables. */
import type {MappedText} from '../text/mapped-text.ts'

export interface TextBlock {
  readonly kind: 'text'
  readonly text: MappedText
  /** Depth of a Markdown heading in the source. */
  readonly depth?: number
  readonly isQuote?: boolean
  /** Lines of code or of a formula, which are not joined. */
  readonly display?: readonly MappedText[]
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly MappedText[])[]
  readonly lines: readonly [number, number]
  /** Whether it is the list of contents, which is no part of the text. */
  readonly isContents?: boolean
}

export type Block = TextBlock | TableBlock
