import type {BuiltModel} from '../records/build-model.ts'
import {toCitedIndicator, toCitedPaper, toCitedStatements, toCitedVersions} from './cited-pages.ts'
import type {Effects} from '../load/effects.ts'

/**
 * Write into `.collate/` how every page is cited that can be.
 *
 * @param title of the corpus
 */
export async function writeCitations(
  {data, papers}: BuiltModel,
  title: string,
  folder: string,
  effects: Effects,
): Promise<void> {
  // As the pages name themselves.
  const site = `Collate: ${title}`
  const write = (name: string, value: unknown) =>
    effects.write(`${folder}/citing/${name}.json`, `${JSON.stringify(value)}\n`)
  for (const paper of papers) await write(`papers/${paper.id}`, toCitedPaper(paper, site))
  for (const indicator of data.indicators) {
    if (indicator.statistics.length === 0) continue
    const cited = toCitedIndicator(indicator, data.comparisons, site)
    await write(`statistics/${indicator.id}`, cited)
  }
  await write('statistics/statements', toCitedStatements(data.comparisons, site))
  for (const [work, versions] of Map.groupBy(data.papers, ({work: id}) => id)) {
    if (versions.length > 1) await write(`versions/${work}`, toCitedVersions(versions, site))
  }
}
