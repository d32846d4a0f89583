/**
 * The shape of a paper's tree: what may stand where, which directives there are and what
 * they may say. Everything after it trusts what it let pass.
 */
import type {Heading, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Directives} from 'mdast-util-directive'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {isMilestone} from '../../markdown/running-text.ts'
import {readAttributes} from '../../markdown/directive.ts'
import {type DirectiveName, directiveAttributes, referenceFields} from '../../model/directives.ts'
import {reportError, toSuggestion} from '../load/messages.ts'
import {describeIssue} from '../load/zod-issue.ts'

const containers: readonly string[] = ['figure', 'table']
const attributed = Object.keys(directiveAttributes)
const spans = attributed.filter((name) => !containers.includes(name))
const known = {
  containerDirective: containers,
  leafDirective: [],
  textDirective: [...spans, ...referenceFields],
} as const satisfies Record<Directives['type'], readonly string[]>

/** Report everything in a tree that is no structured Markdown. */
export function checkTree(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    if (node.type === 'html') {
      const reason = `Unexpected HTML \`${node.value.slice(0, 40)}\`, expected Markdown; write it as Markdown or escape \`<\``
      reportError(file, 'no-html', reason, node.position)
    }
    if (isDirective(node)) checkDirective(node, file)
  })
  checkIds(tree, file)
  let isUnderHeading = false
  for (const block of tree.children) {
    if (block.type === 'heading') isUnderHeading = true
    else if (!isUnderHeading && block.type !== 'yaml') {
      const reason = 'Unexpected passage before the first heading, expected a `section`; add one'
      reportError(file, 'passage-in-section', reason, block.position)
      isUnderHeading = true
    }
    checkBlock(block, file)
  }
}

function isDirective(node: Node): node is Directives {
  return node.type in known
}

function checkDirective(node: Directives, file: VFile): void {
  const {name} = node
  const names: readonly string[] = known[node.type]
  if (!names.includes(name)) {
    const colons = {textDirective: ':', leafDirective: '::', containerDirective: ':::'}[node.type]
    const remedy = toSuggestion(name, names) || '; escape the colon where it is text'
    const reason = `Unexpected directive \`${colons}${name}\`, expected one that Collate knows${remedy}`
    reportError(file, 'known-directive', reason, node.position)
    return
  }
  const result = attributed.includes(name)
    ? readAttributes(name as DirectiveName, node.attributes)
    : undefined
  if (!result) {
    const [first] = Object.keys(node.attributes ?? {})
    if (first === undefined) return
    const reason = `Unexpected attribute \`${first}\` on \`${name}\`, expected none; take it out`
    reportError(file, 'directive-attributes', reason, node.position)
    return
  }
  for (const issue of result.error?.issues ?? []) {
    const schema = directiveAttributes[name as DirectiveName]
    for (const {reason} of describeIssue(issue, node.attributes ?? {}, schema)) {
      reportError(file, 'directive-attributes', `\`${name}\`: ${reason}`, node.position)
    }
  }
}

/** Ids and milestones are the anchors of a page: each is given once. */
function checkIds(tree: Root, file: VFile): void {
  const lines = new Map<string, number | undefined>()
  visit(tree, (node) => {
    if (!isDirective(node)) return
    const id = node.name === 'l' ? toPassageId(node) : node.attributes?.['id']
    if (id === undefined || id === null) return
    if (lines.has(id)) {
      const where = `already on line ${String(lines.get(id) ?? '?')}`
      const reason = `Unexpected second \`${id}\`, ${where}, expected an id once; give it another`
      reportError(file, 'unique-id', reason, node.position)
    } else lines.set(id, node.position?.start.line)
  })
}

/** Id of the passage that a milestone opens: `l246` for `:l[246]`. */
export function toPassageId(milestone: {readonly children: readonly Node[]}): string | undefined {
  const [label] = milestone.children
  return label?.type === 'text' ? `l${(label as Node & {value: string}).value}` : undefined
}

function checkBlock(block: RootContent, file: VFile): void {
  switch (block.type) {
    case 'yaml':
    case 'html':
      return
    case 'heading':
      checkHeading(block, file)
      return
    case 'paragraph':
      checkPassage(block, file)
      return
    case 'list':
      for (const entry of block.children)
        for (const child of entry.children) checkBlock(child, file)
      return
    case 'blockquote':
      for (const child of block.children) checkBlock(child, file)
      return
    case 'containerDirective': {
      const [caption, ...rest] = block.children
      if (caption?.type !== 'paragraph') {
        const reason = `Unexpected \`${block.name}\` without caption, expected its caption first; add it`
        reportError(file, 'figure-caption', reason, block.position)
      } else checkPassage(caption, file)
      for (const child of rest) if (child.type !== 'table') checkBlock(child, file)
      return
    }
    default: {
      const reason = `Unexpected \`${block.type}\`, expected a heading, passage, list, quotation, figure or table; write it as one of them`
      reportError(file, 'known-block', reason, block.position)
    }
  }
}

function checkHeading(heading: Heading, file: VFile): void {
  const [only, ...more] = heading.children
  const isSection = only?.type === 'textDirective' && only.name === 'section' && more.length === 0
  if (isSection && heading.depth > 1) return
  const reason =
    heading.depth === 1
      ? 'Unexpected heading of first rank, expected the title in the front matter only; give it two `#` or more'
      : 'Unexpected heading, expected one `:section[Title]{#s1 role=other}` and nothing else; write it so'
  reportError(file, 'section-heading', reason, heading.position)
}

function checkPassage(passage: Paragraph, file: VFile): void {
  const [opening] = passage.children
  if (!opening || !isLineMilestone(opening)) {
    const reason =
      'Unexpected passage without milestone, expected it to open with `:l[12]`, a number of its own; add one'
    reportError(file, 'passage-milestone', reason, passage.position)
  }
  visit(passage, 'textDirective', (node) => {
    checkMilestone(node, file)
  })
}

function isLineMilestone(node: PhrasingContent): boolean {
  return isMilestone(node) && node.name === 'l'
}

function checkMilestone(node: PhrasingContent, file: VFile): void {
  if (!isMilestone(node)) return
  const [label] = node.children
  const text = label?.type === 'text' && node.children.length === 1 ? label.value : ''
  const form = node.name === 'l' ? /^[1-9]\d*(p[1-9]\d*)?$/ : /^\d+$/
  if (form.test(text)) return
  const example = node.name === 'l' ? '`:l[246]` or `:l[252p54]`' : '`:folio[72]`'
  const reason = `Unexpected label \`${text}\` of \`${node.name}\`, expected one such as ${example}; mend it`
  reportError(file, 'passage-milestone', reason, node.position)
}
