/**
 * How many requests follow one another until something is there: by who asks for what, for
 * by the clock a request that waits for a free connection looks like one that another causes.
 */
import type {CDPSession, Page} from 'playwright-core'

export interface Asked {
  readonly url: string
  /** The script that asked for it; nothing where the page itself names it. */
  readonly by?: string
}

/** Note what a page asks for from now on. */
export async function watchRequests(page: Page, session: CDPSession): Promise<Asked[]> {
  const asked: Asked[] = []
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({request: {url}, initiator}) => {
    const by = initiator.stack?.callFrames[0]?.url
    asked.push({url, ...(by !== undefined && {by})})
  })
  // A worker's script is asked for by a script, which the browser does not tell.
  page.on('worker', (worker) => {
    const at = asked.findIndex(({url}) => url === worker.url())
    const script = asked.slice(0, at).findLast(({url}) => url.endsWith('.js'))
    if (at !== -1 && script) asked[at] = {url: worker.url(), by: script.url}
  })
  return asked
}

/** The longest row of requests of which each asks for the next, the page's own the first. */
export function countRounds(asked: readonly Asked[]): number {
  const rounds = new Map<string, number>()
  for (const [place, {url, by}] of asked.entries()) {
    // A preload comes before its use, which asks for nothing anew.
    if (rounds.has(url)) continue
    rounds.set(url, place === 0 ? 1 : 1 + (rounds.get(by ?? '') ?? 1))
  }
  return Math.max(0, ...rounds.values())
}
