/**
 * Where a record stands: its lines, read from the ids that structured Markdown gives, and
 * the global form of an id.
 */
import type {Lines} from '../../model/paper.ts'

/** The lines of an element, from its id and the last line that it states. */
export function toLines(id: string, to: number | undefined): Lines | undefined {
  const [, digits] = /^(?:s|(?:[a-z]+-)?l)(\d+)(?:[cp]\d+)?$/.exec(id) ?? []
  if (digits === undefined) return undefined
  const first = Number(digits)
  return [first, to ?? first]
}

/** The smallest stretch that holds both. */
export function joinLines(a: Lines | undefined, b: Lines | undefined): Lines | undefined {
  if (!a || !b) return a ?? b
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

/** Id of a record in the whole corpus: `example-2024#l85c120`. */
export function toGlobalId(paper: string, id: string): string {
  return `${paper}#${id}`
}

/** Address of an element on the page of its paper. */
export function toPaperUrl(paper: string, id: string): string {
  return `/papers/${paper}/#${id}`
}
