import type {Completion} from '../../../search/query/complete.ts'
import {type IndexLabels, indexPaths} from '../../../search/index/index-files.ts'
import type {SearchOptions} from '../../../search/search.ts'
import {fetchIndexFile} from './search-index.ts'
import type {Answer, Call, CallName, Glance, Reply, SearchCalls} from './search-messages.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
  readonly onEarly?: (value: unknown) => void
}

/** The worker that searches, as the page calls it. */
export class SearchClient {
  /** Started at once: its script comes while the index does. */
  readonly #worker = new Worker(new URL('./search-worker.ts', import.meta.url), {type: 'module'})
  readonly #waiting = new Map<number, Waiting>()
  #count = 0

  constructor() {
    this.#worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
      this.#settle(data)
    })
    this.#worker.addEventListener('error', ({message}) => {
      for (const {reject} of this.#waiting.values()) reject(new Error(message))
      this.#waiting.clear()
    })
  }

  /** Fetch what the first results need, and begin; may be tried again where it fails. */
  async open(): Promise<IndexLabels> {
    const path = indexPaths.first
    const file = await fetchIndexFile(path)
    return this.#call('open', [{[path]: file}], {transfer: [file]})
  }

  search(
    query: string,
    options: SearchOptions,
    onEarly: (answer: Answer) => void,
  ): Promise<Answer> {
    // What comes early from this call is an answer too.
    return this.#call('search', [query, options], {onEarly: onEarly as (value: unknown) => void})
  }

  glance(query: string, options: SearchOptions): Promise<Glance> {
    return this.#call('glance', [query, options])
  }

  complete(typed: string, limit: number): Promise<readonly Completion[]> {
    return this.#call('complete', [typed, limit])
  }

  count(searches: readonly {query: string; options: SearchOptions}[]): Promise<readonly number[]> {
    return this.#call('count', [searches])
  }

  warm(): Promise<void> {
    return this.#call('warm', [])
  }

  #call<Name extends CallName>(
    name: Name,
    values: readonly unknown[],
    {transfer = [], onEarly}: {transfer?: Transferable[]; onEarly?: (value: unknown) => void} = {},
  ): ReturnType<SearchCalls[Name]> {
    this.#count += 1
    const call: Call = {id: this.#count, name, values}
    const answer = new Promise((resolve, reject) => {
      this.#waiting.set(call.id, {resolve, reject, ...(onEarly && {onEarly})})
    })
    this.#worker.postMessage(call, transfer)
    // The worker answers each call by its name, which the types of messages cannot say.
    return answer as ReturnType<SearchCalls[Name]>
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    if (reply.kind === 'early') {
      waiting.onEarly?.(reply.value)
      return
    }
    this.#waiting.delete(reply.id)
    if (reply.kind === 'failed') waiting.reject(new Error(reply.message))
    else waiting.resolve(reply.value)
  }
}
