import type {APIRoute, GetStaticPaths} from 'astro'
import {data} from '../../../data.ts'
import {type MeasuredIndicator, toMeasured} from '../../../views/observations/indicators.ts'
import {toObservationCsv} from '../../../views/statistics/observation-files.ts'

export const getStaticPaths: GetStaticPaths = () =>
  toMeasured(data).map((measured) => ({
    params: {indicator: measured.indicator.id},
    props: {measured},
  }))

export const GET: APIRoute<{measured: MeasuredIndicator}> = ({props}) =>
  new Response(toObservationCsv(props.measured, data), {
    headers: {'content-type': 'text/csv; charset=utf-8'},
  })
