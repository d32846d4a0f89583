/** Words that multiply the number before them, in the three languages; `58.8 thousand` is 58,800. */
const multiplierForms: readonly (readonly [factor: number, pattern: RegExp])[] = [
  [1e3, /^(?:thousands?|thsd|thous|k|тыс|тысяч(?:а|и|у|ей|ами|ам|ах)?|мың)$/u],
  [1e6, /^(?:millions?|mln|mn|млн|миллион\p{L}{0,3})$/u],
  [1e9, /^(?:billions?|bln|bn|млрд|миллиард\p{L}{0,3})$/u],
  [1e12, /^(?:trillions?|trn|трлн|триллион\p{L}{0,3})$/u],
]

/** What a folded word multiplies by, where it does. */
export function findMultiplier(word: string): number | undefined {
  return multiplierForms.find(([, pattern]) => pattern.test(word))?.[0]
}

/** A number as a term, times a factor, without the noise of binary fractions. */
export function multiply(term: string, factor: number): string {
  const digits = 15
  return String(Number((Number(term) * factor).toPrecision(digits)))
}
