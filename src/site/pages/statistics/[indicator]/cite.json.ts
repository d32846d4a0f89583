/** How the page of an indicator and its comparisons are cited, for the panel. */
import type {APIRoute, GetStaticPaths} from 'astro'
import {data, readCitedPage} from '../../../data.ts'
import {toMeasured} from '../../../views/observations/indicators.ts'

export const getStaticPaths: GetStaticPaths = () =>
  [...toMeasured(data).map(({indicator}) => indicator.id), 'statements'].map((indicator) => ({
    params: {indicator},
  }))

export const GET: APIRoute = ({params}) =>
  new Response(JSON.stringify(readCitedPage('statistics', params['indicator'] ?? '')), {
    headers: {'content-type': 'application/json; charset=utf-8'},
  })
