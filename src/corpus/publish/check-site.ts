/**
 * What must hold of the built pages before they replace the last ones: links lead
 * somewhere, nothing is fetched from elsewhere, and the content policy is there.
 */
import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {reportError} from '../load/messages.ts'

/** A page as it was parsed: its file, and the ids that a link may lead to. */
interface Page {
  readonly file: VFile
  readonly tree: Root
  readonly ids: ReadonlySet<string>
}

export interface BuiltSite {
  /** Text of every page and style sheet, by path: `papers/index.html`. */
  readonly texts: ReadonlyMap<string, string>
  /** Paths of all files. */
  readonly paths: ReadonlySet<string>
}

/** Check a built site; a file is given for each page that has something wrong. */
export function checkSite({texts, paths}: BuiltSite): VFile[] {
  const pages = new Map<string, Page>()
  const styles: VFile[] = []
  for (const [path, text] of texts) {
    if (path.endsWith('.html')) pages.set(path, parsePage(path, text))
    if (path.endsWith('.css')) styles.push(checkStyles(path, text))
  }
  for (const [path, page] of pages) {
    checkPolicy(page)
    visit(page.tree, 'element', (element) => {
      checkRequests(element, page.file)
      checkLink(element, path, pages, paths)
    })
  }
  const files = [...[...pages.values()].map(({file}) => file), ...styles]
  return files.filter(({messages}) => messages.length > 0)
}

function parsePage(path: string, text: string): Page {
  const tree = fromHtml(text)
  const ids = new Set<string>()
  visit(tree, 'element', ({properties}) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id'])
  })
  return {file: new VFile({path}), tree, ids}
}

function checkPolicy({file, tree}: Page): void {
  const policies: Element[] = []
  visit(tree, 'element', (element) => {
    const names = element.properties['httpEquiv']
    if (Array.isArray(names) && names.includes('content-security-policy')) policies.push(element)
  })
  if (policies.length > 0) return
  const reason = 'Unexpected page without content policy, expected its `meta`; use the layout'
  reportError(file, 'page-policy', reason)
}

/** Attributes whose address is fetched when a page is shown. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcSet'],
  input: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcSet'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
}
/** Links in a page's head that name another address without fetching it. */
const naming = ['canonical', 'alternate', 'license', 'author', 'cite-as', 'describedby', 'item'].concat(
  ['related', 'type', 'collection', 'linkset', 'search'],
)

function checkRequests({tagName, properties, position}: Element, file: VFile): void {
  const relations = properties['rel']
  if (Array.isArray(relations) && relations.some((rel) => naming.includes(rel))) return
  for (const attribute of fetched[tagName] ?? []) {
    const value = properties[attribute]
    const addresses = [value].flat().filter((address) => typeof address === 'string')
    for (const address of addresses) {
      if (!isElsewhere(address)) continue
      const reason = `Unexpected request to \`${address}\`, expected a file of the site; keep a copy in it`
      reportError(file, 'page-requests', reason, position)
    }
  }
}

function isElsewhere(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address)
}

function checkStyles(path: string, text: string): VFile {
  const file = new VFile({path})
  for (const [request] of text.matchAll(
    /(?:url\(|@import)\s{0,9}["']?(?:https?:)?\/\/[^"')\s]{0,99}/gi,
  )) {
    const reason = `Unexpected request \`${request}\`, expected a file of the site; keep a copy in it`
    reportError(file, 'page-requests', reason)
  }
  return file
}

function checkLink(
  {tagName, properties, position}: Element,
  path: string,
  pages: ReadonlyMap<string, Page>,
  paths: ReadonlySet<string>,
): void {
  const href = properties['href']
  const page = pages.get(path)
  if ((tagName !== 'a' && tagName !== 'area') || typeof href !== 'string' || !page) return
  const problem = findProblem(href, path, pages, paths)
  if (problem === undefined) return
  const reason = `Unexpected ${problem}, expected a place of the site; mend the link`
  reportError(page.file, 'page-links', reason, position)
}

/** Any host will do to read addresses inside the site by. */
const base = 'https://site.invalid'

function findProblem(
  href: string,
  path: string,
  pages: ReadonlyMap<string, Page>,
  paths: ReadonlySet<string>,
): string | undefined {
  const from = `${base}/${path.replace(/index\.html$/, '')}`
  if (!URL.canParse(href, from)) return `address \`${href}\``
  const {origin, pathname, hash} = new URL(href, from)
  if (origin !== base) return undefined
  const target = toFilePath(pathname)
  if (!paths.has(target)) return `link to \`${href}\`, which is no page`
  // What follows `:~:` is a text to look for, no id.
  const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '')
  const isThere = id === '' || pages.get(target)?.ids.has(id) !== false
  return isThere ? undefined : `link to \`${href}\`, whose page has no such id`
}

function toFilePath(pathname: string): string {
  const path = decodeURIComponent(pathname.slice(1))
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
