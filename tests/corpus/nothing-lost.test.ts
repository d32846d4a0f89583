/**
 * Nothing of a source is lost silently, letter by letter: each letter and digit stands in
 * the paper at its own place, or the ledger says where it went.
 */
import type {Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createDiskEffects} from '../../scripts/disk.ts'
import {type LoadedPaper, loadCorpus} from '../../src/corpus/load/load.ts'

import {parseMarkdown} from '../../src/markdown/format.ts'
import {isMilestone} from '../../src/markdown/running-text.ts'
import type {Ledger} from '../../src/model/correction.ts'
import {splitLines} from '../../src/source/text/decode.ts'
import {collectWords} from '../../src/source/text/lexicon.ts'
import {readSource} from '../../src/source/read.ts'

const corpus = await loadCorpus(createDiskEffects('.'))
const lexicon = collectWords(corpus.papers.flatMap(({source}) => source?.text ?? []))
const papers = corpus.papers.filter(({source, file}) => source && file)

describe.each(papers.map((paper) => ({id: paper.id, paper})))('$id', ({paper}) => {
  const {tree, ledger} = read(paper)
  const lines = splitLines(paper.source!.text)

  test('every letter of the source is in the text, once, or in the ledger', () => {
    const counts = countPlaces(tree, ledger)
    const wrong = lines.flatMap((line, index) => {
      const number = index + 1
      if (isInLedger(number, ledger)) return []
      const missed = [...letters(line)].filter(
        ({column}) =>
          counts.get(toKey(number, column)) !== 1 && !isCorrected(number, column, ledger),
      )
      const told = [
        ...ledger.markers.filter((one) => one.line === number).map(({marker}) => marker),
        ...findAddresses(tree, number),
      ]
      const rest = told.reduce(
        (text, known) => text.replace(onlyLetters(known), ''),
        missed.map(({letter}) => letter).join(''),
      )
      return rest === '' ? [] : [`${number}: ${rest}`]
    })
    expect(wrong).toEqual([])
  })

  test('every letter of the text stands at its place in the source', () => {
    const wrong: string[] = []
    visitText(tree, (letter, line, column) => {
      const isSame = lines[line - 1]?.charAt(column - 1) === letter
      if (!isSame && !isCorrected(line, column, ledger)) wrong.push(`${line}:${column} ${letter}`)
    })
    expect(wrong).toEqual([])
  })

  test('every correction stands in the text', () => {
    const read = new Map<string, string>()
    visitText(tree, (letter, line, column) => {
      const correction = ledger.corrections.find((one) => isInside(line, column, one))
      if (!correction) return
      const key = toKey(correction.lines[0], correction.column)
      read.set(key, (read.get(key) ?? '') + letter)
    })
    const missing = ledger.corrections.filter(
      ({lines: [line], column, right}) =>
        !isInLedger(line, ledger) && (read.get(toKey(line, column)) ?? '') !== onlyLetters(right),
    )
    expect(missing).toEqual([])
  })

  test('the stages after reading keep every letter', () => {
    const written = parseMarkdown(paper.markdown ?? '')
    expect(toLetters(written)).toBe(toLetters(tree))
  })
})

function read(paper: LoadedPaper) {
  const {id, source, file, corrections} = paper
  return readSource(source!.text, {id, file: file!, corrections}, lexicon, new VFile())
}

/** How often each place of the source stands in the text. */
function countPlaces(tree: Root, ledger: Ledger): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  visitText(tree, (_, line, column, isInTable) => {
    if (isCorrected(line, column, ledger)) return
    const key = toKey(line, column)
    // A heading over several columns of a table stands in each of them.
    counts.set(key, isInTable ? 1 : (counts.get(key) ?? 0) + 1)
  })
  return counts
}

/** Addresses of links that begin on a line: Markdown of the source that is a link's, not the text's. */
function findAddresses(tree: Root, line: number): string[] {
  const addresses: string[] = []
  visit(tree, 'link', ({url, children: [first]}) => {
    if (first?.position?.start.line === line) addresses.push(url)
  })
  return addresses
}

/** Visit the letters of a tree that was read, each with its place in the source. */
function visitText(
  tree: Root,
  see: (letter: string, line: number, column: number, isInTable: boolean) => void,
): void {
  visit(tree, (node, _, parent) => {
    if (node.type === 'textDirective' && isMilestone(node)) return SKIP
    if (node.type !== 'text') return undefined
    const start = node.position?.start
    for (const {letter, column} of letters(node.value)) {
      see(letter, start?.line ?? 0, (start?.column ?? 0) + column - 1, parent?.type === 'tableCell')
    }
    return undefined
  })
}

function toLetters(tree: Root): string {
  let text = ''
  visit(tree, (node) => {
    if (node.type === 'yaml' || (node.type === 'textDirective' && isMilestone(node))) return SKIP
    if (node.type === 'text') text += onlyLetters(node.value)
    return undefined
  })
  return text
}

/** The letters and digits of a text, with their columns from 1. */
function* letters(text: string): Generator<{letter: string; column: number}> {
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    yield {letter: match[0], column: match.index + 1}
  }
}

function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function isInLedger(line: number, {taken, leftOut}: Ledger): boolean {
  return [...taken, ...leftOut].some(({lines: [first, last]}) => first <= line && line <= last)
}

function isCorrected(line: number, column: number, {corrections}: Ledger): boolean {
  return corrections.some((correction) => isInside(line, column, correction))
}

/** Within what was put right; a correction of nothing has its place too. */
function isInside(
  line: number,
  column: number,
  correction: Ledger['corrections'][number],
): boolean {
  const start = correction.column
  const isOnLine = correction.lines[0] === line
  return isOnLine && start <= column && column < start + Math.max(1, correction.wrong.length)
}

function toKey(line: number, column: number): string {
  return `${line}:${column}`
}
