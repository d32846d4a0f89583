/** What each page of the site needs to be cited: the paper it shows, and the page itself. */
import {toBibliographyFiles} from '../../citing/files.ts'
import {toCopyItem, toPageItem, toPaperItem} from '../../citing/items.ts'
import {renderCitable} from '../../citing/render.ts'
import type {CitedPaper, CiteFile} from '../../model/citing.ts'
import type {Period} from '../../model/claim.ts'
import type {Comparison} from '../../model/comparison.ts'
import type {CorpusData} from '../../model/data.ts'
import type {Paper} from '../../model/paper.ts'
import {toCitedPlaces} from './cited-places.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'

/** The page of a paper. */
export function toCitedPaper(paper: OutlinedPaper, site: string): CitedPaper {
  const places = toCitedPlaces(paper)
  const kinds = [...new Set(places.map(({kind}) => kind))].filter((kind) => kind !== 'none')
  const ranges = places.flatMap(({value}) => (value?.includes('-') ? [value] : []))
  const item = toPaperItem(paper.record)
  const original = renderCitable(item, {kinds, ranges: [...new Set(ranges)]})
  const page = renderCitable(toCopyItem(paper.record, site))
  return {
    cite: {original, page, parts: {}, places, ...toGaps(paper.record)},
    files: toBibliographyFiles([item]),
  }
}

/** The page of an indicator, whose parts are its comparisons. */
export function toCitedIndicator(
  {id, title}: CorpusData['indicators'][number],
  comparisons: readonly Comparison[],
  site: string,
): CiteFile {
  const own = comparisons.filter(({indicator}) => indicator === id)
  const parts = own.map((comparison) => [comparison.id, toPart(comparison)] as const)
  const page = renderCitable(toPageItem(title, site))
  return {page, parts: Object.fromEntries(parts), places: []}
}

/** The page of the comparisons of statements without a number. */
export function toCitedStatements(comparisons: readonly Comparison[], site: string): CiteFile {
  const parts = comparisons.flatMap(({id, subject}) =>
    subject === undefined ? [] : [[id, `, ${subject}`] as const],
  )
  const page = renderCitable(toPageItem('Statements without a number', site))
  return {page, parts: Object.fromEntries(parts), places: []}
}

/** The page that shows the versions of a work side by side. */
export function toCitedVersions([first]: readonly Paper[], site: string): CiteFile {
  const page = renderCitable(toPageItem(`Versions of “${first?.title ?? ''}”`, site))
  return {page, parts: {}, places: []}
}

function toPart({place, placeName, counterpartName, period}: Comparison): string {
  const words = [
    placeName ?? place,
    counterpartName && `with ${counterpartName}`,
    period && toYears(period),
  ]
  return words
    .filter(Boolean)
    .map((word) => `, ${word ?? ''}`)
    .join('')
}

function toYears({from, to}: Period): string {
  return [...new Set([from, to].flatMap((date) => date ?? []))].join('–')
}

/** What a citation would want and the record does not name, in words. */
function toGaps(record: OutlinedPaper['record']): {gaps?: string} {
  const {container, volume, issue, pages, year, doi} = record
  const fields = {year, journal: container, 'volume or issue': volume ?? issue, pages, DOI: doi}
  const missing = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  )
  const last = missing.pop()
  if (last === undefined) return {}
  return {gaps: missing.length > 0 ? `${missing.join(', ')} or ${last}` : last}
}
