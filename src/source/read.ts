/** From a source text to the tree of structured Markdown. */
import {createHash} from 'node:crypto'
import type {Paragraph, Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {toRunningText, wrapRange} from '../markdown/running-text.ts'
import type {CorrectionEntry, Ledger} from '../model/correction.ts'
import type {LayoutHints, PaperFile, PaperFrontMatter} from '../model/paper.ts'
import {assemble} from './tree/assemble.ts'
import type {Block} from './blocks/block.ts'
import {listLines, textOf} from './blocks/block-lines.ts'
import {toBlocks} from './blocks/blocks.ts'
import {readBody} from './body/body.ts'
import {findMentions} from './signs/captions.ts'
import {applyCorrections} from './text/corrections.ts'
import {splitLines} from './text/decode.ts'
import {readFrontMatter} from './front/front-matter.ts'
import {findFurniture} from './blocks/furniture.ts'
import {findGarbled} from './blocks/garbled.ts'
import {guessLanguage} from './text/languages.ts'
import {toMappedLine} from './text/mapped-text.ts'
import type {PageStart} from './text/milestones.ts'
import {findPageEdges} from './blocks/pages.ts'
import {toRecord} from './front/record.ts'
import {readRunningHeader} from './front/record-fields.ts'
import {reportReading} from './report.ts'
import {dropTags} from './text/tags.ts'
import {mendTypesetting} from './signs/typesetting.ts'

export interface PaperSource {
  readonly id: string
  readonly file: PaperFile
  readonly corrections: readonly CorrectionEntry[]
}

export interface ReadPaper {
  readonly record: PaperFrontMatter
  readonly tree: Root
  readonly ledger: Ledger
}

/**
 * Read one paper.
 *
 * Text nodes of the tree stand at their places in the source, each on one line.
 * Doubts go to `file` as messages with the source line.
 *
 * @param lexicon words of all sources, which decide on hyphens at line ends
 */
export function readSource(
  source: string,
  {file: given, ...rest}: PaperSource,
  lexicon: ReadonlySet<string>,
  file: VFile,
): ReadPaper {
  const language = given.language ?? guessLanguage(source)
  const paper = {...rest, file: {...given, language}}
  const raw = splitLines(source)
  // Corrections first: everything later may rest on them; their columns are the raw text's.
  const corrected = applyCorrections(
    raw.map((line, index) => toMappedLine(line, index + 1)),
    paper.corrections,
    file,
  )
  const ledger: Ledger = {
    taken: [],
    leftOut: [],
    markers: [],
    corrections: [...corrected.corrections],
  }
  // Tags before blocks: they say how text looked, and nothing of where a block ends.
  const lines = corrected.lines.map((line) =>
    mendTypesetting(dropTags(line, ledger.corrections), ledger.corrections),
  )
  const edges = findPageEdges(raw)
  const {blocks: all, corrections} = toBlocks(lines, lexicon, edges)
  // Furniture and garbled text before front matter: both would pass for titles and names.
  const leftOut = new Map([
    ...findFurniture(all, paper.file, edges),
    ...[...findGarbled(all)].map((block) => [block, 'garbled' as const] as const),
  ])
  const blocks = all.filter((block) => !leftOut.has(block))
  const front = readFrontMatter(blocks, paper.file)
  for (const [block, why] of leftOut) {
    if (why === 'running-header') readRunningHeader(textOf(block), front.fields)
  }
  const elements = readBody(blocks, front, lexicon, ledger)
  const tree = assemble(elements, ledger, {language, pages: findPages(raw, paper.file.layout)})
  linkMentions(tree)
  fillLedger(ledger, {
    blocks: all,
    leftOut: new Map([...leftOut, ...front.leftOut]),
    taken: front.taken,
    corrections,
  })
  const record = toRecord(paper, front, tree, {
    file: 'source.txt',
    sha256: createHash('sha256').update(source).digest('hex'),
    lines: raw.length,
  })
  reportReading(file, paper.file, {front, ledger, raw})
  return {record, tree, ledger}
}

function findPages(raw: readonly string[], layout: LayoutHints | undefined): PageStart[] {
  if (layout?.pageBreak !== 'leading-space') return []
  const first = layout.firstPage ?? 1
  const starts = raw.flatMap((line, index) => (/^ \S/.test(line) ? [index + 1] : []))
  return [1, ...starts].map((line, index) => ({line, folio: first + index}))
}

/** Mentions of figures and tables that the paper has become links to them. */
function linkMentions(tree: Root): void {
  const ids = new Set<string>()
  visit(tree, 'containerDirective', (node) => {
    if (node.attributes?.id) ids.add(node.attributes.id)
  })
  const link = (passage: Paragraph) => {
    for (const mention of findMentions(toRunningText(passage).text).toReversed()) {
      const id = `${mention.kind === 'figure' ? 'fig' : 'table'}-${String(mention.number)}`
      if (!ids.has(id)) continue
      wrapRange(passage, mention.start, mention.end, {type: 'link', url: `#${id}`, children: []})
    }
  }
  visit(tree, (node) => {
    if (node.type === 'containerDirective' || node.type === 'heading') return SKIP
    if (node.type === 'list' && node.ordered === true) return SKIP
    if (node.type === 'paragraph') link(node)
    return undefined
  })
}

function fillLedger(
  ledger: Ledger,
  found: {
    blocks: readonly Block[]
    leftOut: ReadonlyMap<Block, Ledger['leftOut'][number]['why']>
    taken: ReadonlyMap<Block, string>
    corrections: Ledger['corrections']
  },
): void {
  ledger.taken = listLines(found.blocks, found.taken).map(({lines, said}) => ({lines, field: said}))
  ledger.leftOut = listLines(found.blocks, found.leftOut).map(({lines, said}) => ({
    lines,
    why: said,
  }))
  // What was joined inside text that is left out is no part of the text as read.
  const isRead = ({lines: [line]}: {lines: [number, number]}) =>
    !ledger.leftOut.some(({lines}) => lines[0] <= line && line <= lines[1])
  ledger.corrections = [...ledger.corrections, ...found.corrections.filter(isRead)].toSorted(
    (a, b) =>
      a.lines[0] - b.lines[0] || a.column - b.column || a.wrong.localeCompare(b.wrong, 'en'),
  )
  ledger.markers = ledger.markers.toSorted((a, b) => a.line - b.line)
}
