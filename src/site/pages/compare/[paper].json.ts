/** The claims and statistics of a paper, as `/compare/` shows them side by side. */
import {data} from '../../data.ts'
import {toComparedEntries} from '../../views/statistics/compared.ts'

interface Route {
  readonly params: {readonly paper: string}
}

export function getStaticPaths(): Route[] {
  return data.papers.map(({id}) => ({params: {paper: id}}))
}

export function GET({params}: Route): Response {
  return Response.json(toComparedEntries(params.paper, data))
}
