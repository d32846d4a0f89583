/** How a page that is not a paper's own is cited, for the panel. */
import type {APIRoute, GetStaticPaths} from 'astro'
import type {CiteFile} from '../../../../model/citing.ts'
import {data, readCitedPage, readCitedPaper} from '../../../data.ts'
import {toMeasured} from '../../../views/observations/indicators.ts'
import {toVersionedWorks} from '../../../views/papers/versioned-works.ts'
import {toPlates} from '../../../views/statistics/figures.ts'

export const getStaticPaths: GetStaticPaths = () => {
  const indicators = toMeasured(data).map(({indicator}) => indicator.id)
  return [
    ...[...indicators, 'statements'].map((id) => toRoute('statistics', id)),
    ...toVersionedWorks(data).map(({id}) => toRoute('versions', id)),
    ...toPlates(data).map(({slug, place}) => ({
      params: {section: 'figures', page: slug},
      props: {cite: citePlate(place.href)},
    })),
  ]
}

function toRoute(section: 'statistics' | 'versions', page: string) {
  return {params: {section, page}, props: {cite: readCitedPage(section, page)}}
}

/** A figure or table is cited by its paper, with its number; given by its address there. */
function citePlate(href: string): CiteFile {
  const [, , paper = '', anchor = ''] = href.split('/')
  const {cite} = readCitedPaper(paper)
  const places = cite.places.filter(({id}) => `#${id}` === anchor)
  return {...cite, places: places.map((place) => ({...place, id: ''}))}
}

export const GET: APIRoute<{cite: CiteFile}> = ({props}) => Response.json(props.cite)
