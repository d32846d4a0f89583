/** Links from other pages that lead to the very words in a paper: `…/#l85c120:~:text=…`. */
import type {Permalinks} from '../../../model/permalink.ts'

const known = new Map<string, Promise<Readonly<Record<string, string>>>>()

/** The address of a record, with its words to be scrolled to; the plain address where there is none. */
export async function toRecordLink(url: string): Promise<string> {
  const [page = '', id] = url.split('#')
  if (id === undefined || !page.startsWith('/papers/')) return url
  const links = await readLinks(page)
  const text = links[id]
  return text === undefined ? url : `${url}:~:${text}`
}

function readLinks(page: string): Promise<Readonly<Record<string, string>>> {
  const before = known.get(page)
  if (before) return before
  const links = fetch(`${page}permalinks.json`)
    // Written by the build, which has checked its shape.
    .then((response) => (response.ok ? (response.json() as Promise<Permalinks>) : undefined))
    .then((file) => file?.links ?? {})
    .catch(() => ({}))
  known.set(page, links)
  return links
}
