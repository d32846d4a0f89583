/** Quantities into the tree: each becomes `stat` inside its sentence, which becomes a claim of kind `statistic`. */
import type {Root} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {VFile} from 'vfile'
import {addStatistic, isAboutStudy} from '../../claims/kinds.ts'
import {findAttribution} from '../../claims/attribution.ts'
import {findProse, type ProsePassage} from '../../claims/passages.ts'
import {sentenceNames} from '../../claims/remark-claims.ts'
import {splitSentences} from '../../claims/sentences.ts'
import {findDirectives, findSourcePlace} from '../../claims/source-place.ts'
import {type TopicFinder, toTopicFinder} from '../../claims/topics.ts'
import {readAttributes, toAttributes, toDirective} from '../../markdown/directive.ts'
import {toRunningText, wrapRange} from '../../markdown/running-text.ts'
import type {Attribution, Period} from '../../model/claim.ts'
import type {Place, Topic, Unit} from '../../model/vocabulary.ts'
import {type Observation, observe, type ObserveOptions, readFrame} from './observe.ts'
import {isAboutPlace} from './own-place.ts'
import {toPlaceFinder} from './places.ts'
import type {Carried} from './reading-on.ts'
import {isLength} from './timing.ts'
import {toUnitReader} from '../quantities/units.ts'

export interface StatisticOptions {
  readonly places: readonly Place[]
  readonly units: readonly Unit[]
  /** For a sentence that becomes a claim by its numbers alone. */
  readonly topics?: readonly Topic[]
  /** Place of a number where its sentence names none, in a paper that is about that place. */
  readonly place?: string
  /** The same, as the record of this paper says it; `none` for no place. */
  readonly ownPlace?: string
}

const quantityNames = new Set(['stat'])
const citationNames = new Set(['cite'])

/** Under this key a file's `data` holds the place of numbers whose sentences name none. */
export const placeKey = 'place'

/** Wrap the quantities of every sentence. A passage that has its quantities is left as it is. */
export function remarkStatistics({
  places,
  units,
  topics = [],
  place: usual,
  ownPlace,
}: StatisticOptions) {
  const findPlaces = toPlaceFinder(places)
  const unitReader = toUnitReader(units)
  const findTopics = toTopicFinder(topics)
  return (tree: Root, file?: VFile): undefined => {
    let carried: Carried = {}
    const prose = findProse(tree)
    const isMeant = () =>
      usual !== undefined && isAboutPlace(usual, toSentences(prose), places, findPlaces)
    const place = ownPlace ?? (isMeant() ? usual : undefined)
    if (file) file.data[placeKey] = place
    for (const passage of prose) {
      if (findDirectives(passage.node, quantityNames).length > 0) continue
      const {language} = passage
      const options = {
        language,
        units: unitReader,
        findPlaces,
        ...(place !== undefined && place !== 'none' && {place}),
      }
      carried = observePassage(passage, carried, options, findTopics)
    }
  }
}

const toSentences = (prose: readonly ProsePassage[]): string[] =>
  prose.flatMap(({node}) => {
    const {text} = toRunningText(node)
    return findDirectives(node, sentenceNames).map(({start, end}) => text.slice(start, end))
  })

