import type {Topic} from '../model/vocabulary.ts'
import {toPhrasePattern, toPhraseRemover} from './phrases.ts'

/** A way to find the topics of a sentence, in the order of the vocabulary. */
export type TopicFinder = (sentence: string) => string[]

/** What stands in brackets with a year is a citation, whose names are no topic. */
const citation = /[([][^()[\]]{0,200}(?:1[89]|20)\d\d[^()[\]]{0,60}[)\]]/g

/** Marks words that are no sign of a topic, though they hold some that are. */
const exception = '!'

/** Who says it is not what it is about: "According to the Ministry of Health, …". */
const source =
  /(?:^|,\s)(?:according to|по данным|по оценкам|согласно)\s[^,.;]{1,120}(?=[,.;]|$)/giu

/**
 * Make ready to find topics: a sentence has one when a word or phrase of it stands there.
 *
 * A phrase that begins with `!` is taken out first: with `!national park` and `nation*`,
 * "the national park" is about no nation.
 */
export function toTopicFinder(topics: readonly Topic[]): TopicFinder {
  const patterns = topics.map(({id, words}) => ({
    id,
    pattern: toPhrasePattern(words.filter((word) => !word.startsWith(exception))),
    dropExceptions: toPhraseRemover(
      words.flatMap((word) => (word.startsWith(exception) ? [word.slice(1)] : [])),
    ),
  }))
  return (sentence) => {
    const said = sentence.replace(citation, ' ').replace(source, ' ')
    return patterns.flatMap(({id, pattern, dropExceptions}) =>
      pattern.test(dropExceptions(said)) ? [id] : [],
    )
  }
}
