/** The built site, served as a host would serve it, and a browser to look at it. */
import type {AddressInfo} from 'node:net'
import type {Browser} from 'playwright-core'
import {launchChromium} from './chromium.ts'
import {serve} from './serve.ts'

export interface BrowserSite {
  readonly origin: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Serve `dist` of this folder to a browser of its own. */
export async function openBrowserSite(): Promise<BrowserSite> {
  const server = await serve('.', 0)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server's
  const browser = await launchChromium()
  return {
    origin,
    browser,
    async close() {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
