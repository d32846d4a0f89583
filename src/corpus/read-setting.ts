import type {Place} from '../model/vocabulary.ts'
import type {ReadSetting} from '../search/records/setting.ts'
import {findPeriods} from '../statistics/observations/periods.ts'
import {toPlaceFinder} from '../statistics/observations/places.ts'

/** Reads where and when of any text, as it is read of statistics. */
export function createSettingReader(places: readonly Place[]): ReadSetting {
  const findPlaces = toPlaceFinder(places)
  return (text, options) => ({
    places: [...new Set(findPlaces(text).map(({id}) => id))],
    periods: findPeriods(text, options).map(({from, to}) => ({
      ...(from !== undefined && {from}),
      ...(to !== undefined && {to}),
    })),
  })
}
