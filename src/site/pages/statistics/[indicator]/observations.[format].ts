import type {APIRoute, GetStaticPaths} from 'astro'
import {data} from '../../../data.ts'
import {type MeasuredIndicator, toMeasured} from '../../../views/observations/indicators.ts'
import {toObservationCsv, toObservationJson} from '../../../views/statistics/observation-files.ts'

const formats = {
  csv: {write: toObservationCsv, type: 'text/csv; charset=utf-8'},
  json: {write: toObservationJson, type: 'application/json; charset=utf-8'},
} as const

interface Props {
  measured: MeasuredIndicator
  format: (typeof formats)[keyof typeof formats]
}

export const getStaticPaths: GetStaticPaths = () =>
  toMeasured(data).flatMap((measured) =>
    Object.entries(formats).map(([name, format]) => ({
      params: {indicator: measured.indicator.id, format: name},
      props: {measured, format} satisfies Props,
    })),
  )

export const GET: APIRoute<Props> = ({props: {measured, format}}) =>
  new Response(format.write(measured, data), {headers: {'content-type': format.type}})
