/** The search engines, beside the page: reading an index and ranking keep no key press waiting. */
import {isAllLatin} from '../../../search/analysis/all-latin.ts'
import {openSearch, type OpenedSearch} from '../../../search/open-search.ts'
import type {Search, SearchOptions} from '../../../search/search.ts'
import {createSiteIndex} from './search-index.ts'
import type {Answer, Call, Glance, Reply, SearchCalls} from './search-messages.ts'
import {toAnswer, toGlance} from './shown-answer.ts'

/** How long passages may take before the other results are shown without them. */
const passagesPauseMs = 20
/** Enough for a screen, for some of them repeat others. */
const glancedAt = 6

let opened: Promise<OpenedSearch> | undefined
let whole: Promise<Search> | undefined
let isWholeReady = false

const calls: SearchCalls = {
  open: async (files) => {
    whole = undefined
    opened = openSearch(createSiteIndex(files))
    return (await opened).labels
  },
  search: async (query, options, onEarly) => {
    // Words of other letters come with the rest: without them they would seem to be nowhere.
    let isEarlyWanted = isAllLatin(query)
    const first = async () => {
      const response = await (await ready()).search(query, options)
      return toAnswer(response, 'early')
    }
    // What is there first is not to share the line with what passages need.
    if (isEarlyWanted && !isWholeReady) onEarly(await first())
    const early = setTimeout(() => {
      if (!isEarlyWanted) return
      void first().then((answer) => {
        if (isEarlyWanted && isWholeReady) onEarly(answer)
      })
    }, passagesPauseMs)
    try {
      const search = await startWhole()
      return toAnswer(await search(query, options), 'whole')
    } catch {
      // Without passages the rest is worth showing.
      return {...(await first()), scope: 'failed'}
    } finally {
      isEarlyWanted = false
      clearTimeout(early)
    }
  },
  glance: async (query, options) => {
    const some = {...options, limit: glancedAt}
    const first = async () => toGlance(await (await ready()).search(query, some), 'early')
    if (!isAllLatin(query)) return glanceAtWhole(query, some).catch(first)
    return isWholeReady ? firstInTime(glanceAtWhole(query, some), first) : first()
  },
  complete: async (typed, limit) => (await ready()).complete(typed, limit),
  count: async (searches) => {
    const search = await startWhole()
    const answers = searches.map(({query, options}) => search(query, {...options, limit: 0}))
    return (await Promise.all(answers)).map(({total}) => total)
  },
  warm: async () => {
    await startWhole()
  },
}

async function glanceAtWhole(query: string, options: SearchOptions): Promise<Glance> {
  const search = await startWhole()
  return toGlance(await search(query, options), 'whole')
}

/** What is asked for; where it takes its time, or fails, something else. */
async function firstInTime<T>(asked: Promise<T>, other: () => Promise<T>): Promise<T> {
  let pause: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    pause = setTimeout(resolve, passagesPauseMs)
  })
  try {
    return await Promise.race([asked, late.then(other)])
  } catch {
    return await other()
  } finally {
    clearTimeout(pause)
  }
}

function ready(): Promise<OpenedSearch> {
  return opened ?? Promise.reject(new Error('The index is not open'))
}

/** Asked for anew with the next search, where it failed. */
async function startWhole(): Promise<Search> {
  whole ??= ready().then((search) => search.withPassages())
  try {
    const search = await whole
    isWholeReady = true
    return search
  } catch (error) {
    whole = undefined
    throw error
  }
}

self.addEventListener('message', ({data}: MessageEvent<Call>) => {
  void answer(data)
})

async function answer({id, name, values}: Call): Promise<void> {
  const reply = (message: Reply) => {
    self.postMessage(message)
  }
  const onEarly = (value: Answer) => {
    reply({id, kind: 'early', value})
  }
  try {
    // The page calls by the same types; only the search takes a listener, which no message carries.
    const call = calls[name] as (...values: readonly unknown[]) => Promise<unknown>
    reply({id, kind: 'done', value: await call(...values, onEarly)})
  } catch (error) {
    reply({id, kind: 'failed', message: (error as Error).message})
  }
}
