/** How a figure or table is cited, for the panel: its paper, with its number. */
import type {APIRoute, GetStaticPaths} from 'astro'
import {data, readCitedPaper} from '../../../data.ts'
import {toPlates} from '../../../views/statistics/figures.ts'

export const getStaticPaths: GetStaticPaths = () =>
  toPlates(data).map(({slug, place}) => ({params: {plate: slug}, props: {href: place.href}}))

/** @param props `href` of the figure in its paper: `/papers/<paper>/#fig-1` */
export const GET: APIRoute<{href: string}> = ({props}) => {
  const [, , paper = '', anchor = ''] = props.href.split('/')
  const id = anchor.slice(1)
  const {cite} = readCitedPaper(paper)
  const places = cite.places.filter((place) => place.id === id)
  const own = {...cite, places: places.map((place) => ({...place, id: ''}))}
  return new Response(JSON.stringify(own), {
    headers: {'content-type': 'application/json; charset=utf-8'},
  })
}
