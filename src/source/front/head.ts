/** Title, names and addresses above the abstract, told from above: the title stands over the names. */
import type {Block, TextBlock} from '../blocks/block.ts'
import {isNameList} from '../signs/bylines.ts'
import {isHeadingWords} from '../signs/heading-words.ts'
import {isKeywordsLine} from '../signs/keywords.ts'
import {findIssueNumbers} from '../signs/masthead.ts'
import {collectPlainWords} from '../text/lexicon.ts'
import {endsSentence, toPlain} from '../text/plain.ts'
import {isClassification, readField} from './record-fields.ts'

export interface Head {
  readonly title: readonly TextBlock[]
  readonly names: readonly TextBlock[]
  /** Addresses, dates and fields behind the names. */
  readonly rest: readonly TextBlock[]
}

const longestTitle = 300
/** Longer blocks behind the names are text. */
const longestAddress = 400

/**
 * @param end index of the first block behind the head
 * @returns `undefined` where no line holds nothing but whole names, with a title over it
 */
export function findHead(blocks: readonly Block[], end: number): Head | undefined {
  const common = collectPlainWords(
    blocks.map((block) => (block.kind === 'text' ? block.text.text : '')),
  )
  const texts = blocks.slice(0, end).filter((block): block is TextBlock => block.kind === 'text')
  const isNames = (block: TextBlock) => isNameList(block.text.text, common)
  const first = texts.findIndex(
    (block, index) => isNames(block) && findTitle(texts.slice(0, index)).length > 0,
  )
  if (first === -1) return undefined
  const title = findTitle(texts.slice(0, first))
  const behind = texts.slice(first)
  const text = behind.findIndex(
    ({text}) =>
      isHeadingWords(toPlain(text.text)) ||
      isKeywordsLine(toPlain(text.text)) ||
      text.text.length > longestAddress ||
      (text.text.length > 100 && endsSentence(text.text)),
  )
  const lines = text === -1 ? behind : behind.slice(0, text)
  const lists = lines.filter(isNames)
  const isListed = lists.some(({text}) => splitCount(text.text) > 1)
  const names = lists.filter(
    (block) => !isListed || block === lists[0] || splitCount(block.text.text) > 1,
  )
  return {title, names, rest: lines.filter((block) => !names.includes(block))}
}

const splitCount = (text: string) => text.split(/[,;·•]\s|\s(?:&|and|и)\s|\S\s{3,}\S/).length

/** The lines right above the names, up to a gap, a sentence or a line of the journal's. */
function findTitle(above: readonly TextBlock[]): TextBlock[] {
  const from = above.findLastIndex(({text}, index) => {
    const plain = toPlain(text.text)
    const next = above[index + 1]?.text.lines[0]
    const isApart = next !== undefined && next > (text.lines.at(-1) ?? 0) + 1
    const isField = readField(plain, {classification: {}}) !== undefined || isClassification(plain)
    const isSentence = endsSentence(plain) && !plain.endsWith(':')
    return (
      isApart ||
      isField ||
      isSentence ||
      journal.test(plain) ||
      findIssueNumbers(plain) !== undefined
    )
  })
  const title = above.slice(from + 1)
  const length = title.reduce((sum, {text}) => sum + text.text.length, 0)
  return length <= longestTitle && title.some(({text}) => /\p{L}{3}/u.test(text.text)) ? title : []
}

/** What else stands over a title: an address, or the kind of the paper. */
const journal = /https?:|\bISSN\b|^(?:\p{L}+\s){1,2}article$/iu
