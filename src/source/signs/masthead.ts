/** What a line says of a journal: its name, volume, issue, year and pages. */

export interface IssueNumbers {
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
  readonly year?: number
}

export interface Masthead extends IssueNumbers {
  readonly container: string
}

const volumeLabel = String.raw`\bvol(?:ume)?\b\.?|(?<!\p{L})Т(?:ом)?\.?`
const issueLabel = String.raw`\b(?:no|issue|iss|nr)\b\.?|№|(?<!\p{L})вып(?:уск)?\.?`
const range = String.raw`\d{1,5}\s?[-–]\s?\d{1,5}`
const anyYear = String.raw`(?:19|20)\d\d`

/** Labels before bare numbers: of two that match the first is taken. */
const forms = [
  new RegExp(String.raw`(?<label>${volumeLabel})\s*(?<volume>\d{1,4})(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<label>${issueLabel})\s*(?<issue>\d{1,4}(?:[-–/]\d{1,4})?)(?!\d)`, 'iu'),
  new RegExp(
    String.raw`(?:\b(?:pp?|pages)\b\.?|(?<!\p{L})(?:С|стр)\.)\s?(?<pages>${range})(?!\d)`,
    'u',
  ),
  // `12 (2019), 101–103`
  new RegExp(
    String.raw`(?<!\d)(?<volume>\d{1,4})\s?\(${anyYear}\)[,:]?\s(?:pp?\.\s?)?(?<pages>${range})(?!\d)`,
    'u',
  ),
  // `2019;7:11–20`
  new RegExp(
    String.raw`(?<!\d)${anyYear}[;,]\s?(?<volume>\d{1,4})[:,]\s?(?<pages>${range})(?!\d)`,
    'u',
  ),
  // `12(3), 45–60`, but not `No. 12 (58)`, whose second number goes through all years.
  new RegExp(
    String.raw`(?<!\d|(?:${issueLabel})\s?)(?<volume>\d{1,4})\s?\((?<issue>\d{1,3})\)(?:[,:]?\s?(?<pages>${range})(?!\d))?`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\d)(?<year>${anyYear})(?!\d)`, 'u'),
]
const longestMasthead = 220

/**
 * The numbers of a journal that a line gives, and where the first of them stands.
 *
 * @returns `undefined` without a volume or issue; `12(3)` alone may be an article of law
 */
export function findIssueNumbers(text: string): {numbers: IssueNumbers; start: number} | undefined {
  if (text.length > longestMasthead) return undefined
  const matches = forms.map((form) => form.exec(text)).filter((match) => match !== null)
  const found: Partial<Record<string, string>> = {}
  for (const {groups} of matches)
    for (const [name, value] of Object.entries(groups ?? {})) found[name] ??= value
  const {volume, issue, pages, year, label} = found
  if ((volume ?? issue) === undefined || (label ?? pages ?? year) === undefined) return undefined
  return {
    numbers: {
      ...(volume !== undefined && {volume}),
      ...(issue !== undefined && {issue}),
      ...(pages !== undefined && {pages: pages.replaceAll(/\s/gu, '')}),
      ...(year !== undefined && {year: Number(year)}),
    },
    start: Math.min(...matches.map(({index}) => index)),
  }
}

const name = /^\p{L}[\p{L}\p{M}\s&:.'’()-]{5,100}$/u
/** Text that goes on: no name ends with such a word. */
const openEnd = /\s(?:\p{Ll}{1,2}|and|the|for|from|since|или|для|при)$/u

/** `undefined` for what names no journal with two numbers at least behind its name. */
export function readMasthead(text: string): Masthead | undefined {
  const found = findIssueNumbers(text)
  if (!found || Object.keys(found.numbers).length < 2) return undefined
  const container = text
    .slice(0, found.start)
    .replace(/[\s,.;:|•·–—(-]+$/u, '')
    .trim()
  if (!name.test(container) || !/\s/u.test(container) || openEnd.test(container)) return undefined
  return {container, ...found.numbers}
}
