/** Writes the Pagefind index; runs in Node only, where Pagefind's own program makes it. */
import {gunzipSync} from 'node:zlib'
import {close, createIndex, type PagefindIndex} from 'pagefind'
import {analyse} from '../analysis/analyse.ts'
import {toPagefindWord} from './pagefind-words.ts'

export interface IndexFile {
  /** Path under the site's root. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a page needs of Pagefind's bundle: no user interface, and no fragments, for our records hold the texts. */
const neededFile =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.[^/]+|pagefind\.[^/]+\.pf_meta|index\/[^/]+)$/
const fragmentFile = /^fragment\/(.+)\.pf_fragment$/
/** What stands before the JSON of an unpacked fragment. */
const fragmentHead = 'pagefind_dcd'

/**
 * The files of a Pagefind index over texts, and Pagefind's id of each text, in order.
 *
 * One language-neutral index, so that a query searches all languages; no filters, with
 * which two builds differ.
 */
export async function buildPagefind(
  texts: readonly string[],
): Promise<{files: IndexFile[]; pages: string[]}> {
  try {
    const {index, errors} = await createIndex({forceLanguage: 'unknown'})
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`)
    for (const [record, text] of texts.entries()) await addText(index, record, text)
    const {files, errors: problems} = await index.getFiles()
    if (problems.length > 0) throw new Error(`Pagefind wrote no files: ${problems.join('; ')}`)
    return {
      files: files
        .filter(({path}) => neededFile.test(path))
        .map(({path, content}) => ({path: `pagefind/${path}`, bytes: content}))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      pages: readPages(files, texts.length),
    }
  } finally {
    // Else the program stays and with it the process.
    await close()
  }
}

async function addText(index: PagefindIndex, record: number, text: string): Promise<void> {
  const content = analyse(text).map(toPagefindWord).join(' ')
  // The address is never shown: it tells the fragment which record it is.
  const {errors} = await index.addCustomRecord({url: String(record), content, language: 'en'})
  if (errors.length > 0) throw new Error(`Pagefind refused record ${record}: ${errors.join('; ')}`)
}

function readPages(
  files: readonly {readonly path: string; readonly content: Uint8Array}[],
  count: number,
): string[] {
  const pages: string[] = Array<string>(count).fill('')
  for (const {path, content} of files) {
    const id = fragmentFile.exec(path)?.[1]
    if (id === undefined) continue
    const json = gunzipSync(content).toString('utf8').slice(fragmentHead.length)
    const {url} = JSON.parse(json) as {url: string}
    pages[Number(url)] = id
  }
  return pages
}
