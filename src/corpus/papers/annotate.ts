import type {Root} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {readAttributes, toAttributes} from '../../markdown/directive.ts'
import {toRunningText} from '../../markdown/running-text.ts'
import {type DirectiveName, directiveAttributes} from '../../model/directives.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import type {PlacedAnnotation} from '../load/load.ts'
import {reportError, toSuggestion} from '../load/messages.ts'
import {describeIssue} from '../load/zod-issue.ts'
import {findUnknownWords} from './unknown-words.ts'

/** Attributes that a sentence has only as a claim. */
const ofClaims = ['topics', 'attribution']

/** Put what an editor overrules into a paper's tree; an entry that has lost its place is an error. */
export function annotate(
  tree: Root,
  entries: readonly PlacedAnnotation[],
  vocabulary: Vocabulary,
  file: VFile,
): void {
  if (entries.length === 0) return
  const directives = new Map<string, TextDirective>()
  visit(tree, 'textDirective', (node) => {
    const id = node.attributes?.['id']
    if (id) directives.set(id, node)
  })
  for (const entry of entries) {
    const directive = directives.get(entry.id)
    if (!directive) {
      const remedy = toSuggestion(entry.id, [...directives.keys()])
      const reason = `Unexpected id \`${entry.id}\`, expected one of this paper's \`paper.md\`${remedy}`
      reportError(file, 'annotation-found', reason, entry.place)
    } else if (!toRunningText(directive).text.includes(entry.text)) {
      const reason = `Unexpected words \`${entry.text}\`, expected some that stand in \`${entry.id}\`; mend \`id\` or \`text\``
      reportError(file, 'annotation-found', reason, entry.place)
    } else applyEntry(directive, entry, vocabulary, file)
  }
}

function applyEntry(
  directive: TextDirective,
  {id, set, place}: PlacedAnnotation,
  vocabulary: Vocabulary,
  file: VFile,
): void {
  const given = Object.entries({...directive.attributes, ...set}).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, value] as const],
  )
  const written = toAttributes(Object.fromEntries(given))
  const name = toName(directive.name, written)
  const attributes = toSentenceAttributes(name, written)
  const {data, error} = readAttributes(name, attributes)
  const reasons = error
    ? error.issues.flatMap((issue) => describeIssue(issue, attributes, directiveAttributes[name]))
    : findUnknownWords(data, vocabulary).map((reason) => ({reason}))
  for (const {reason} of reasons) {
    reportError(file, 'annotation-change', `\`${id}\`: ${reason}`, place)
  }
  if (reasons.length > 0) return
  directive.name = name
  directive.attributes = attributes
}

/** A sentence is a claim when it has kinds. */
function toName(name: string, attributes: Record<string, string>): DirectiveName {
  if (name !== 's' && name !== 'claim') return name as DirectiveName
  return attributes['kinds'] === undefined ? 's' : 'claim'
}

/** Only a claim has topics and an attribution, and it always has the latter. */
function toSentenceAttributes(
  name: DirectiveName,
  written: Record<string, string>,
): Record<string, string> {
  if (name === 'claim') return {attribution: 'own', ...written}
  if (name !== 's') return written
  const entries = Object.entries(written)
  return Object.fromEntries(entries.filter(([name]) => !ofClaims.includes(name)))
}
