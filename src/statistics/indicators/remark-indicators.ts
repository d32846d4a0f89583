/** What the quantities of a paper measure, into the tree: attributes of `stat`. */
import type {Root} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {findProse, type ProsePassage} from '../../claims/passages.ts'
import {sentenceNames} from '../../claims/remark-claims.ts'
import {findDirectives} from '../../claims/source-place.ts'
import {readAttributes, toAttributes} from '../../markdown/directive.ts'
import {toRunningText} from '../../markdown/running-text.ts'
import type {IndicatorDefinition, Place} from '../../model/vocabulary.ts'
import {dateByCaptions, readCaptions} from './caption-periods.ts'
import {type IndicatorFinder, toIndicatorFinder} from './indicators.ts'
import {toPlaceFinder} from '../observations/places.ts'
import {toNear} from './recognise.ts'

export interface IndicatorOptions {
  readonly indicators: readonly IndicatorDefinition[]
  readonly places: readonly Place[]
}

const quantityNames = new Set(['stat'])

/** Give each quantity its indicator. One that has an indicator keeps it. */
export function remarkIndicators({indicators, places}: IndicatorOptions) {
  const findIndicator = toIndicatorFinder(indicators, toPlaceFinder(places))
  return (tree: Root): undefined => {
    const captions = readCaptions(tree)
    let leadIn = ''
    for (const passage of findProse(tree)) {
      markPassage(passage, findIndicator, leadIn)
      dateByCaptions(passage, captions)
      const {text} = toRunningText(passage.node)
      if (!isContinued(text)) leadIn = text
    }
  }
}

/** A passage so short that it is an item of a list, which goes on from what leads the list in. */
const longestItem = 160

function isContinued(text: string): boolean {
  return text.length <= longestItem && !text.trimEnd().endsWith(':')
}

function markPassage({node}: ProsePassage, findIndicator: IndicatorFinder, before: string): void {
  const {text} = toRunningText(node)
  // A short item has its subject in the passage that leads it in.
  const leadIn = isContinued(text) ? `${before}\n` : ''
  const spans = findDirectives(node, quantityNames)
  for (const sentence of findDirectives(node, sentenceNames)) {
    const words = text.slice(sentence.start, sentence.end)
    const passage = leadIn + text.slice(0, sentence.end)
    const inside = spans
      .filter(({start, end}) => sentence.start <= start && end <= sentence.end)
      .map((span) => ({
        node: span.node,
        start: span.start - sentence.start,
        end: span.end - sentence.start,
      }))
    inside.forEach(({node: stat, start, end}, at) => {
      markQuantity(stat, (unit, change, place) =>
        findIndicator({
          sentence: words,
          near: toNear(words, inside, at),
          passage,
          start,
          end,
          unit,
          change,
          place,
        }),
      )
    })
  }
}

function markQuantity(
  stat: TextDirective,
  find: (
    unit: string,
    change: Parameters<IndicatorFinder>[0]['change'],
    place: string | undefined,
  ) => ReturnType<IndicatorFinder>,
): void {
  const read = readAttributes('stat', stat.attributes)
  if (!read.success || read.data.indicator !== undefined) return
  const {unit, change = 'level', place} = read.data
  const found = find(unit, change, place)
  if (!found) return
  stat.attributes = toAttributes({...read.data, ...found, place: found.place ?? place})
}
