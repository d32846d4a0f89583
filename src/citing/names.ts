import type {CitedItem} from './item.ts'

export type CitedName = NonNullable<CitedItem['author']>[number]

/** The first parts of a date, as CSL has them; none where there is no date. */
export function toDateParts(date: CitedItem['issued']): readonly number[] {
  return date?.['date-parts'][0] ?? []
}

/** A date in ISO 8601, as precise as it is known; `undefined` where it is not. */
export function toIsoDate(date: CitedItem['issued']): string | undefined {
  const [year, ...rest] = toDateParts(date)
  if (year === undefined) return undefined
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}
