/** The pages to look at: of every kind of page that the site has, the one with most on it. */
import {globSync, statSync} from 'node:fs'
import path from 'node:path'

export interface PageKind {
  /** The route as its file names it: `/papers/[paper]/`. */
  readonly kind: string
  /** Address of the example, with a query where the page shows little without one. */
  readonly address: string
}

const pages = 'src/site/pages'
const site = 'dist'
/** Long words that stand in every corpus of papers. */
const queries: Readonly<Record<string, string>> = {'/search/': '?q=analysis'}

export const pageKinds: readonly PageKind[] = globSync(`${pages}/**/*.astro`)
  .map((file) => toRoute(path.relative(pages, file)))
  .sort()
  .map((kind) => ({kind, address: findExample(kind) + (queries[kind] ?? '')}))

/** `/papers/[paper]/` for `papers/[paper]/index.astro`. */
function toRoute(file: string): string {
  const route = `/${file.split(path.sep).join('/')}`
  return route.replace(/index\.astro$/, '').replace(/\.astro$/, '/')
}

function findExample(kind: string): string {
  if (kind === '/404/') return '/no-such-page/'
  const pattern = kind.replaceAll(/\[[^\]]+\]/g, '*')
  const files = globSync(`${site}${pattern}index.html`).sort(
    (a, b) => statSync(b).size - statSync(a).size || (a < b ? -1 : 1),
  )
  const [largest] = files
  if (largest === undefined)
    throw new Error(`Unexpected absence of a page of kind \`${kind}\` in the built site`)
  return `/${path.relative(site, path.dirname(largest)).split(path.sep).join('/')}/`.replace(
    '//',
    '/',
  )
}
