/**
 * What all browser tests share: the site, built where it is missing or older than what it
 * is made from and served as a host would serve it, and one browser to look at it.
 */
import {spawnSync} from 'node:child_process'
import {globSync, statSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import type {TestProject} from 'vitest/node'
import {serveChromium} from '../../scripts/chromium.ts'
import {serve} from '../../scripts/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly origin: string
    /** Address at which the browser is connected to. */
    readonly browser: string
  }
}

const inputs = ['corpus/**/*', 'src/**/*', 'scripts/**/*', 'astro.config.mjs', 'package-lock.json']

export default async function openSite({provide}: TestProject): Promise<() => Promise<void>> {
  if (!isCurrent()) build()
  const server = await serve('.', 0)
  const browser = await serveChromium()
  provide('origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}`) // a TCP server's
  provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

function build(): void {
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
