/**
 * The Markdown that a conversion leaves inside paragraphs (emphasis, links, escapes)
 * to mdast nodes that know their source places.
 *
 * The text is parsed as one paragraph whatever it begins with: blocks were found before.
 */
import type {Emphasis, Nodes, PhrasingContent, Strong} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import type {Ledger} from '../../model/correction.ts'
import {type MappedText, sliceText, toTextNodes, trimText} from '../text/mapped-text.ts'

type Recorded = Ledger['corrections'][number]

/** Constructs that no paragraph of a paper is meant to hold. */
const disabled = [
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
]

export function parseInline(source: MappedText, corrections: Recorded[]): PhrasingContent[] {
  const trimmed = trimText(source)
  const tree = fromMarkdown(trimmed.text, {extensions: [{disable: {null: disabled}}]})
  const paragraph = tree.children[0]
  if (tree.children.length !== 1 || paragraph?.type !== 'paragraph') return toTextNodes(trimmed)
  return paragraph.children.flatMap((node) => placeNode(node, trimmed, corrections))
}

function placeNode(
  node: PhrasingContent,
  source: MappedText,
  corrections: Recorded[],
): PhrasingContent[] {
  const [start, end] = offsetsOf(node)
  const stretch = sliceText(source, start, end)
  switch (node.type) {
    case 'text':
      return unescape(stretch, corrections)
    case 'emphasis':
    case 'strong': {
      if (isTurned(node, source)) return unescape(stretch, corrections)
      const children = node.children.flatMap((child) => placeNode(child, source, corrections))
      return [{type: node.type, children}]
    }
    case 'link': {
      const children = node.children.flatMap((child) => placeNode(child, source, corrections))
      return [{type: 'link', url: node.url, children}]
    }
    default:
      return toTextNodes(stretch)
  }
}

/** Whether the stars stand in quotation marks themselves, as those of a legend: `‘**’ 0.01 ‘*’`. */
function isTurned({children}: Emphasis | Strong, {text}: MappedText): boolean {
  const [start] = offsetsOf(children[0]!)
  const [, end] = offsetsOf(children.at(-1)!)
  return /^[’”»)\]]|[‘“«([]$/u.test(text.slice(start, end))
}

/** Drop the backslashes of escapes, and record each. */
function unescape(stretch: MappedText, corrections: Recorded[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let done = 0
  for (const match of stretch.text.matchAll(/\\(?=[!-/:-@[-`{-~])/g)) {
    if (match.index < done) continue
    nodes.push(...toTextNodes(sliceText(stretch, done, match.index)))
    done = match.index + 1
    corrections.push({
      lines: [stretch.lines[match.index] ?? 1, stretch.lines[match.index] ?? 1],
      column: stretch.columns[match.index] ?? 1,
      wrong: stretch.text.slice(match.index, match.index + 2),
      right: stretch.text.slice(match.index + 1, match.index + 2),
      why: 'escape',
    })
  }
  return [...nodes, ...toTextNodes(sliceText(stretch, done))]
}

function offsetsOf(node: Nodes): [number, number] {
  const {start, end} = node.position ?? {}
  return [start?.offset ?? 0, end?.offset ?? 0]
}
