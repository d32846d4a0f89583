import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {parseMarkdown} from '../../markdown/format.ts'
import {PaperFrontMatter} from '../../model/paper.ts'
import {checkTree} from './check-tree.ts'
import {hasError, reportError} from '../load/messages.ts'
import {readYaml} from '../load/read-yaml.ts'

export interface ReadPaper {
  readonly record: PaperFrontMatter
  /** The text, front matter taken off. */
  readonly tree: Root
}

/** Deepest nesting of brackets that directives are still read in; the parser stops there. */
const deepestNesting = 32

/**
 * Read a `paper.md`; what is wrong with it is reported on `file`, all of it.
 *
 * @param id of the paper, the name of its folder
 * @returns `undefined` where an error was met
 */
export function readPaper(text: string, id: string, file: VFile): ReadPaper | undefined {
  const tree = parseMarkdown(text)
  checkNesting(text, file)
  checkTree(tree, file)
  const [first, ...children] = tree.children
  if (first?.type !== 'yaml') {
    const reason = 'Unexpected absence of front matter, expected YAML between two `---`; add it'
    reportError(file, 'yaml-shape', reason, {line: 1, column: 1})
    return undefined
  }
  const record = readYaml(first.value, PaperFrontMatter, file, 1)?.value
  if (record && record.id !== id) {
    const reason = `Unexpected id \`${record.id}\`, expected \`${id}\`, the name of its folder; mend one of them`
    reportError(file, 'yaml-shape', reason, {line: 2, column: 1})
  }
  if (!record || hasError(file)) return undefined
  return {record, tree: {type: 'root', children}}
}

/** Deeper brackets would be read as text, and their directives lost. */
function checkNesting(text: string, file: VFile): void {
  for (const [index, line] of text.split('\n').entries()) {
    let depth = 0
    for (let at = 0; at < line.length; at++) {
      const character = line.charAt(at)
      if (character === '\\') at++
      else if (character === ']') depth = Math.max(0, depth - 1)
      else if (character === '[' && ++depth > deepestNesting) {
        const place = {line: index + 1, column: at + 1}
        const reason = `Unexpected nesting of ${String(depth)} brackets, expected no more than ${String(deepestNesting)}; take some apart`
        reportError(file, 'nesting-depth', reason, place)
        break
      }
    }
  }
}
