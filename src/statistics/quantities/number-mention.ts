export interface NumberMention {
  readonly start: number
  readonly end: number
  readonly value: number
  /** `share` is a fraction in words, its value in percent; `times` a multiple. */
  readonly form: 'figures' | 'words' | 'share' | 'times'
  /** Unit of the last place written: 0.1 for `2.5`, 100,000 for `16.4 million`. */
  readonly step: number | undefined
  /** What words such as `million` multiply the figures by. */
  readonly factor: number
  /** Whether a word such as `million` or a power of ten belongs to it. */
  readonly isMultiplied: boolean
  /** Whether places are grouped, or a decimal mark or sign is written: then it is no year. */
  readonly isMarked: boolean
  /** `±` stands before it. */
  readonly isTolerance: boolean
}

/** A number on the way: what follows may still multiply or join it. */
export interface NumberDraft {
  start: number
  end: number
  value: number
  form: NumberMention['form']
  step: number | undefined
  factor: number
  isMultiplied: boolean
  isMarked: boolean
  isTolerance: boolean
}

/** Take off what binary fractions add: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
