/** What a quantity measures: its indicator, with the restrictions and the other place that it is told by. */
import type {IndicatorDefinition} from '../../model/vocabulary.ts'
import {findCounterpart} from './counterpart.ts'
import type {PlaceFinder} from '../observations/places.ts'
import {type Surroundings, toRecogniser} from './recognise.ts'

export interface Measured {
  readonly indicator: string
  readonly scope: readonly string[]
  /** The place that the indicator always speaks of. */
  readonly place?: string
  readonly counterpart?: string
}

/** A quantity in its sentence. */
export interface Mention extends Surroundings {
  readonly start: number
  readonly end: number
  readonly place: string | undefined
}

export type IndicatorFinder = (mention: Mention) => Measured | undefined

/** Make ready to find the indicator of a quantity: the first of the vocabulary that fits. */
export function toIndicatorFinder(
  definitions: readonly IndicatorDefinition[],
  findPlaces: PlaceFinder,
): IndicatorFinder {
  const entries = definitions.map((definition) => ({
    definition,
    fits: toRecogniser(definition.recognise, definition.unit),
    scopes: (definition.scopes ?? []).map(({id, recognise}) => ({
      id,
      // A restriction holds whatever the unit.
      fits: toRecogniser(recognise, undefined),
    })),
  }))
  return (mention) => {
    const found = entries.find(({fits}) => fits(mention))
    if (!found) return undefined
    const {definition, scopes} = found
    const place = definition.place ?? mention.place
    const counterpart = definition.counterpart
      ? findCounterpart(mention.sentence, mention, findPlaces(mention.sentence), place)
      : undefined
    return {
      indicator: definition.id,
      scope: scopes.filter(({fits}) => fits(mention)).map(({id}) => id),
      ...(definition.place !== undefined && {place: definition.place}),
      ...(counterpart !== undefined && {counterpart}),
    }
  }
}
