import type {APIRoute, GetStaticPaths} from 'astro'
import {toDrawingFile} from '../../../charts/drawing-file.ts'
import {corpus, data} from '../../../data.ts'
import {type Plate, toPlaceViews} from '../../../views/statistics/indicator-page.ts'
import {toMeasured} from '../../../views/observations/indicators.ts'

interface Props {
  plate: Plate
  title: string
}

export const getStaticPaths: GetStaticPaths = () =>
  toMeasured(data).flatMap((measured) =>
    toPlaceViews(measured, data).flatMap(({plates, title}) =>
      plates.map((plate) => ({
        params: {indicator: measured.indicator.id, place: plate.file.replace(/\.svg$/, '')},
        props: {plate, title: `${measured.indicator.title}, ${title}`} satisfies Props,
      })),
    ),
  )

export const GET: APIRoute<Props> = ({props: {plate, title}}) => {
  const [drawing] = plate.drawings
  const text = drawing ? toDrawingFile(drawing, {title, source: corpus.title}) : ''
  return new Response(text, {headers: {'content-type': 'image/svg+xml; charset=utf-8'}})
}
