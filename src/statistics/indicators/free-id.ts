import type {Weigh} from '../../collation/similarity.ts'

/** Stems of an id at most. */
const mostStems = 4

/** An id made of the stems that tell most, with a number where another has taken it; it is taken then. */
export function toFreeId(
  lead: readonly string[],
  stems: readonly string[],
  weigh: Weigh,
  taken: Set<string>,
): string {
  const telling = stems
    .filter((stem) => /^[a-z]+$/.test(stem))
    .toSorted((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1))
    .slice(0, mostStems)
  const id = [...lead, ...telling].join('-')
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${String(number)}`
  taken.add(free)
  return free
}
