/**
 * Markers of list items. A bullet or dash only says "item" and is dropped; a number or
 * letter is the author's and stays in the text.
 */
const bullet = /^[-–—•·▪◦*]\s+(?=\S)/u
const ordinal = /^(?:\(?\d{1,2}[.)]|\(?\p{Ll}\))\s*(?=\S)/u

export interface ListMarker {
  /** Length of the bullet that is dropped. */
  readonly bullet: number
  /** The number or letter after it, as written, without brackets. */
  readonly ordinal?: string
}

/** The marker at the start of a text; a bare number is one only where `after` says which must come. */
export function findListMarker(text: string, after?: number): ListMarker | undefined {
  const dropped = bullet.exec(text)?.[0].length ?? 0
  const rest = text.slice(dropped)
  const ordered = ordinal.exec(rest)?.[0]
  if (ordered !== undefined && !/^\d{1,2}\.\d/.test(rest)) {
    return {bullet: dropped, ordinal: ordered.replace(/[^\p{L}\p{N}]/gu, '')}
  }
  const bare = /^(\d{1,2})\s+\p{L}/u.exec(rest)?.[1]
  if (bare !== undefined && after !== undefined && Number(bare) === after + 1) {
    return {bullet: dropped, ordinal: bare}
  }
  return dropped > 0 ? {bullet: dropped} : undefined
}
