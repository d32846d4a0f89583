/** What the search page and its worker say to each other. */
import type {Completion} from '../../../search/query/complete.ts'
import type {IndexLabels} from '../../../search/index/index-files.ts'
import type {Range} from '../../../search/ranking/marks.ts'
import type {Result, SearchOptions, SearchResponse} from '../../../search/search.ts'

/** A result with what its words show of the query, worked out where nobody waits. */
export interface ShownResult extends Result {
  readonly excerpt: Range
  readonly marks: readonly Range[]
  /** Of a table, the marks in its header and rows, cell by cell. */
  readonly cellMarks?: readonly (readonly (readonly Range[])[])[]
}

export interface Answer extends Omit<SearchResponse, 'results'> {
  readonly results: readonly ShownResult[]
  /** With passages, before they have come, or where they could not be searched. */
  readonly scope: 'whole' | 'early' | 'failed'
}

/** What fills a screen while somebody types: all that a key press waits for. */
export type Glance = Pick<Answer, 'total' | 'results' | 'scope'>

/** What the worker does, by name. */
export interface SearchCalls {
  /** Begin with index files that the page has fetched already, by their paths. */
  readonly open: (files: Readonly<Record<string, ArrayBuffer>>) => Promise<IndexLabels>
  /** The answer with passages; before it the one without, where passages take their time. */
  readonly search: (
    query: string,
    options: SearchOptions,
    onEarly: (answer: Answer) => void,
  ) => Promise<Answer>
  /** The first results of what is there; passages among them where they take no time. */
  readonly glance: (query: string, options: SearchOptions) => Promise<Glance>
  readonly complete: (typed: string, limit: number) => Promise<readonly Completion[]>
  /** How many results each of some searches has. */
  readonly count: (
    searches: readonly {query: string; options: SearchOptions}[],
  ) => Promise<readonly number[]>
  /** Start what passages need before somebody asks. */
  readonly warm: () => Promise<void>
}

export type CallName = keyof SearchCalls

export interface Call {
  readonly id: number
  readonly name: CallName
  readonly values: readonly unknown[]
}

export type Reply =
  | {readonly id: number; readonly kind: 'early' | 'done'; readonly value: unknown}
  | {readonly id: number; readonly kind: 'failed'; readonly message: string}
