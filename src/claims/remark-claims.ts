/**
 * Sentences into the tree: every sentence of prose becomes `s`, or `claim` when it
 * asserts something about the world.
 */
import type {Root} from 'mdast'
import {toDirective} from '../markdown/directive.ts'
import {toRunningText, wrapRange} from '../markdown/running-text.ts'
import type {Attribution, ClaimKind} from '../model/claim.ts'
import type {Topic} from '../model/vocabulary.ts'
import {findAttribution, findQuotations, isInside} from './attribution.ts'
import {findKinds} from './kinds.ts'
import {cellItemMark, findProse, type ProsePassage} from './passages.ts'
import {type Span, splitSentences} from './sentences.ts'
import {findDirectives, findSourcePlace} from './source-place.ts'
import {toTopicFinder, type TopicFinder} from './topics.ts'

export interface ClaimOptions {
  readonly topics: readonly Topic[]
}

/** Directives that no sentence may cut: a full stop inside them ends nothing. */
const whole = new Set(['cite', 'stat', 's', 'claim', 'ref'])
const citation = new Set(['cite'])
export const sentenceNames: ReadonlySet<string> = new Set(['s', 'claim'])

/** Wrap every sentence of every language; kinds are found in English. A passage that has its sentences is left as it is. */
export function remarkClaims({topics}: ClaimOptions) {
  const findTopics = toTopicFinder(topics)
  return (tree: Root): undefined => {
    for (const passage of findProse(tree)) {
      if (findDirectives(passage.node, sentenceNames).length > 0) continue
      wrapSentences(passage, findTopics)
    }
  }
}

interface Sentence extends Span {
  readonly text: string
  readonly kinds: readonly ClaimKind[]
  readonly attribution: Attribution
}

function wrapSentences(passage: ProsePassage, findTopics: TopicFinder): void {
  // Places first: wrapping moves no text, but asks for the tree as it was.
  const around = findTopics(passage.leadIn ?? toSubject(passage))
  let topics: readonly string[] = around
  const wrappers = readSentences(passage).map((sentence) => {
    const {start, end, text, kinds, attribution} = sentence
    // A sentence without words of a topic goes on with that of the one before, or of its heading.
    const own = findTopics(text, [...topics, ...around])
    if (own.length > 0) topics = own
    const place = findSourcePlace(passage.node, start, end)
    const isClaim = kinds.length > 0
    const tags = isClaim ? {kinds, topics, attribution} : {}
    return {start, end, place, name: isClaim ? 'claim' : 's', tags}
  })
  for (const {start, end, place, name, tags} of wrappers) {
    if (!place || (name === 's' && passage.place === 'cell')) continue
    const {id, to} = place
    wrapRange(passage.node, start, end, toDirective(name, {id, to, ...tags}))
  }
}

/** Headings that name a part of a paper and no subject: "2. Materials and methods". */
const partName =
  /^(?:[\divx]{1,4}[.)]?\s)?(?:abstract|introduction|background|materials?|methods?|methodology|data|results?|findings|discussion|conclusions?)\b/i

function toSubject({title}: ProsePassage): string {
  return partName.test(title) ? '' : title
}

/** The sentences of a passage with what they assert. */
function readSentences(passage: ProsePassage): Sentence[] {
  const {text} = toRunningText(passage.node)
  const {language, place, leadIn, role} = passage
  const citations = findDirectives(passage.node, citation)
  const headings = findEmphasised(passage)
  const spans = toItems(text, place).flatMap((item) => splitItem(passage, text, item))
  const quotations = findQuotations(text)
  const isLedReported =
    leadIn !== undefined && findAttribution(leadIn, {language, hasCitation: false}) === 'reported'
  let before: Attribution | undefined
  let kindsBefore: readonly ClaimKind[] = []
  return spans.map((span, at) => {
    const words = text.slice(span.start, span.end)
    const hasCitation = citations.some(({start, end}) => span.start <= start && end <= span.end)
    const attribution =
      isLedReported || isInside(span, quotations)
        ? 'reported'
        : findAttribution(words, {language, hasCitation, ...(before && {before})})
    before = attribution
    const isHeading = headings.some(({start, end}) => start <= span.start && span.end <= end)
    const kinds =
      isHeading || role === 'acknowledgements' || !isEnglish(language)
        ? []
        : findKinds(words, {
            role,
            ...(leadIn !== undefined && {leadIn}),
            isItem:
              place === 'list-item' || place === 'cell' || isOpening(spans, at) || isBrief(words),
            before: kindsBefore,
          })
    kindsBefore = kinds
    return {...span, text: words, kinds, attribution}
  })
}

/** Longest text that opens a passage as a heading does: "Labour migration within the Union." */
const longestHeading = 90

/** Whether a text has no end, and so may be a title or a label: "Supporting information". */
function isBrief(words: string): boolean {
  return words.length <= longestHeading && !/[.!?…:;][)\]"'”’»]{0,3}$/.test(words)
}

function isOpening(spans: readonly Span[], at: number): boolean {
  const {start, end} = spans[at]!
  return at === 0 && spans.length > 1 && end - start <= longestHeading
}

function isEnglish(language: string): boolean {
  return language.split('-')[0] === 'en'
}

/** The items that a cell joins, or the whole passage. */
function toItems(text: string, place: ProsePassage['place']): Span[] {
  if (place !== 'cell') return [{start: 0, end: text.length}]
  const items: Span[] = []
  let start = 0
  for (const item of text.split(cellItemMark)) {
    items.push({start, end: start + item.length})
    start += item.length + cellItemMark.length
  }
  return items
}

function splitItem(passage: ProsePassage, text: string, item: Span): Span[] {
  const {place, language, node} = passage
  const words = text.slice(item.start, item.end)
  const marker = place === 'list-item' ? findMarkerLength(words, passage.isNumbered) : 0
  const from = item.start + marker
  const sentences = splitSentences(text.slice(from, item.end), language).map(({start, end}) => ({
    start: start + from,
    end: end + from,
  }))
  return joinCut(sentences, findDirectives(node, whole))
}

/**
 * Length of the marker that a list item keeps as text, such as `1) ` or `a) `; it is no
 * part of the sentence. A bare figure is one only where the list counts with them.
 */
function findMarkerLength(text: string, isNumbered = false): number {
  const marker = /^\s*\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]\s+/iu.exec(text)
  const figure = isNumbered ? /^\s*\d{1,2}\s+/.exec(text) : undefined
  return (marker ?? figure)?.[0].length ?? 0
}

/** Join sentences whose border lies inside a directive. */
function joinCut(sentences: readonly Span[], directives: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const isCut =
      last !== undefined &&
      directives.some(({start, end}) => start < sentence.start && sentence.start < end)
    if (isCut) joined[joined.length - 1] = {start: last.start, end: sentence.end}
    else joined.push(sentence)
  }
  return joined
}

/**
 * Where a passage opens with an emphasised sentence and goes on without emphasis: a
 * run-in heading, such as "*Visa for nurses.* The state should …".
 */
function findEmphasised({node}: ProsePassage): Span[] {
  let offset = 0
  for (const child of node.children) {
    const {text} = toRunningText({children: [child]})
    if (child.type === 'emphasis' || child.type === 'strong') {
      const isShort = text.length < toRunningText(node).text.length - offset
      return isShort && /[.:]\s*$/.test(text) ? [{start: offset, end: offset + text.length}] : []
    }
    offset += text.length
    // Only a list marker may stand before it.
    if (text.trim() !== '' && findMarkerLength(`${text} `) < text.trimEnd().length) return []
  }
  return []
}
