import {spawn} from 'node:child_process'
import path from 'node:path'

const bin = path.join(import.meta.dirname, '../../scripts/collate.mjs')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/**
 * Run the bin in a folder, as a person would.
 *
 * @param until what it prints when it has served its purpose and is ended
 */
export async function runCollate(
  folder: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  until?: string,
): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: folder,
    env: {...process.env, NO_COLOR: '1', ...environment},
  })
  let out = ''
  let error = ''
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString()
    if (until !== undefined && out.includes(until)) child.kill('SIGTERM')
  })
  child.stderr.on('data', (part: Buffer) => (error += part.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {code, out, error}
}
