import type {List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {toDirective} from '../../src/markdown/directive.ts'

/** A stretch of one source line, placed where it stands there. */
export function toText(value: string, line: number, column = 1): Text {
  const start = {line, column}
  return {type: 'text', value, position: {start, end: {line, column: column + value.length}}}
}

/** A passage that begins on a line; further texts stand on the lines after it. */
export function toPassage(line: number, ...children: (string | PhrasingContent)[]): Paragraph {
  const placed = children.map((child, at) =>
    typeof child === 'string' ? toText(child, line + at) : child,
  )
  const milestone = toDirective('l', {}, [{type: 'text', value: String(line)}])
  return {type: 'paragraph', children: [milestone, ...placed]}
}

export function toSection(role: string, lang?: string): RootContent {
  return {type: 'heading', depth: 2, children: [toDirective('section', {id: 's1', role, lang})]}
}

export function toList(...items: Paragraph[]): List {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [item],
  }))
  return {type: 'list', ordered: false, spread: false, children}
}

export function toRoot(...children: RootContent[]): Root {
  return {type: 'root', children}
}
