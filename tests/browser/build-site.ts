/** Builds the site before the browser tests where it is missing or older than what it is made from. */
import {spawnSync} from 'node:child_process'
import {globSync, statSync} from 'node:fs'

const inputs = ['corpus/**/*', 'src/**/*', 'scripts/**/*', 'astro.config.mjs', 'package-lock.json']

export default function buildSite(): void {
  if (isCurrent()) return
  const {status} = spawnSync(process.execPath, ['scripts/collate.ts', 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('The site could not be built; `npm run build` says why')
}

function isCurrent(): boolean {
  const built = statSync('dist/index.html', {throwIfNoEntry: false})?.mtimeMs
  return (
    built !== undefined &&
    inputs.flatMap((input) => globSync(input)).every((file) => statSync(file).mtimeMs <= built)
  )
}
