import type {APIRoute, GetStaticPaths} from 'astro'
import {toDrawingFile} from '../../../charts/drawing-file.ts'
import {corpus, data} from '../../../data.ts'
import {findSmallDrawing, type Plate, toPlates} from '../../../views/statistics/figures.ts'

interface Props {
  plate: Plate
}

export const getStaticPaths: GetStaticPaths = () =>
  toPlates(data)
    .filter((plate) => findSmallDrawing(plate) !== undefined)
    .map((plate) => ({params: {plate: plate.slug}, props: {plate} satisfies Props}))

export const GET: APIRoute<Props> = ({props: {plate}}) => {
  const drawing = findSmallDrawing(plate)
  const title = `${plate.label}, ${plate.paper.name}`
  const text = drawing ? toDrawingFile(drawing, {title, source: corpus.title}) : ''
  return new Response(text, {headers: {'content-type': 'image/svg+xml; charset=utf-8'}})
}
