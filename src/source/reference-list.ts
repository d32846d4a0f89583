/**
 * The entries of a reference list, one text each: numbered or not, glued on one line or
 * split over several.
 */
import type {Ledger} from '../model/correction.ts'
import {joinTexts} from './joining.ts'
import {findListMarker} from './list-markers.ts'
import {type MappedText, sliceText, trimText} from './mapped-text.ts'

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
  blocks: readonly MappedText[],
  lexicon: ReadonlySet<string>,
  corrections: Ledger['corrections'],
): EntryList {
  const isNumbered = blocks.filter((block) => number.test(block.text)).length > blocks.length / 2
  const entries: {text: MappedText; isMidLine: boolean; breaks: number[]}[] = []
  const markers: Ledger['markers'] = []
  let last = 0
  for (const block of blocks) {
    const marker = number.exec(block.text)
    const bullet = findListMarker(block.text)?.bullet ?? 0
    const isNext = isNumbered && marker !== null && isAhead(Number(marker[1]), last)
    const previous = entries.at(-1)
    if (
      previous &&
      !(isNumbered ? isNext : bullet > 0 || startsEntry(block.text, previous.text.text))
    ) {
      previous.breaks.push(block.lines[0] ?? 1)
      previous.text = joinTexts(previous.text, block, lexicon, corrections)
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

/** A number or two may be missing from a list, but its numbers grow. */
function isAhead(found: number, last: number): boolean {
  return found > last && found <= last + 3
}

/** Unnumbered: a new entry begins with a capital once the one before is complete. */
function startsEntry(text: string, before: string): boolean {
  const last = before.trimEnd()
  const isComplete =
    /[.)>\]\d/]$/u.test(last) || /(?:https?:\/\/|doi\.org\/|doi:\s?)\S+$/i.test(last)
  return isComplete && /^\p{Lu}/u.test(text)
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
