/** The pages to look at: of every kind of page that the site has, one of middling size. */
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
/** A word that stands in every corpus of papers. */
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
  const files = globSync(`${site}${pattern}index.html`)
    .map((file) => ({file, size: statSync(file).size}))
    .sort((a, b) => a.size - b.size || (a.file < b.file ? -1 : 1))
  const example = files[Math.floor(files.length / 2)]
  if (!example) {
    throw new Error(`Unexpected absence of a page of kind \`${kind}\` in the built site`)
  }
  return `/${path.relative(site, path.dirname(example.file)).split(path.sep).join('/')}/`.replace(
    '//',
    '/',
  )
}
