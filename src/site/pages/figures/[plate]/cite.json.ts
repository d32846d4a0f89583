/** How a figure or table is cited, for the panel: its paper, with its number. */
import type {APIRoute, GetStaticPaths} from 'astro'
import {data, readCitedPaper} from '../../../data.ts'
import {toPlates} from '../../../views/figures.ts'

export const getStaticPaths: GetStaticPaths = () =>
  toPlates(data).map(({slug, id}) => ({params: {plate: slug}, props: {id}}))

export const GET: APIRoute<{id: string}> = ({props}) => {
  const [paper = '', id = ''] = props.id.split('#')
  const {cite} = readCitedPaper(paper)
  const places = cite.places.filter((place) => place.id === id)
  const own = {...cite, places: places.map((place) => ({...place, id: ''}))}
  return new Response(JSON.stringify(own), {
    headers: {'content-type': 'application/json; charset=utf-8'},
  })
}
