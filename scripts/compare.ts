import {styleText} from 'node:util'
import {isDisagreement} from '../src/model/disagreement.ts'
import {checkKnown, printJson, readBuilt, type RecordOf} from './built-data.ts'
import {printTable, wrap} from './print-table.ts'
import {toPeriodText} from './statistics.ts'

/** Width of an explanation, which is read and not scanned. */
const textWidth = 90
/** What is given for an indicator, to see the comparisons of sentences without a number. */
const withoutNumber = 'statements'

/** Print the comparisons of sentences without a number. */
async function compareStatements({json}: {json?: true}): Promise<void> {
  const comparisons = (await readBuilt('comparisons')).filter(({slot}) => slot !== null)
  if (json) {
    printJson(comparisons)
    return
  }
  if (comparisons.length === 0) process.stdout.write('No two sentences speak of one subject.\n')
  const statistics = new Map((await readBuilt('statistics')).map((one) => [one.id, one]))
  for (const comparison of comparisons) printComparison(comparison, statistics)
}

/** Print the comparisons of an indicator, each with its verdict, its reason and what it compares. */
export async function compareIndicator(indicator: string, flags: {json?: true}): Promise<void> {
  if (indicator === withoutNumber) {
    await compareStatements(flags)
    return
  }
  const {json} = flags
  const indicators = await readBuilt('indicators')
  checkKnown('indicator', indicator, [...indicators.map(({id}) => id), withoutNumber])
  const comparisons = (await readBuilt('comparisons')).filter((one) => one.indicator === indicator)
  if (json) {
    printJson(comparisons)
    return
  }
  const statistics = new Map((await readBuilt('statistics')).map((one) => [one.id, one]))
  const known = indicators.find(({id}) => id === indicator)
  process.stdout.write(
    `${styleText('bold', known?.title ?? indicator)}\n${known?.definition ?? ''}\n`,
  )
  if (comparisons.length === 0) process.stdout.write('\nNothing in the corpus measures it.\n')
  for (const comparison of comparisons) printComparison(comparison, statistics)
}

/** Print all that disagrees, worst first: values of an indicator, and what families of sentences say otherwise. */
export async function listDisagreements({json}: {json?: true}): Promise<void> {
  const comparisons = (await readBuilt('comparisons')).filter(isDisagreement)
  const differences = (await readBuilt('families')).flatMap((family) =>
    family.differences.map((difference) => ({family: family.id, ...difference})),
  )
  if (json) {
    printJson({comparisons, differences})
    return
  }
  const rows = [
    ...comparisons.map(({id, verdict, severity, explanation}) => ({
      severity,
      row: [id, verdict, explanation],
    })),
    ...differences.map(({left, kind, severity, explanation}) => ({
      severity,
      row: [left.member, kind, explanation],
    })),
  ].toSorted((a, b) => b.severity - a.severity)
  printTable(
    ['Where', 'Severity', 'What', 'Why'],
    rows.map(({severity, row: [where = '', what = '', why = '']}) => [
      where,
      String(severity),
      what,
      why,
    ]),
  )
}

function printComparison(
  {id, verdict, severity, witnesses, papers, explanation, ...comparison}: RecordOf<'comparisons'>,
  statistics: ReadonlyMap<string, RecordOf<'statistics'>>,
): void {
  const independence = `${count(witnesses, 'witness', 'witnesses')} in ${count(papers.length, 'paper', 'papers')}`
  const told = [verdict, `severity ${String(severity)}`, independence].join(' · ')
  process.stdout.write(`\n${styleText('bold', id)}\n${styleText('dim', told)}\n`)
  process.stdout.write(`${wrap(explanation, textWidth).join('\n')}\n`)
  if (comparison.statements.length > 0) {
    printTable(
      ['Sentence', 'Says'],
      comparison.statements.map(({id: sentence, said}) => [sentence, said]),
    )
    if (comparison.indicator === null) return
  }
  printTable(
    ['Statistic', 'Period', 'As written'],
    comparison.statistics.flatMap((statistic) => {
      const found = statistics.get(statistic)
      return found ? [[found.id, toPeriodText(found.period), found.text]] : []
    }),
  )
}

function count(number: number, one: string, several: string): string {
  return `${String(number)} ${number === 1 ? one : several}`
}
