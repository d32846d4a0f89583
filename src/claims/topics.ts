import type {Topic} from '../model/vocabulary.ts'
import {toPhrasePattern} from './phrases.ts'

/** A way to find the topics of a sentence, in the order of the vocabulary. */
export type TopicFinder = (sentence: string) => string[]

/** Make ready to find topics: a sentence has one when a word or phrase of it stands there. */
export function toTopicFinder(topics: readonly Topic[]): TopicFinder {
  const patterns = topics.map(({id, words}) => ({id, pattern: toPhrasePattern(words)}))
  return (sentence) => patterns.flatMap(({id, pattern}) => (pattern.test(sentence) ? [id] : []))
}
