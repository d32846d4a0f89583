import {spawn} from 'node:child_process'
import path from 'node:path'
import {WorldError} from './exit.ts'

/** The project that holds the site's pages, whose Astro is installed with it. */
const project = path.join(import.meta.dirname, '..')
const astro = path.join(project, 'node_modules/astro/bin/astro.mjs')

export interface SiteFolders {
  /** Where the built model is. */
  readonly data: string
  /** Where the pages go. */
  readonly site: string
}

/**
 * Build the pages with Astro.
 *
 * @throws {WorldError} with what Astro said, where it failed
 */
export async function buildPages(folders: SiteFolders): Promise<void> {
  const child = spawn(process.execPath, [astro, 'build', '--root', project], {
    cwd: project,
    env: toEnvironment(folders),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const listen = (part: Buffer) => {
    said += part.toString()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new WorldError(`Unexpected end of \`astro build\`:\n${said.trim()}`)
}

/** Time zone and language are set, so that pages are the same wherever they are built. */
function toEnvironment({data, site}: SiteFolders): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    COLLATE_DATA: data,
    COLLATE_OUT: site,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  }
}
