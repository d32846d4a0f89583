import type {Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Permalinks, QuotedPlace} from '../../model/permalink.ts'
import {keepPlaces, toGonePlaces} from '../../permalinks/keep-places.ts'
import {toPageText} from '../../permalinks/page-text.ts'
import {toTextDirectives} from '../../permalinks/text-fragment.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'
import {toQuotedPlaces} from './quoted-places.ts'

/** A file of the site or the corpus, to be written. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/**
 * How the places of a paper are linked to.
 *
 * @param html the paper's page as it was built: words are looked for in what it shows
 * @param published the places that were published before
 */
export function toPermalinks(
  paper: OutlinedPaper,
  html: string,
  published: readonly QuotedPlace[],
): Permalinks {
  const page: Root = fromHtml(html)
  const places = toQuotedPlaces(paper)
  const directives = toTextDirectives(
    toPageText(page),
    places.map(({id}) => id),
  )
  return {links: Object.fromEntries(directives), gone: toGonePlaces(published, places)}
}

/** The record of a paper's published places, brought up to date: one place a line. */
export function toPermalinkRecord(
  paper: OutlinedPaper,
  published: readonly QuotedPlace[],
): TextFile {
  const places = keepPlaces(published, toQuotedPlaces(paper))
  const lines = places.map((place) => JSON.stringify(place))
  return {path: `corpus/permalinks/${paper.id}.json`, text: `[\n${lines.join(',\n')}\n]\n`}
}
