import type {IndicatorDefinition, Vocabulary} from '../../model/vocabulary.ts'
import {toRecogniser} from '../../statistics/indicators/recognise.ts'
import {toSuggestion} from './messages.ts'

/** What the indicators of a vocabulary name and is not there, and phrases that cannot be read; one reason each. */
export function checkIndicators({
  indicators,
  places,
}: Pick<Vocabulary, 'indicators' | 'places'>): string[] {
  const indicatorIds = indicators.map(({id}) => id)
  const placeIds = places.map(({id}) => id)
  return indicators.flatMap((definition) => [
    ...toUnknown(definition.id, 'indicator', namedIndicators(definition), indicatorIds),
    ...toUnknown(definition.id, 'place', namedPlaces(definition), placeIds),
    ...toUnreadable(definition),
  ])
}

function namedIndicators(definition: IndicatorDefinition): string[] {
  const {sumOf, shareOf, partOf, scopes = []} = definition
  const wholes = scopes.map((scope) => scope.partOf)
  return [sumOf, shareOf, partOf, ...wholes].flatMap((named) => named ?? [])
}

function namedPlaces({place}: IndicatorDefinition): string[] {
  return place === undefined ? [] : [place]
}

function toUnknown(
  owner: string,
  what: 'indicator' | 'place',
  named: readonly string[],
  known: readonly string[],
): string[] {
  return named
    .filter((id) => !known.includes(id))
    .map(
      (id) =>
        `Unexpected ${what} \`${id}\` of \`${owner}\`, expected an id of the vocabulary${toSuggestion(id, known)}`,
    )
}

function toUnreadable({id, recognise, scopes = []}: IndicatorDefinition): string[] {
  try {
    for (const rules of [recognise, ...scopes.map((scope) => scope.recognise)]) {
      toRecogniser(rules, undefined)
    }
    return []
  } catch (error) {
    return [`${(error as Error).message} (in \`${id}\`)`]
  }
}
