/** How each paper is cited, for what readers take along of results and comparisons. */
import {data} from '../../data.ts'
import {toPlainCitation} from '../../views/citation.ts'

export function GET(): Response {
  const citations = data.papers.map((paper) => [paper.id, toPlainCitation(paper)] as const)
  return Response.json(Object.fromEntries(citations))
}
