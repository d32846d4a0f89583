import type {Paper} from '../../model/paper.ts'
import {toContainer} from './papers.ts'

/** A paper cited in one plain line: authors, year, title, container, DOI. What the record lacks is left out. */
export function toPlainCitation(paper: Paper): string {
  const authors = paper.authors
    .map(({family, given}) => (given ? `${family}, ${given}` : family))
    .join('; ')
  const year = paper.year === undefined ? '(n.d.)' : `(${paper.year})`
  return [
    `${authors} ${year}.`,
    `${paper.title.replace(/\.$/, '')}.`,
    toSentence(toContainer(paper)),
    paper.doi && `https://doi.org/${paper.doi}`,
  ]
    .filter(Boolean)
    .join(' ')
}

function toSentence(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${text}.`
}

/** What a citation would want and the source does not name, in words; `undefined` where nothing lacks. */
export function toGaps({container, volume, issue, pages, year, doi}: Paper): string | undefined {
  const fields = {year, journal: container, 'volume or issue': volume ?? issue, pages, DOI: doi}
  const missing = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  )
  const last = missing.pop()
  if (last === undefined) return undefined
  return missing.length > 0 ? `${missing.join(', ')} or ${last}` : last
}
