import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {attributesOf} from './attributes.ts'
import {reportError, toSuggestion} from '../load/messages.ts'
import {type OutlinedPaper, findDirectives} from './outlined-paper.ts'

/** Report what a paper points at and is not there: references, figures, words of the vocabulary. */
export function checkRecords(paper: OutlinedPaper, vocabulary: Vocabulary, file: VFile): void {
  checkReferences(paper, file)
  checkMentions(paper, file)
  checkVocabulary(paper, vocabulary, file)
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
  checkIndicator(paper, vocabulary, file)
  const topics = vocabulary.topics.map(({id}) => id)
  const places = vocabulary.places.map(({id}) => id)
  for (const {span} of findDirectives(paper, 'claim')) {
    for (const topic of attributesOf('claim', span.directive).topics ?? []) {
      if (topics.includes(topic)) continue
      const reason = `Unexpected topic \`${topic}\`, expected an id from topics.yaml${toSuggestion(topic, topics)}`
      reportError(file, 'known-vocabulary', reason, span.directive.position)
    }
  }
  for (const {span} of findDirectives(paper, 'stat')) {
    const {place} = attributesOf('stat', span.directive)
    if (place === undefined || places.includes(place)) continue
    const reason = `Unexpected place \`${place}\`, expected an id from places.yaml${toSuggestion(place, places)}`
    reportError(file, 'known-vocabulary', reason, span.directive.position)
  }
}

/** An indicator, and a restriction of it, that the vocabulary has. */
function checkIndicator(paper: OutlinedPaper, {indicators}: Vocabulary, file: VFile): void {
  for (const {span} of findDirectives(paper, 'stat')) {
    const {indicator, scope = []} = attributesOf('stat', span.directive)
    if (indicator === undefined) continue
    const known = indicators.find(({id}) => id === indicator)
    if (!known) {
      const suggestion = toSuggestion(
        indicator,
        indicators.map(({id}) => id),
      )
      const reason = `Unexpected indicator \`${indicator}\`, expected an id from indicators.yaml${suggestion}`
      reportError(file, 'known-vocabulary', reason, span.directive.position)
      continue
    }
    const scopes = (known.scopes ?? []).map(({id}) => id)
    for (const id of scope) {
      if (scopes.includes(id)) continue
      const reason = `Unexpected scope \`${id}\`, expected one of the indicator \`${indicator}\`${toSuggestion(id, scopes)}`
      reportError(file, 'known-vocabulary', reason, span.directive.position)
    }
  }
}
