/**
 * The entries of a reference list, one text each: numbered or not, glued on one line or
 * split over several.
 */
import type {Ledger} from '../../model/correction.ts'
import type {Block} from '../blocks/block.ts'
import {areDatedHeads, splitAtHeads, splitHanging, startsEntry} from '../signs/entry-heads.ts'
import {joinTexts} from '../text/joining.ts'
import {findListMarker} from '../signs/list-markers.ts'
import {findLines, type MappedText, sliceText, splitAt, trimText} from '../text/mapped-text.ts'

export interface Entry {
  readonly text: MappedText
  /** Whether another entry stands before it on its first line. */
  readonly isMidLine: boolean
  /** Lines at which a page or column had split it. */
  readonly breaks: readonly number[]
}

export interface EntryList {
  readonly entries: readonly Entry[]
  readonly markers: Ledger['markers']
}

const number = /^\[?(\d{1,3})\]?[.)]?\s+(?=\S)/

export function readEntries(
  list: readonly MappedText[],
  lexicon: ReadonlySet<string>,
  corrections: Ledger['corrections'],
): EntryList {
  const isNumbered = isNumberedList(list)
  const hanging = isNumbered ? undefined : splitHanging(list)
  const blocks = isNumbered ? splitAtNumbers(list) : (hanging ?? splitAtHeads(list))
  const isDated = !isNumbered && areDatedHeads(blocks)
  const column = hanging?.[0]?.columns[0]
  const entries: {text: MappedText; isMidLine: boolean; breaks: number[]}[] = []
  const markers: Ledger['markers'] = []
  let last = 0
  for (const block of blocks) {
    const marker = number.exec(block.text)
    const bullet = findListMarker(block.text)?.bullet ?? 0
    const isNext = isNumbered && marker !== null && isAhead(Number(marker[1]), last)
    const previous = entries.at(-1)
    const isNew = isNumbered
      ? isNext
      : hanging
        ? block.columns[0] === column
        : bullet > 0 || startsEntry(block.text, previous?.text.text ?? '', isDated)
    if (previous && !isNew) {
      previous.breaks.push(block.lines[0] ?? 1)
      previous.text = joinTexts([previous.text, block], lexicon, corrections)
      continue
    }
    const dropped = isNext ? marker[0].length : bullet
    if (isNext) {
      last = Number(marker[1])
      markers.push({line: block.lines[0] ?? 1, marker: marker[0].trim()})
    }
    entries.push({text: sliceText(block, dropped), isMidLine: false, breaks: []})
    if (isNumbered) last = splitGlued(entries, markers, last)
  }
  return {entries: entries.map((entry) => ({...entry, text: trimText(entry.text)})), markers}
}

/** So many letters without a year or an address are no list any more. */
const mostUndated = 800
const longestHeading = 90

/** Whether a block of the body stands behind the list, though no heading that is known says so. */
export function endsList(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'text') return false
  const text = block.text.text
  const isAppendix = /^[A-H](?:\.\d|\.?\s)\s?\p{Lu}[\p{L}\s:()-]{3,}$/u.test(text)
  if (isAppendix && text.length <= longestHeading && !startsDated(textAt(blocks, index + 1))) {
    return true
  }
  let letters = 0
  for (let at = index; at < blocks.length && letters < mostUndated; at++) {
    const one = textAt(blocks, at)
    if (isDatedEntry(one) || number.test(one)) return false
    letters += one.length
  }
  return letters >= mostUndated
}

/** Whether a list of references begins here without a heading: `[1]`, and two more with names or years behind. */
export function opensList(blocks: readonly Block[], index: number): boolean {
  const text = textAt(blocks, index)
  if (!/^\[1\]\s\S/.test(text)) return false
  const rest = blocks.slice(index).map((_, at) => textAt(blocks, index + at))
  const entries = rest.filter((one) => /^\[\d{1,3}\]\s/.test(one))
  return entries.length >= fewestBracketed && entries.filter(isDatedEntry).length * 2 > rest.length
}

function textAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index]
  return block?.kind === 'text' ? block.text.text : ''
}

const isDatedEntry = (text: string) =>
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|www\.|doi|\bn\.\s?d\.|в печати|in press|forthcoming/iu.test(
    text,
  )
/** `Marsh, A. (2001)`: a name at the head, and a year. */
const startsDated = (text: string) =>
  /^\[?\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}|and|&)/u.test(text) && isDatedEntry(text.slice(0, 200))

/** Most blocks have numbers, or numbers run on at the starts of lines. */
function isNumberedList(blocks: readonly MappedText[]): boolean {
  const numbered = blocks.filter((block) => number.test(block.text)).length
  if (numbered > blocks.length / 2) return true
  const bracketed = blocks.flatMap((block) => findNumbers(block, /^\[(\d{1,3})\]\s/))
  if (bracketed.length >= fewestBracketed) return true
  const pointed = blocks.reduce(
    (last, block) => last + findNumbers(block, /^(\d{1,3})\.\s(?=\p{Lu})/u, last).length,
    0,
  )
  return pointed >= fewestBracketed && /^1\.\s/.test(blocks[0]?.text ?? '')
}
const fewestBracketed = 3

/** Where a text has the next number at the start of a line. */
function findNumbers(mapped: MappedText, form: RegExp, last = 0): number[] {
  const starts: number[] = []
  let expected = last + 1
  for (const at of findLines(mapped)) {
    const found = form.exec(mapped.text.slice(at, at + 8))?.[1]
    if (found === undefined || (Number(found) !== expected && last + starts.length > 0)) continue
    starts.push(at)
    expected = Number(found) + 1
  }
  return starts
}

function splitAtNumbers(blocks: readonly MappedText[]): MappedText[] {
  let last = 0
  return blocks.flatMap((block) => {
    const parts = splitAt(block, [...new Set([0, ...findNumbers(block, number, last)])])
    for (const {text} of parts) last = Number(number.exec(text)?.[1] ?? last)
    return parts
  })
}

/** A number or two may be missing from a list, but its numbers grow. */
function isAhead(found: number, last: number): boolean {
  return found > last && found <= last + 3
}

/** `… next_decade 9 Ivakhnyuk, I. …`: the next number before a name, glued to the entry before. */
function splitGlued(
  entries: {text: MappedText; isMidLine: boolean; breaks: number[]}[],
  markers: Ledger['markers'],
  last: number,
): number {
  const entry = entries.at(-1)
  if (!entry) return last
  const glued = new RegExp(
    String.raw`\s(${String(last + 1)}\.?\s+)(?=\p{Lu}[\p{L}'’-]+,?\s\p{Lu}\.)`,
    'u',
  )
  const match = glued.exec(entry.text.text)
  if (!match) return last
  const rest = sliceText(entry.text, match.index + match[0].length)
  markers.push({line: entry.text.lines[match.index + 1] ?? 1, marker: String(match[1]).trim()})
  entry.text = sliceText(entry.text, 0, match.index)
  entries.push({text: rest, isMidLine: true, breaks: []})
  return splitGlued(entries, markers, last + 1)
}
