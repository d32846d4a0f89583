/** The one search of a page, started when it is first needed. */
import type {IndexLabels} from '../../../search/index/index-files.ts'
import {SearchClient} from './search-client.ts'

let client: SearchClient | undefined
let labels: Promise<IndexLabels> | undefined

/** The search; its index is being fetched, or has come. */
export function startSearch(): {
  readonly client: SearchClient
  readonly labels: Promise<IndexLabels>
} {
  client ??= new SearchClient()
  labels ??= client.open()
  return {client, labels}
}

/** Fetch the index again, after it did not come. */
export function restartSearch(): void {
  labels = undefined
}
