/** The line of a journal over a paper: its name, volume, issue, year and pages. */

export interface Masthead {
  readonly container: string
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
  readonly year?: number
}

const volume = /(?:\bvol(?:ume)?\b\.?|(?<!\p{L})Т(?:ом)?\.?)\s?(\d{1,4})(?!\d)/iu
const issue =
  /(?:\b(?:no|issue|iss|nr)\b\.?|№|(?<!\p{L})вып(?:уск)?\.?)\s?(\d{1,4}(?:[-–/]\d{1,4})?)(?!\d)/iu
const pages = /(?:\b(?:pp?|pages)\b\.?|(?<!\p{L})(?:С|стр)\.)\s?(\d{1,5}\s?[-–]\s?\d{1,5})(?!\d)/u
/** `12(3), 45–60` */
const compact = /(?<!\d)(\d{1,4})\s?\((\d{1,3})\)[,:]?\s?(?:(\d{1,5}\s?[-–]\s?\d{1,5})(?!\d))?/u
/** `12 (2019), 101–103` */
const dated =
  /(?<!\d)(\d{1,4})\s?\((?:19|20)\d\d\)[,:]?\s(?:pp?\.\s?)?(\d{1,5}\s?[-–]\s?\d{1,5})(?!\d)/u
const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/u
const name = /^[\p{L}][\p{L}\p{M}\s&:.'’()-]{5,100}$/u
const longestMasthead = 220

/** `undefined` for what names no journal with two numbers at least behind its name. */
export function readMasthead(text: string): Masthead | undefined {
  if (text.length > longestMasthead) return undefined
  const [short, byYear] = [compact.exec(text), dated.exec(text)]
  const [inVolume, inIssue, inPages, inYear] = [volume, issue, pages, year].map((form) =>
    form.exec(text),
  )
  const found = {
    volume: inVolume?.[1] ?? short?.[1] ?? byYear?.[1],
    issue: inIssue?.[1] ?? short?.[2],
    pages: (inPages?.[1] ?? short?.[3] ?? byYear?.[2])?.replaceAll(/\s/gu, ''),
    year: inYear?.[1],
  }
  const parts = Object.entries(found).filter(([, value]) => value !== undefined)
  if (!(inVolume ?? inIssue ?? short ?? byYear) || parts.length < 2) return undefined
  const first = Math.min(
    ...[short, byYear, inVolume, inIssue, inPages, inYear].flatMap((match) => match?.index ?? []),
  )
  const container = text
    .slice(0, first)
    .replace(/[\s,.;:|•·–—(-]+$/u, '')
    .trim()
  if (!name.test(container) || !/\s/u.test(container)) return undefined
  return {
    container,
    ...Object.fromEntries(parts),
    ...(found.year !== undefined && {year: Number(found.year)}),
  }
}
