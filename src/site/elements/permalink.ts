/** Links that lead to the very words: `…/#l85c120:~:text=…`, where the site knows such a link. */

const known = new Map<string, Promise<Readonly<Record<string, string>>>>()

/** The address of a record, with its words to be scrolled to; the plain address where there is none. */
export async function findFragment(url: string): Promise<string> {
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
    .then((response) => (response.ok ? (response.json() as Promise<{links?: object}>) : {}))
    // Our own build wrote the file: its shape is taken on trust.
    .then((file) => (file as {links?: Readonly<Record<string, string>>}).links ?? {})
    .catch(() => ({}))
  known.set(page, links)
  return links
}
