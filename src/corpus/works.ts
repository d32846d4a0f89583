import leven from 'leven'
import type {PaperFrontMatter} from '../model/paper.ts'
import {toWorkId} from '../references/works.ts'
import {compareText} from './order.ts'
import type {Entry} from './references.ts'

/** What is known of a work from one place: a paper of the corpus or an entry of a list. */
interface Mention {
  /** Id of the paper or of the reference. */
  readonly id: string
  readonly base: string
  readonly title: string
}

/** Share of a title's letters that may differ between two mentions of one work. */
const titleSlack = 0.15

/**
 * The work of every reference, by the reference's id.
 *
 * Entries of several lists name one work when family name, year and first word agree and
 * their titles nearly do; a work that shares only the former gets a letter of its own.
 */
export function findWorks(
  papers: readonly PaperFrontMatter[],
  entries: readonly Entry[],
): ReadonlyMap<string, string> {
  const works = new Map<string, string>()
  const mentions = [
    ...papers.map(({id, work, title}) => ({id, base: work, title: toLetters(title)})),
    ...entries.filter(({same}) => same === undefined).map(toMention),
  ]
  for (const [base, sharing] of Map.groupBy(mentions, (mention) => mention.base)) {
    for (const [index, work] of groupByTitle(sharing).entries()) {
      for (const {id} of work) works.set(id, index === 0 ? base : base + toLetter(index))
    }
  }
  for (const {id, same} of entries) {
    if (same !== undefined) works.set(id, works.get(same) ?? same)
  }
  return works
}

function toMention({id, csl}: Entry): Mention {
  const [author] = csl.author ?? []
  const family = author && ('family' in author ? author.family : author.literal)
  const year = csl.issued?.['date-parts'][0]?.[0]
  const base = toWorkId({
    ...(family !== undefined && {family}),
    ...(year !== undefined && {year}),
    ...(csl.title !== undefined && {title: csl.title}),
  })
  return {id, base, title: toLetters(csl.title ?? '')}
}

/** Mentions of one work together; papers come first, so theirs is the id without a letter. */
function groupByTitle(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = []
  const rank = (mention: Mention) => (isPaper(mention) ? 0 : 1)
  for (const mention of mentions.toSorted((a, b) => rank(a) - rank(b) || compareText(a.id, b.id))) {
    const known = groups.find((group) => group.some((other) => isSameWork(other, mention)))
    if (known) known.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** Papers of one work id are versions, whatever their titles: an editor says so. */
function isSameWork(a: Mention, b: Mention): boolean {
  return (isPaper(a) && isPaper(b)) || isSameTitle(a.title, b.title)
}

function isPaper({id}: Mention): boolean {
  return !id.includes('#')
}

function isSameTitle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // A list may leave the subtitle out.
  if (long.startsWith(short)) return true
  return leven(a, b) <= titleSlack * long.length
}

function toLetters(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `b` for the second work of a name, `c` for the third. */
function toLetter(index: number): string {
  return `-${String.fromCodePoint('a'.charCodeAt(0) + index)}`
}
