import {placeChildren} from '../dom/place-children.ts'
import {addTools} from './result-tools.ts'
import type {ShownResult} from './search-messages.ts'
import {type ResultContext, toResult} from './search-results.ts'

/** Box and head of the list take as much room as one or two results, each some 200 px. */
const roomOfResult = 360

/**
 * The list of results. What an answer has in common with the one before, such as that
 * without passages, stays as it is.
 */
export class ResultList {
  readonly #root: HTMLElement
  #shown = new Map<string, HTMLElement>()
  /** Those whose tools are still to come: nobody wants them before the words. */
  readonly #bare = new Map<HTMLElement, ShownResult>()

  constructor(root: HTMLElement) {
    this.#root = root
  }

  /** Show what fills the screen, and what is there already; the steps are to follow when it is painted. */
  showFirst(results: readonly ShownResult[], context: ResultContext): void {
    const unknown = results.findIndex((one) => !this.#shown.has(toKey(one)))
    const known = unknown === -1 ? results.length : unknown
    // What fills the screen; the rest is put below it after it is painted. On a page that has
    // shown none, type and layout are new too: there one is enough for a frame.
    const first = this.#shown.size === 0 ? 1 : Math.ceil(innerHeight / roomOfResult)
    this.#place(results.slice(0, Math.max(first, known)), results, context)
  }

  /** The steps by which the rest is shown. */
  toSteps(results: readonly ShownResult[], context: ResultContext): (() => void)[] {
    const placed = this.#root.children.length
    const steps = Math.max(0, results.length - placed)
    return Array.from({length: 1 + steps}, (_, step) => () => {
      if (step > 0) this.#place(results.slice(0, placed + step), results, context)
      for (const [element, result] of this.#bare) addTools(element, result)
      this.#bare.clear()
    })
  }

  /** Show some of the results; what stood there and is among all of them will be wanted next. */
  #place(some: readonly ShownResult[], all: readonly ShownResult[], context: ResultContext): void {
    const shown = new Map(some.map((one) => [toKey(one), one]))
    const elements = new Map(
      [...shown].map(([key, one]) => [key, this.#shown.get(key) ?? this.#make(one, context)]),
    )
    const kept = all.map(toKey).flatMap((key) => {
      const before = elements.has(key) ? undefined : this.#shown.get(key)
      return before ? [[key, before] as const] : []
    })
    this.#shown = new Map([...elements, ...kept])
    placeChildren(this.#root, [...elements.values()])
  }

  #make(result: ShownResult, context: ResultContext): HTMLElement {
    const element = toResult(result, context)
    this.#bare.set(element, result)
    return element
  }
}

/** The same key, the same look. */
function toKey({record, excerpt, marks, why, copies}: ShownResult): string {
  return JSON.stringify([record.id, excerpt, marks, why, copies.map(({id}) => id)])
}
