import {tokenise, type Token} from '../analysis/analyse.ts'

/**
 * The words of a text with all terms of each: a number has its multiplier, a word may have
 * several stems, and the last part of a compound has the compound, which is no word beside its parts.
 */
export function toSlots(text: string): Token[][] {
  const slots: Token[][] = []
  for (const token of tokenise(text)) {
    const last = slots.at(-1)
    const before = last?.at(-1)
    const isSame =
      before !== undefined &&
      (isCompound(token, before) ||
        (token.start === before.start && (token.end === before.end || /\d/.test(token.term))))
    if (!last || !isSame) slots.push([token])
    // The whole number is meant; the figures alone are a poor sign of it.
    else if (token.end > before.end) last.unshift(token)
    else last.push(token)
  }
  return slots.filter(([token], n) => {
    const whole = slots[n - 1]?.[0]
    return !whole || !token || token.start >= whole.end || !/\d/.test(whole.term)
  })
}

/** Whether a token is the compound that another, or the first of its word, is the last part of. */
export function isCompound({start, end}: Token, part: Token): boolean {
  return start < part.start && end === part.end
}
