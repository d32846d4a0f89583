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

export interface MarkerContext {
  /** The number of the item before: a bare number is a marker only if it is the next. */
  readonly after?: number
  /** Whether an item that expects another stands before: then a dash without a space is a marker too. */
  readonly isAmidList?: boolean
}

/** The marker at the start of a text. */
export function findListMarker(text: string, context: MarkerContext = {}): ListMarker | undefined {
  const {after, isAmidList = false} = context
  const tight = isAmidList ? /^[-–—](?=\p{L})/u.exec(text) : null
  const dropped = (bullet.exec(text) ?? tight)?.[0].length ?? 0
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
