/**
 * Names, in the head of each built page, the scripts that its scripts import: the browser
 * fetches them all at once, and not one after the other as it reads them.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'

const pageScript = /<script type="module" src="(\/[^"]+\.js)">/g
/** `import"./a.js"` and `from"./a.js"`, but not `import("./a.js")`, which waits until it is wanted. */
const staticImport = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

export function preloadScripts(): AstroIntegration {
  return {
    name: 'collate-preload-scripts',
    hooks: {
      'astro:build:done': async ({dir}) => {
        await addPreloads(fileURLToPath(dir))
      },
    },
  }
}

async function addPreloads(site: string): Promise<void> {
  const imports = new Map<string, Promise<string[]>>()
  const readImports = (script: string): Promise<string[]> => {
    const known = imports.get(script)
    if (known) return known
    const read = readFile(path.join(site, script), 'utf8').then((text) =>
      findImports(text).map((file) => path.posix.join(path.posix.dirname(script), file)),
    )
    imports.set(script, read)
    return read
  }
  for (const file of await readdir(site, {recursive: true})) {
    if (!file.endsWith('.html')) continue
    const place = path.join(site, file)
    const page = await readFile(place, 'utf8')
    const own = [...page.matchAll(pageScript)].map(([, script = '']) => script)
    const all = new Set(own)
    // A set is walked through to what is added to it on the way.
    for (const script of all) for (const other of await readImports(script)) all.add(other)
    const links = [...all]
      .filter((script) => !own.includes(script))
      .map((script) => `<link rel="modulepreload" href="${script}">`)
    if (links.length > 0)
      await writeFile(place, page.replace('</head>', `${links.join('')}</head>`))
  }
}

/** The scripts that a script imports as it begins, as written. */
export function findImports(script: string): string[] {
  return [...script.matchAll(staticImport)].map(([, file = '']) => file)
}
