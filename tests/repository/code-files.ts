import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'

export interface CodeFile {
  /** From the repository's root, with `/` between its parts. */
  readonly path: string
  readonly text: string
}

/** The code of one or more folders, sorted by path; fixtures and gold are no code. */
export function readCode(folders: readonly string[]): CodeFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,mjs,astro,css,yml}`))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/^tests\/(gold|.*fixtures)\//.test(file))
    .sort()
    .map((file) => ({path: file, text: readFileSync(file, 'utf8')}))
}

export interface Import {
  /** As a path from the root. */
  readonly target: string
  /** Of types alone, so gone when the code runs. */
  readonly isType: boolean
}

/** What a file imports of ours. */
export function findImports({path: file, text}: CodeFile): Import[] {
  const clause = /^\s*(?:import|export)\b( type\b)?[^'"`;]*?['"](\.[^'"]+)['"]/gm
  const dynamic = /\bimport\(()['"](\.[^'"]+)['"]\)/g
  return [clause, dynamic].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, type, target = '']) => ({
      target: path.posix.join(path.posix.dirname(file), target),
      isType: Boolean(type),
    })),
  )
}
