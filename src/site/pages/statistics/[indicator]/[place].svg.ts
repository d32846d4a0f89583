import type {APIRoute, GetStaticPaths} from 'astro'
import {toDrawingFile} from '../../../charts/drawing-file.ts'
import {corpus, data} from '../../../data.ts'
import {type PlaceView, toPlaceViews} from '../../../views/indicator-page.ts'
import {toMeasured} from '../../../views/indicators.ts'

interface Props {
  place: PlaceView
  title: string
}

export const getStaticPaths: GetStaticPaths = () =>
  toMeasured(data).flatMap((measured) =>
    toPlaceViews(measured, data)
      .filter(({drawings}) => drawings.length > 0)
      .map((place) => ({
        params: {indicator: measured.indicator.id, place: place.id},
        props: {place, title: `${measured.indicator.title}, ${place.title}`} satisfies Props,
      })),
  )

export const GET: APIRoute<Props> = ({props: {place, title}}) => {
  const [drawing] = place.drawings
  const text = drawing ? toDrawingFile(drawing, {title, source: corpus.title}) : ''
  return new Response(text, {headers: {'content-type': 'image/svg+xml; charset=utf-8'}})
}
