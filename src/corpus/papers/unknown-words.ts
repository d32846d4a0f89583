import type {Vocabulary} from '../../model/vocabulary.ts'
import {toSuggestion} from '../load/messages.ts'

/** What a sentence or quantity is tagged with. */
interface Tags {
  readonly topics?: readonly string[] | undefined
  readonly place?: string | undefined
  readonly indicator?: string | undefined
  readonly scope?: readonly string[] | undefined
}

/** The ids of tags that the vocabulary lacks, each with a reason. */
export function findUnknownWords(tags: object, vocabulary: Vocabulary): string[] {
  const {topics = [], place, indicator, scope = []} = tags as Tags
  const measured = vocabulary.indicators.find(({id}) => id === indicator)
  return [
    ...toUnknown('topic', topics, vocabulary.topics, 'an id from topics.yaml'),
    ...toUnknown('place', place, vocabulary.places, 'an id from places.yaml'),
    ...toUnknown('indicator', indicator, vocabulary.indicators, 'an id from indicators.yaml'),
    ...(measured
      ? toUnknown('scope', scope, measured.scopes ?? [], `one of the indicator \`${measured.id}\``)
      : []),
  ]
}

function toUnknown(
  what: string,
  ids: string | readonly string[] = [],
  entries: readonly {readonly id: string}[],
  expected: string,
): string[] {
  const known = entries.map(({id}) => id)
  return [ids]
    .flat()
    .filter((id) => !known.includes(id))
    .map((id) => `Unexpected ${what} \`${id}\`, expected ${expected}${toSuggestion(id, known)}`)
}
