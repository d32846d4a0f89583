/** What a paper's body is made of, in order, before it is a tree. */
import type {Role} from '../../model/paper.ts'
import type {TableBlock} from '../blocks/block.ts'
import type {CaptionLabel} from '../signs/captions.ts'
import type {MappedText} from '../text/mapped-text.ts'

export interface HeadingElement {
  readonly kind: 'heading'
  /** `undefined` for a section without heading, which begins with what follows. */
  readonly text: MappedText | undefined
  readonly level: number
  readonly role: Role
  readonly language?: string
}

export interface PassageElement {
  readonly kind: 'passage'
  readonly form: 'paragraph' | 'item' | 'quote' | 'keywords' | 'entry' | 'note' | 'display'
  text: MappedText
  readonly isMidLine: boolean
  /** Lines at which a page, column, figure or running header had split it. */
  readonly breaks: number[]
  /** The lines of what stands apart. */
  readonly display?: readonly MappedText[]
}

export interface ObjectElement {
  readonly kind: 'object'
  readonly label: CaptionLabel | undefined
  readonly caption: MappedText | undefined
  table?: TableBlock
  readonly notes: MappedText[]
}

export type Element = HeadingElement | PassageElement | ObjectElement
