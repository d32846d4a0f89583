/** Trees as the source reader gives them, from a few lines; every text stands at its place. */
import type {Heading, ListItem, Paragraph, Root, RootContent, Text} from 'mdast'
import {toDirective} from '../../src/markdown/directive.ts'
import type {Role} from '../../src/model/paper.ts'

/** One stretch of a source line. */
export interface Line {
  readonly line: number
  readonly text: string
}

function toText({line, text}: Line): Text {
  const start = {line, column: 1}
  return {type: 'text', value: text, position: {start, end: {line, column: text.length + 1}}}
}

/** A passage of one or more lines; a line after the first opens with its milestone. */
export function toPassage(...lines: readonly Line[]): Paragraph {
  return {
    type: 'paragraph',
    children: lines.flatMap((line) => [
      toDirective('l', {}, [{type: 'text', value: String(line.line)}]),
      toText(line),
    ]),
  }
}

function toItem(line: Line): ListItem {
  return {type: 'listItem', spread: false, children: [toPassage(line)]}
}

/** A section with passages, or with one list when its role is `references`. */
export function toSection(role: Role, lines: readonly Line[]): RootContent[] {
  const id = `s${lines[0]!.line - 1}`
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [toDirective('section', {id, role})],
  }
  const content: RootContent[] =
    role === 'references'
      ? [{type: 'list', ordered: true, spread: false, children: lines.map(toItem)}]
      : lines.map((line) => toPassage(line))
  return [heading, ...content]
}

export function toRoot(...sections: readonly RootContent[][]): Root {
  return {type: 'root', children: sections.flat()}
}
