/** How a paper is cited, for the panel, and its reference in the formats that programs import. */
import type {APIRoute, GetStaticPaths} from 'astro'
import {data, readCitedPaper} from '../../../data.ts'

const mediaTypes = {
  json: 'application/json; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const
type Format = keyof typeof mediaTypes
const formats = Object.keys(mediaTypes) as Format[]

export const getStaticPaths: GetStaticPaths = () =>
  data.papers.flatMap(({id}) =>
    formats.map((format) => ({params: {paper: id, format}, props: {id, format}})),
  )

export const GET: APIRoute<{id: string; format: Format}> = ({props: {id, format}}) => {
  const {cite, files} = readCitedPaper(id)
  const text = format === 'json' ? JSON.stringify(cite) : files[format]
  return new Response(text, {headers: {'content-type': mediaTypes[format]}})
}
