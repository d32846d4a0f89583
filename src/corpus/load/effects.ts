import {compareText} from './order.ts'

/**
 * The outside of a corpus, handed in: reading and writing go through it, so that a test
 * runs the whole build in memory.
 *
 * Paths are relative to the project's folder, with `/` between their parts.
 */
export interface Effects {
  /** The bytes of a file, or `undefined` where there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Names of files and folders in a folder, sorted; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>
  write(path: string, content: string | Uint8Array): Promise<void>
}

/** A disk in memory; `files` shows what was written. */
export function createMemoryEffects(
  initial: Readonly<Record<string, string>> = {},
): Effects & {readonly files: Map<string, string | Uint8Array>} {
  const files = new Map<string, string | Uint8Array>(Object.entries(initial))
  return {
    files,
    read(path) {
      const content = files.get(path)
      return Promise.resolve(
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      )
    },
    list(folder) {
      const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
      const names = inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')
      return Promise.resolve([...new Set(names)].sort(compareText))
    },
    write(path, content) {
      files.set(path, content)
      return Promise.resolve()
    },
  }
}
