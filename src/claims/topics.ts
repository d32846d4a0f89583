import type {Topic} from '../model/vocabulary.ts'
import {toPhrasePattern, toPhraseRemover} from './phrases.ts'

/** A way to find the topics of a sentence, in the order of the vocabulary, given those of what stands around it. */
export type TopicFinder = (sentence: string, around?: readonly string[]) => string[]

/** What stands in brackets with a year is a citation, whose names are no topic. */
const citation = /[([][^()[\]]{0,200}(?:1[89]|20)\d\d[^()[\]]{0,60}[)\]]/g

/** Marks words that are no sign of a topic, though they hold some that are. */
const exception = '!'

/** Who says it is not what it is about: "According to the Ministry of Health, …". */
const source =
  /(?:^|,\s)(?:according to|по данным|по оценкам|согласно)\s[^,.;]{1,120}(?=[,.;]|$)/giu

/**
 * Name of a public body, whose tail says what it is charged with, not what the sentence is
 * about: "the Ministry of Labour and Social Protection of the Population".
 */
const body =
  /((?:Ministry|Committee|Agency|Department|Bureau|Commission|Inspectorate|Council|Institute|Faculty)(?:'s|’s)?)(?:\s(?:of|on|for|and|the|in)\b|,?\s\p{Lu}[\p{L}-]+)+/gu

/**
 * Make ready to find topics: a sentence has one when a word or phrase of it stands there.
 *
 * A phrase that begins with `!` is taken out first: with `!national park` and `nation*`,
 * "the national park" is about no nation. Weak words count where no topic has another
 * sign, or where the sentence before or the heading is on their topic; and a topic gives
 * way to those that narrow it.
 */
export function toTopicFinder(topics: readonly Topic[]): TopicFinder {
  const patterns = topics.map(({id, words, weak = []}) => ({
    id,
    strong: toPhrasePattern(words.filter((word) => !word.startsWith(exception))),
    weak: toPhrasePattern(weak),
    dropExceptions: toPhraseRemover(
      words.flatMap((word) => (word.startsWith(exception) ? [word.slice(1)] : [])),
    ),
  }))
  return (sentence, around = []) => {
    const said = sentence.replace(citation, ' ').replace(source, ' ').replace(body, '$1')
    const find = (strength: 'strong' | 'weak') =>
      patterns.flatMap((topic) =>
        topic[strength].test(topic.dropExceptions(said)) ? [topic.id] : [],
      )
    const strong = find('strong')
    const weak = find('weak')
    if (strong.length === 0) return dropWider(weak, topics)
    const all = new Set([...strong, ...weak.filter((id) => around.includes(id))])
    const found = topics.flatMap(({id}) => (all.has(id) ? [id] : []))
    return dropWider(found, topics)
  }
}

function dropWider(found: readonly string[], topics: readonly Topic[]): string[] {
  const wider = topics.flatMap(({id, narrows = []}) => (found.includes(id) ? narrows : []))
  return found.filter((id) => !wider.includes(id))
}
