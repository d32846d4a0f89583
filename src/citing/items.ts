/** What is cited, as CSL-JSON: papers, and the pages of this site. */
import {slots} from '../model/citation-slots.ts'
import type {Author, Paper} from '../model/paper.ts'
import {placeholderAccess} from './access-date.ts'
import type {CitedItem} from './item.ts'
import {placeholderAddress} from './runs.ts'

/** What is cited of a paper: its record, whatever else is known of it. */
export type CitedRecord = Pick<
  Paper,
  | 'id'
  | 'title'
  | 'authors'
  | 'year'
  | 'container'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'doi'
  | 'issn'
  | 'language'
>

/** A paper as it was published. What its record lacks is left out. */
export function toPaperItem(paper: CitedRecord): CitedItem {
  const {container, volume, issue, pages, doi, issn} = paper
  return {
    ...toCommon(paper),
    // A paper whose text names no journal is an article all the same: it states its pages or DOI.
    type: 'article-journal',
    ...(container !== undefined && {'container-title': container}),
    ...(volume !== undefined && {volume}),
    ...(issue !== undefined && {issue}),
    ...(pages !== undefined && {page: pages}),
    ...(doi !== undefined && {DOI: doi}),
    ...(issn !== undefined && {ISSN: issn}),
  }
}

/** A paper as this site shows it, with slots for the address and the day of access. */
export function toCopyItem(paper: CitedRecord, site: string): CitedItem {
  return {...toCommon(paper), ...toPlaceOnSite(site)}
}

/** A page of this site that has no author, with slots for the address, the day of access and the part that is meant. */
export function toPageItem(title: string, site: string): CitedItem {
  return {id: 'page', title: `${title}${slots.part}`, language: 'en', ...toPlaceOnSite(site)}
}

function toPlaceOnSite(site: string) {
  return {
    type: 'webpage',
    'container-title': site,
    URL: placeholderAddress,
    ...(placeholderAccess && {accessed: placeholderAccess}),
  }
}

function toCommon(paper: CitedRecord) {
  const {id, title, authors, year, language} = paper
  return {
    id,
    title: title.replace(/\.$/, ''),
    ...(authors.length > 0 && {author: authors.map(toName)}),
    ...(year !== undefined && {issued: {'date-parts': [[year]]}}),
    language,
  }
}

function toName({family, given}: Author) {
  return given === undefined ? {family} : {family, given}
}
