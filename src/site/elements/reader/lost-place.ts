/** What a reader page does with a link into a place that it does not have. */
import type {Permalinks} from '../../../model/permalink.ts'
import {toParagraph} from '../../format.ts'

type GonePlace = Permalinks['gone'][string]

/** What to open instead, and what to say there. */
export interface Remedy {
  /** Id of the place that is opened; `undefined` where none is near. */
  readonly open: string | undefined
  /** What has become of the place that the link names. */
  readonly says: string
  /** What stood there, where it stands nowhere now or reads otherwise. */
  readonly quote: string | undefined
}

/**
 * @param gone what is known of the place, if it was published once
 * @param ids ids of the page's passages and sentences
 */
export function findRemedy(
  id: string,
  gone: GonePlace | undefined,
  ids: readonly string[],
): Remedy {
  const label = toLabel(id)
  if (gone?.to !== undefined && ids.includes(gone.to)) {
    // A sentence that moved within its line has no other name there.
    const now = toLabel(gone.to)
    const where = now === label ? '' : ` is ${now} now`
    return gone.isSame
      ? {
          open: gone.to,
          says: `The link to ${label} leads here${where && `: it${where}`}.`,
          quote: undefined,
        }
      : {
          open: gone.to,
          says: `${label}${where && `${where}, and`} changed; it read:`,
          quote: gone.quote,
        }
  }
  const open = findNearest(id, ids)
  const nearest = open === undefined ? '' : ` The nearest passage is ${toLabel(open)}.`
  return gone
    ? {
        open,
        says: `${label} changed and is not here any more.${nearest} It read:`,
        quote: gone.quote,
      }
    : {open, says: `This paper has no ${label}.${nearest}`, quote: undefined}
}

/** The last passage that begins at or before the line, else the first. */
function findNearest(id: string, ids: readonly string[]): string | undefined {
  const line = toLine(id)
  if (line === undefined) return undefined
  const passages = ids
    .filter((other) => !/c\d+$/.test(other))
    .map((other) => ({id: other, line: toLine(other) ?? 0}))
    .toSorted((a, b) => a.line - b.line)
  return (passages.findLast((passage) => passage.line <= line) ?? passages[0])?.id
}

/** `85` of `l85c120`, and of the ids that begin with what stands there: `stat-l85c120`. */
function toLine(id: string): number | undefined {
  const digits = /^(?:[a-z]+-)?l(\d+)(?:[cp]\d+)?$/.exec(id)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function toLabel(id: string): string {
  return toLine(id) === undefined ? `place “${id}”` : toParagraph(id)
}
