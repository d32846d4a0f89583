import type {Place} from '../../model/vocabulary.ts'
import {analyse} from '../../search/analysis/analyse.ts'

/** Stems of the names of places, which say where and not what. */
export function toPlaceStems(places: readonly Place[]): Set<string> {
  const names = places.flatMap(({names, spellings}) => [...Object.values(names), ...spellings])
  return new Set(names.flatMap(analyse))
}
