/**
 * Structured Markdown as text: the one parser and the one serialiser.
 *
 * CommonMark, YAML front matter, directives, and of GFM its tables only; so a bare
 * address stays text, and a link is written as a link.
 */
import type {Nodes, Paragraph, Root, Text} from 'mdast'
import {directiveToMarkdown} from 'mdast-util-directive'
import {gfmTableFromMarkdown, gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify, {type Options} from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {isMilestone} from './running-text.ts'

const style: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  listItemIndent: 'one',
  incrementListMarker: true,
  // The shipped rule misses a colon that stands next to another escape.
  unsafe: [
    {
      character: ':',
      // Looked ahead at, not taken in: in `::a` both colons count. One before a plain space starts none (a tab would).
      after: String.raw`(?=[^ ])`,
      inConstruct: 'phrasing',
      notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
    },
  ],
}

function remarkTablesAndStyle(this: Processor) {
  const data = this.data()
  const add = (key: string, extension: unknown) => {
    const list = ((data as Record<string, unknown[]>)[key] ??= [])
    list.push(extension)
  }
  add('micromarkExtensions', gfmTable())
  add('fromMarkdownExtensions', gfmTableFromMarkdown())
  add('toMarkdownExtensions', gfmTableToMarkdown({tablePipeAlign: false}))
  add('toMarkdownExtensions', directiveToMarkdown({preferUnquoted: true}))
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkTablesAndStyle)
  .use(remarkStringify, style)
  .freeze()

/** Read structured Markdown. Every text is Markdown, so nothing throws. */
export function parseMarkdown(text: string): Root {
  const tree = processor.parse(text)
  visit(tree, 'paragraph', closeOpeningMilestone)
  return tree
}

/** Write a tree as structured Markdown, such that parsing it gives an equal tree. */
export function stringifyMarkdown(tree: Root): string {
  // Text that was read in stretches is one text in the file.
  const written = structuredClone(tree)
  visit(written, mergeTexts)
  visit(written, 'paragraph', spaceOpeningMilestone)
  return processor.stringify(written)
}

/** `mdast-util-compact` would also merge two quotations that follow each other. */
function mergeTexts(node: Nodes): void {
  if (!('children' in node)) return
  const merged: Nodes[] = []
  for (const child of node.children) {
    const last = merged.at(-1)
    if (last?.type === 'text' && child.type === 'text') last.value += child.value
    else merged.push(child)
  }
  node.children = merged as typeof node.children
}

// In the file a space sets a passage off from its milestone; in the tree it is no text of the passage.

function spaceOpeningMilestone(passage: Paragraph): void {
  const opening = passage.children[0]
  if (!opening || !isMilestone(opening) || passage.children.length === 1) return
  passage.children.splice(1, 0, {type: 'text', value: ' '})
}

function closeOpeningMilestone(passage: Paragraph): void {
  const [opening, next] = passage.children
  if (!opening || !isMilestone(opening) || next?.type !== 'text') return
  if (!next.value.startsWith(' ')) return
  const rest: Text[] = next.value === ' ' ? [] : [{...next, value: next.value.slice(1)}]
  passage.children.splice(1, 1, ...rest)
}
