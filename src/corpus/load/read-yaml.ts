import {type Document, LineCounter, type Node, isMap, isScalar, isSeq, parseDocument} from 'yaml'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {z} from 'zod'
import {reportError} from './messages.ts'
import {describeIssue} from './zod-issue.ts'

export interface CheckedYaml<T> {
  readonly value: T
  /** Where in the file a value stands. */
  placeOf(path: readonly PropertyKey[]): Point
}

/**
 * Read YAML of a known shape; whatever is wrong with it is reported on `file`, all at once.
 *
 * @param linesBefore lines that stand before the text in `file`, as before front matter
 * @returns the checked value, or `undefined` where something was wrong
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: VFile,
  linesBefore = 0,
): CheckedYaml<z.infer<Schema>> | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter, prettyErrors: false})
  const placeOf = (offset: number) => {
    const {line, col} = lineCounter.linePos(offset)
    return {line: line + linesBefore, column: col}
  }
  for (const error of document.errors) {
    const remedy =
      error.code === 'BLOCK_AS_IMPLICIT_KEY' ? 'put a text that holds a colon in quotes' : 'mend the file'
    const reason = `Unexpected YAML: ${error.message}; ${remedy}`
    reportError(file, 'yaml-syntax', reason, placeOf(error.pos[0]))
  }
  if (document.errors.length > 0) return undefined
  const value: unknown = document.toJS()
  const placeAt = (path: readonly PropertyKey[], atKey = false) =>
    placeOf(findOffset(document, path, atKey))
  const result = schema.safeParse(value)
  if (result.success) return {value: result.data, placeOf: placeAt}
  for (const issue of result.error.issues) {
    for (const {reason, path, atKey} of describeIssue(issue, value, schema)) {
      reportError(file, 'yaml-shape', reason, placeAt(path, atKey))
    }
  }
  return undefined
}

/** Where a value stands, or the nearest one around it that is there. */
function findOffset(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  let node = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    if (isSeq(node)) node = (node.items[Number(step)] as Node | undefined) ?? null
    else if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step))
      const key = pair?.key as Node | undefined
      if (atKey && depth === path.length - 1) return key?.range?.[0] ?? offset
      node = (pair?.value as Node | null | undefined) ?? null
      if (!node?.range) return key?.range?.[0] ?? offset
    } else return offset
    offset = node?.range?.[0] ?? offset
  }
  return offset
}
