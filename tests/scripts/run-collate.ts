import {spawn} from 'node:child_process'
import path from 'node:path'

const bin = path.join(import.meta.dirname, '../../scripts/collate.mjs')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** Run the bin in a folder, as a person would. */
export async function runCollate(
  folder: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: folder,
    env: {...process.env, NO_COLOR: '1', ...environment},
  })
  let out = ''
  let error = ''
  child.stdout.on('data', (part: Buffer) => (out += part.toString()))
  child.stderr.on('data', (part: Buffer) => (error += part.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {code, out, error}
}
