/** How the page of a work's versions is cited, for the panel. */
import type {APIRoute, GetStaticPaths} from 'astro'
import {data, readCitedPage} from '../../../data.ts'
import {toVersionedWorks} from '../../../views/papers/versioned-works.ts'

export const getStaticPaths: GetStaticPaths = () =>
  toVersionedWorks(data).map(({id}) => ({params: {work: id}}))

export const GET: APIRoute = ({params}) =>
  new Response(JSON.stringify(readCitedPage('versions', params['work'] ?? '')), {
    headers: {'content-type': 'application/json; charset=utf-8'},
  })
