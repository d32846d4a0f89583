/** How each paper is cited, for what readers take along of results and comparisons. */
import {toPlainText} from '../../citing/fill.ts'
import {data, readCitedPaper} from '../../data.ts'

export function GET(): Response {
  const citations = data.papers.map(({id}) => {
    const {original, page} = readCitedPaper(id).cite
    return [id, toPlainText((original ?? page).styles.apa.entry)] as const
  })
  return Response.json(Object.fromEntries(citations))
}
