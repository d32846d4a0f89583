import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {attributesOf} from './attributes.ts'
import {reportError, toSuggestion} from '../load/messages.ts'
import {findUnknownWords} from './unknown-words.ts'
import {type OutlinedPaper, findDirectives} from './outlined-paper.ts'

/**
 * Report what a paper points at and is not there: references, figures, words of the vocabulary.
 *
 * @param vocabulary `undefined` where it could not be read
 */
export function checkRecords(
  paper: OutlinedPaper,
  vocabulary: Vocabulary | undefined,
  file: VFile,
): void {
  checkReferences(paper, file)
  checkMentions(paper, file)
  if (vocabulary) checkVocabulary(paper, vocabulary, file)
}

function checkReferences(paper: OutlinedPaper, file: VFile): void {
  const entries = findDirectives(paper, 'ref')
  const known = entries.map(({id}) => id)
  const expect = (id: string, node: {position?: VFile['messages'][number]['place']}) => {
    if (known.includes(id)) return
    const reason = `Unexpected reference \`${id}\`, expected one of this paper's list${toSuggestion(id, known)}`
    reportError(file, 'reference-exists', reason, node.position)
  }
  for (const {span} of findDirectives(paper, 'cite')) {
    const {refs = []} = attributesOf('cite', span.directive)
    for (const ref of refs) expect(ref, span.directive)
  }
  for (const {span} of entries) {
    const {same} = attributesOf('ref', span.directive)
    if (same !== undefined) expect(same, span.directive)
  }
}

function checkMentions(paper: OutlinedPaper, file: VFile): void {
  const known = paper.outline.objects.map(({id}) => id)
  visit(paper.tree, 'link', ({url, position}) => {
    const id = /^#((?:fig|table)-.*)$/.exec(url)?.[1]
    if (id === undefined || known.includes(id)) return
    const reason = `Unexpected mention of \`${id}\`, expected a figure or table of this paper${toSuggestion(id, known)}`
    reportError(file, 'mention-exists', reason, position)
  })
}

function checkVocabulary(paper: OutlinedPaper, vocabulary: Vocabulary, file: VFile): void {
  for (const name of ['claim', 'stat'] as const) {
    for (const {span} of findDirectives(paper, name)) {
      for (const reason of findUnknownWords(attributesOf(name, span.directive), vocabulary)) {
        reportError(file, 'known-vocabulary', reason, span.directive.position)
      }
    }
  }
}