/** Observe the sentences of a passage in turn; what one says of time holds for the next that goes on from it. */
function observePassage(
  passage: ProsePassage,
  before: Carried,
  options: ObserveOptions,
  findTopics: TopicFinder,
): Carried {
  const {node, leadIn} = passage
  const {text} = toRunningText(node)
  const citations = findDirectives(node, citationNames)
  // A paragraph begins anew, but for a span or a figure that it may refer back to.
  let carried: Carried = {
    ...(before.span && {span: before.span}),
    ...(before.shown && {shown: before.shown}),
    ...(leadIn !== undefined && leadFrame(before)),
    ...(leadIn !== undefined && readFrame(toLastSentence(leadIn, options.language), options)),
  }
  let isFirst = true
  let attribution: Attribution | undefined
  for (const {node: sentence, start, end} of findDirectives(node, sentenceNames)) {
    const words = text.slice(start, end)
    const cited = citations.filter((span) => start <= span.start && span.end <= end)
    const outside = cited.map((span) => ({start: span.start - start, end: span.end - start}))
    const observed = observe(words, carried, {...options, outside})
    carried = toFramed(observed.carried, isFirst)
    isFirst = false
    // What a section of methods tells of the study itself states nothing of the world.
    const {role} = passage
    const isOfStudy = role === 'methods' && sentence.name === 's' && isAboutStudy(words, {role})
    const hasQuantity = !isOfStudy && wrapQuantities(passage, start, observed.observations)
    const hasStatistic = hasQuantity && !isTermOfAdvice(sentence, observed.observations)
    const {language} = passage
    const context = {
      language,
      hasCitation: cited.length > 0,
      ...(attribution && {before: attribution}),
    }
    attribution = findAttribution(words, context)
    // Thanks and grants assert nothing of the world.
    if (hasStatistic && passage.role !== 'acknowledgements')
      markStatistic(sentence, words, attribution, findTopics)
  }
  return carried
}

/** An item of a list goes on from the paragraph that led it in. */
function leadFrame({frame, last, framePlace}: Carried): Carried {
  const period = frame ?? last
  return {...(period && {frame: period}), ...(framePlace !== undefined && {framePlace})}
}

function toLastSentence(text: string, language: string): string {
  const last = splitSentences(text, language).at(-1)
  return last ? text.slice(last.start, last.end) : text
}

/** A passage that opens with a span of time speaks of it throughout. */
function toFramed(carried: Carried, isFirst: boolean): Carried {
  const {last} = carried
  const isSpan = last !== undefined && last.from !== last.to
  return isFirst && isSpan && !carried.frame ? {...carried, frame: last} : carried
}

/** Wrap quantities that cut no citation; says whether any was wrapped. */
function wrapQuantities(
  {node}: ProsePassage,
  offset: number,
  observations: readonly Observation[],
): boolean {
  let hasStatistic = false
  const wrappers = observations.map((observation) => {
    const [start, end] = [observation.start + offset, observation.end + offset]
    return {start, end, place: findSourcePlace(node, start, end), observation}
  })
  for (const {start, end, place, observation} of wrappers) {
    if (!place) continue
    const wrapper = toDirective('stat', {
      id: `stat-${place.id}`,
      to: place.to,
      value: observation.value,
      high: observation.high,
      unit: observation.unit,
      qualifier: observation.qualifier === 'exact' ? undefined : observation.qualifier,
      change: observation.change === 'level' ? undefined : observation.change,
      period: observation.period && writePeriod(observation.period),
      place: observation.place,
    })
    hasStatistic = wrapRange(node, start, end, wrapper) || hasStatistic
  }
  return hasStatistic
}

function writePeriod({from = '', to = ''}: Period): string {
  return from === to ? from : `${from}/${to}`
}

/** "Visas should be issued for up to 3 years": a term that advice or a phrase sets states nothing of the world. */
function isTermOfAdvice(sentence: TextDirective, observations: readonly Observation[]): boolean {
  const kinds = (sentence.attributes?.['kinds'] ?? '').split(' ')
  const isBare = sentence.name !== 'claim' || kinds.includes('recommendation')
  return isBare && observations.every(({unit}) => isLength(unit))
}

/** Make the sentence a claim of kind `statistic`, in place. */
function markStatistic(
  sentence: TextDirective,
  words: string,
  attribution: Attribution,
  findTopics: TopicFinder,
): void {
  if (sentence.name === 'claim') {
    const read = readAttributes('claim', sentence.attributes)
    if (!read.success) return
    const {kinds, topics, ...rest} = read.data
    sentence.attributes = toAttributes({
      ...pick(rest),
      kinds: addStatistic(kinds, words),
      topics,
      attribution: rest.attribution,
    })
    return
  }
  const {id, to} = sentence.attributes ?? {}
  sentence.name = 'claim'
  sentence.attributes = toAttributes({
    id: id ?? undefined,
    to: to ?? undefined,
    kinds: ['statistic'],
    topics: findTopics(words),
    attribution,
  })
}

function pick({id, to}: {id: string; to?: number | undefined}) {
  return {id, to}
}
