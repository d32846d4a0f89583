/** What is measured inside the page while somebody types. */
import type {Page} from 'playwright-core'

export interface KeyTime {
  /** Until the results of a key press are painted. */
  readonly shownMs: number
  /** Of it, from the question to the worker until its answer. */
  readonly workerMs: number
}

export interface TypingTimes {
  readonly keys: KeyTime[]
  /** Tasks of more than 50 ms on the page's thread. */
  readonly tasks: number[]
}

/** Runs in the page, before its own scripts: it may use nothing from outside. */
export function watchTyping(): void {
  const times: TypingTimes = {keys: [], tasks: []}
  // Read by its name from outside the page.
  Object.assign(globalThis, {watchedTyping: times})
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) times.tasks.push(duration)
  }).observe({type: 'longtask', buffered: true})

  let pressed: number | undefined
  let asked: number | undefined
  let workerMs = 0
  document.addEventListener(
    'input',
    (event) => {
      pressed = event.timeStamp
      asked = undefined
      workerMs = 0
    },
    true,
  )
  globalThis.Worker = class extends Worker {
    constructor(...values: ConstructorParameters<typeof Worker>) {
      super(...values)
      // The first to listen hears it first.
      this.addEventListener('message', () => {
        if (asked !== undefined && workerMs === 0) workerMs = performance.now() - asked
      })
    }

    override postMessage(
      message: {name?: string},
      // Either is passed on as it is.
      options?: StructuredSerializeOptions | Transferable[],
    ): void {
      if (message.name === 'glance') asked ??= performance.now()
      super.postMessage(message, options as StructuredSerializeOptions)
    }
  }
  document.addEventListener('DOMContentLoaded', () => {
    const results = document.querySelector('[data-part=results]')
    if (!results) return
    new MutationObserver(() => {
      const start = pressed
      if (start === undefined) return
      pressed = undefined
      const spent = workerMs
      requestAnimationFrame(() => {
        // After the frame's own work, which is layout and paint.
        const {port1, port2} = new MessageChannel()
        port1.onmessage = () => {
          times.keys.push({shownMs: performance.now() - start, workerMs: spent})
        }
        port2.postMessage(undefined)
      })
    }).observe(results, {childList: true})
  })
}

export function readTimes(page: Page): Promise<TypingTimes> {
  return page.evaluate('watchedTyping')
}
