import {checkKnown, printJson, readBuilt, type RecordOf} from './built-data.ts'
import {printTable} from './print-table.ts'

export interface StatisticsFlags {
  readonly indicator?: string
  readonly paper?: string
  readonly place?: string
  readonly json?: true
}

/** Print the statistics of the corpus, narrowed as asked for. */
export async function listStatistics(flags: StatisticsFlags): Promise<void> {
  const all = await readBuilt('statistics')
  const known = (values: readonly (string | null)[]) => values.flatMap((value) => value ?? [])
  checkKnown('indicator', flags.indicator, known(all.map(({indicator}) => indicator)))
  checkKnown('paper', flags.paper, known(all.map(({paper}) => paper)))
  checkKnown('place', flags.place, known(all.map(({place}) => place)))
  const found = all.filter(
    ({indicator, paper, place}) =>
      (flags.indicator ?? indicator) === indicator &&
      (flags.paper ?? paper) === paper &&
      (flags.place ?? place) === place,
  )
  if (flags.json) printJson(found)
  else
    printTable(
      ['Statistic', 'Indicator', 'Place', 'Period', 'As written', 'What'],
      found.map(toRow),
    )
}

function toRow(statistic: RecordOf<'statistics'>): string[] {
  const {id, indicator, placeName, place, text, measures} = statistic
  return [
    id,
    indicator ?? '–',
    placeName ?? place ?? '–',
    toPeriodText(statistic.period),
    text,
    measures,
  ]
}

/** `2021`, `2019–2021`, `since 1991`; a dash where the text says no time. */
export function toPeriodText(period: RecordOf<'statistics'>['period']): string {
  const {from, to} = period ?? {}
  if (from && to) return from === to ? from : `${from}–${to}`
  if (from) return `since ${from}`
  return to ? `until ${to}` : '–'
}
