/** A figure of merit as the counts it is made of, so that papers can be summed. */
export interface Figure {
  readonly name: string
  /** How much of what is wanted was right. */
  readonly right: number
  /** How much the gold wants. */
  readonly wanted: number
  /** How much the build gave, right or not; `undefined` where only the gold's share is asked for. */
  readonly given?: number
}

/** What an area of scoring gives for one paper. */
export interface Score {
  readonly figures: readonly Figure[]
  /** Every miss, told with its lines. */
  readonly misses: readonly string[]
}

/** The value between 0 and 1 that is shown: F1 where the given is counted, else the share that is right. */
export function toValue({right, wanted, given}: Figure): number | undefined {
  if (given === undefined) return wanted === 0 ? undefined : right / wanted
  if (wanted === 0 && given === 0) return undefined
  const {precision, recall} = toPrecisionAndRecall({right, wanted, given})
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

export function toPrecisionAndRecall({right, wanted, given}: Omit<Required<Figure>, 'name'>) {
  return {
    precision: given === 0 ? 0 : right / given,
    recall: wanted === 0 ? 0 : right / wanted,
  }
}

/** The figures of several papers as those of one, in the order of their first appearance. */
export function sumFigures(figures: readonly Figure[]): Figure[] {
  const byName = Map.groupBy(figures, ({name}) => name)
  return Array.from(byName, ([name, same]) => {
    const sum = (key: 'right' | 'wanted' | 'given') =>
      same.reduce((total, figure) => total + (figure[key] ?? 0), 0)
    const counted = {name, right: sum('right'), wanted: sum('wanted')}
    return same.some(({given}) => given !== undefined) ? {...counted, given: sum('given')} : counted
  })
}

/** Counts up the figures of one score. */
export class Tally {
  readonly misses: string[] = []
  readonly #counts = new Map<string, {right: number; wanted: number; given?: number}>()

  /** Count a thing the gold wants, right or not. */
  want(name: string, isRight: boolean, miss?: () => string): void {
    this.add(name, {right: Number(isRight), wanted: 1})
    if (!isRight && miss) this.misses.push(`${name}: ${miss()}`)
  }

  add(name: string, counts: {right?: number; wanted?: number; given?: number}): void {
    const before = this.#counts.get(name)
    const given =
      before?.given === undefined && counts.given === undefined
        ? {}
        : {given: (before?.given ?? 0) + (counts.given ?? 0)}
    this.#counts.set(name, {
      right: (before?.right ?? 0) + (counts.right ?? 0),
      wanted: (before?.wanted ?? 0) + (counts.wanted ?? 0),
      ...given,
    })
  }

  toScore(): Score {
    const figures = Array.from(this.#counts, ([name, counts]) => ({name, ...counts}))
    return {figures, misses: this.misses}
  }
}
