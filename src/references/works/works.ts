/** Works: what is the same across reference lists, papers, scripts and translations. */
import type {CslItem} from '../../model/reference.ts'
import {foldName, foldWords, isNear, toLatin} from '../text/fold.ts'
import {blot} from '../text/ranges.ts'
import {findRemarks} from '../text/remarks.ts'
import {findTranslations} from '../entries/translations.ts'

export interface WorkName {
  readonly family?: string
  readonly year?: number
  readonly title?: string
}

const articles = new Set(
  'a an the le la les l un une el los las der die das ein eine il lo gli'.split(' '),
)

/**
 * The id of a work: `<family>-<year>-<first word of the title that is no article>`, in Latin letters.
 *
 * What is not known is left out; a work of which nothing is known is `work`.
 */
export function toWorkId({family, year, title}: WorkName): string {
  const words = slugWords(title ?? '')
  const first = words.find((word) => !articles.has(word)) ?? words[0]
  const parts = [
    slugWords(family ?? '')
      .slice(0, longestBody)
      .join('-'),
    year?.toString(),
    first,
  ]
  return parts.filter(Boolean).join('-') || 'work'
}

/** Words of a body's name that an id keeps. */
const longestBody = 5

function slugWords(text: string): string[] {
  return toLatin(text)
    .replace(/['’ʼ‘`´]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/** A mention of a work: an entry of a list, or a paper of the corpus. */
export interface WorkMention {
  readonly id: string
  readonly csl: Omit<CslItem, 'id' | 'type'>
  /** The entry that this one repeats in another script or language. */
  readonly same?: string
  /** The entry as written, whose brackets may hold the title in another language. */
  readonly raw?: string
  /** Id of the work where it is known, as for a paper of the corpus. */
  readonly work?: string
}

/**
 * The work of each mention, by the mention's id.
 *
 * Two mentions are of one work when they repeat one another, share a DOI, or agree in
 * first author, year and title as far as each tells; titles are compared folded, so
 * `Жизнь` and `Zhizn'` meet. Ids are those of `toWorkId` with `-b`, `-c` for later ones.
 */
export function mergeWorks(mentions: readonly WorkMention[]): Map<string, string> {
  const groups: WorkMention[][] = []
  const ordered = mentions.toSorted(
    (a, b) => Number(b.work !== undefined) - Number(a.work !== undefined),
  )
  for (const mention of ordered) {
    const known = groups.filter((group) => group.some((other) => isSameWork(mention, other)))
    const [first, ...rest] = known
    if (!first) {
      groups.push([mention])
      continue
    }
    first.push(mention, ...rest.flat())
    for (const group of rest) groups.splice(groups.indexOf(group), 1)
  }
  return nameWorks(groups)
}

function nameWorks(groups: readonly (readonly WorkMention[])[]): Map<string, string> {
  const works = new Map<string, string>()
  const taken = new Set<string>()
  for (const group of groups) {
    const given = group.find(({work}) => work !== undefined)?.work
    const base = given ?? toWorkId(toWorkName(group[0]!.csl))
    let id = base
    for (let letter = 1; taken.has(id); letter += 1) {
      id = `${base}-${String.fromCodePoint('a'.charCodeAt(0) + letter)}`
    }
    taken.add(id)
    for (const {id: mention} of group) works.set(mention, id)
  }
  return works
}

/** First author, year and title of an item. */
export function toWorkName(csl: WorkMention['csl']): WorkName {
  const [author] = csl.author ?? csl.editor ?? []
  const family = author && ('family' in author ? author.family : author.literal)
  const year = csl.issued?.['date-parts'][0]?.[0]
  return {
    ...(family !== undefined && {family}),
    ...(year !== undefined && {year}),
    ...(csl.title !== undefined && {title: csl.title}),
  }
}

/** Whether two mentions are of one work. */
export function isSameWork(a: WorkMention, b: WorkMention): boolean {
  if (a.work !== undefined && b.work !== undefined) return a.work === b.work
  if (a.same === b.id || b.same === a.id || (a.same !== undefined && a.same === b.same)) return true
  const [doi, otherDoi] = [a.csl.DOI, b.csl.DOI]
  const [one, other] = [toWorkName(a.csl), toWorkName(b.csl)]
  if (doi !== undefined && otherDoi !== undefined) {
    // One DOI for two works is a slip of the list: they have neither year nor author in common.
    const isSlip = areApart(one.year, other.year) && areNamesApart(one.family, other.family)
    return doi.toLowerCase() === otherDoi.toLowerCase() && !isSlip
  }
  const isYearSame = one.year === other.year || one.year === undefined || other.year === undefined
  if (!isYearSame || one.title === undefined || other.title === undefined) return false
  const hasFamilies = one.family !== undefined && other.family !== undefined
  // Before the titles, which cost more to compare.
  if (hasFamilies && !isNear(foldName(one.family), foldName(other.family))) return false
  const closeness = Math.max(
    ...titlesOf(a).flatMap((title) => titlesOf(b).map((twin) => compareTitles(title, twin))),
  )
  return closeness >= (hasFamilies ? likeTitle : sameTitle)
}

const areApart = (a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && a !== b
const areNamesApart = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && !isNear(foldName(a), foldName(b))

/** The title, and its translations in square brackets. */
function titlesOf({csl, raw = ''}: WorkMention): string[] {
  // `[Electronic resource]` is no title.
  const bare = blot(raw, findRemarks(raw).ranges)
  const brackets = findTranslations(bare, 0).map(({start, end}) => raw.slice(start, end))
  return [csl.title ?? '', ...brackets]
}

/** Share of common words from which titles are one where the author agrees. */
const likeTitle = 0.75
/** The same where an entry names no author. */
const sameTitle = 0.9

/** How much of the words of two titles is common, from 0 to 1; a title without its subtitle counts as whole. */
export function compareTitles(a: string, b: string): number {
  const [short, long] = [foldWords(a), foldWords(b)].sort((x, y) => x.length - y.length)
  if (!short || !long || short.length === 0) return 0
  const left = [...long]
  let common = 0
  for (const word of short) {
    const at = left.findIndex((other) => isNear(word, other))
    if (at < 0) continue
    left.splice(at, 1)
    common += 1
  }
  const isBeginning =
    short.length >= leastBeginning && short.every((word, at) => isNear(word, long[at]!))
  return isBeginning ? 1 : (2 * common) / (short.length + long.length)
}

/** Words that a main title needs so that it stands for the title with its subtitle. */
const leastBeginning = 3
