import type {Period} from '../model/claim.ts'
import type {CorpusData} from '../model/data.ts'

/** How far a corpus reaches. */
export interface Extent {
  readonly languages: string[]
  /** The time that its statistics speak of. */
  readonly period: Period | undefined
  /** Names of the places that they speak of, the most frequent first. */
  readonly places: string[]
  /** The newest day that a paper's record names; the build knows no other date. */
  readonly newest: string | undefined
}

export function findExtent(data: Pick<CorpusData, 'papers' | 'passages' | 'statistics'>): Extent {
  const languages = new Set(data.passages.map(({language}) => language))
  const from = data.statistics.flatMap(({period}) => period?.from ?? []).toSorted(compareText)[0]
  const to = data.statistics.flatMap(({period}) => period?.to ?? []).toSorted(compareText)
  const last = to.at(-1)
  const period = from !== undefined && last !== undefined ? {from, to: last} : undefined
  return {
    languages: [...languages].toSorted(compareText),
    period,
    places: countPlaces(data),
    newest: data.papers
      .map(toRecordDate)
      .filter((date) => date !== undefined)
      .toSorted(compareText)
      .at(-1),
  }
}

/** The day on which a paper was published, as precise as its record; its first where only the year is known. */
export function toRecordDate({
  published,
  accepted,
  year,
}: CorpusData['papers'][number]): string | undefined {
  const date = published ?? accepted ?? (year === undefined ? undefined : String(year))
  const [whole = '', month = '01', day = '01'] = date?.split('-') ?? []
  return whole === '' ? undefined : `${whole}-${month}-${day}`
}

function countPlaces({statistics}: Pick<CorpusData, 'statistics'>): string[] {
  const counts = new Map<string, number>()
  for (const {placeName} of statistics) {
    if (placeName !== undefined) counts.set(placeName, (counts.get(placeName) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([a, first], [b, second]) => second - first || compareText(a, b))
    .map(([name]) => name)
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
