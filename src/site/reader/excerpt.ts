/** Words shown on either side of what is quoted. */
const wordsAround = {before: 5, after: 8} as const

/** A stretch of a sentence with a few words around it, `…` where it was cut off. */
export function toExcerpt(sentence: string, start: number, end: number): string {
  const before = sentence
    .slice(0, start)
    .trimStart()
    .split(/(?<=\s)/u)
  const after = sentence
    .slice(end)
    .trimEnd()
    .split(/(?=\s)/u)
  const isCutBefore = before.length > wordsAround.before
  const isCutAfter = after.length > wordsAround.after
  const shown = [
    ...before.slice(-wordsAround.before),
    sentence.slice(start, end),
    ...after.slice(0, wordsAround.after),
  ].join('')
  return `${isCutBefore ? '… ' : ''}${shown.trim()}${isCutAfter ? ' …' : ''}`
}
