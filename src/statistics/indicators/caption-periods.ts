/** The time that the caption of a figure or table gives to a sentence that refers to it and names none. */
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {ProsePassage} from '../../claims/passages.ts'
import {sentenceNames} from '../../claims/remark-claims.ts'
import {findDirectives} from '../../claims/source-place.ts'
import {toRunningText} from '../../markdown/running-text.ts'
import type {Period} from '../../model/claim.ts'
import {findPeriods} from '../observations/periods.ts'

/** The period in the caption of each figure and table, by its id. */
export type CaptionPeriods = ReadonlyMap<string, Period>

const quantityNames = new Set(['stat'])
const citationNames = new Set(['cite'])

export function readCaptions(tree: Root): CaptionPeriods {
  const periods = new Map<string, Period>()
  for (const node of tree.children) {
    if (node.type !== 'containerDirective') continue
    const [caption] = node.children
    const id = node.attributes?.['id']
    if (caption?.type !== 'paragraph' || typeof id !== 'string') continue
    const found = findPeriods(toRunningText(caption).text, {language: 'en'})
    const [only] = found
    if (!only || found.length > 1) continue
    const {from, to} = only
    periods.set(id, {...(from !== undefined && {from}), ...(to !== undefined && {to})})
  }
  return periods
}

/** Give the quantities of sentences that refer to one figure or table the period of its caption. */
export function dateByCaptions({node, language}: ProsePassage, captions: CaptionPeriods): void {
  const {text} = toRunningText(node)
  for (const sentence of findDirectives(node, sentenceNames)) {
    const ids = findMentioned(sentence.node)
    const period = ids.length === 1 ? captions.get(ids[0] ?? '') : undefined
    if (!period) continue
    const spans = findDirectives(sentence.node, quantityNames)
    const words = text.slice(sentence.start, sentence.end)
    // Its own words come first; figures that count something or cite are no years.
    const outside = [...spans, ...findDirectives(sentence.node, citationNames)]
    if (findPeriods(words, {language, outside}).length > 0) continue
    const {from = '', to = ''} = period
    for (const {node: stat} of spans) {
      stat.attributes = {...stat.attributes, period: from === to ? from : `${from}/${to}`}
    }
  }
}

/** Figures and tables that a sentence refers to. */
function findMentioned(sentence: Parameters<typeof visit>[0]): string[] {
  const ids: string[] = []
  visit(sentence, 'link', ({url}: {type: 'link'; url: string}) => {
    const id = /^#((?:fig|table)-.*)$/.exec(url)?.[1]
    if (id !== undefined) ids.push(id)
  })
  return ids
}
