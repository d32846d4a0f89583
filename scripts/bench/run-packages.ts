/** Search over the readmes of the packages beside other engines, printed as JSON. */
import path from 'node:path'
import {packIndexes} from '../../src/search/build-indexes.ts'
import {defaultEngineOfKind} from '../../src/search/engines/engine.ts'
import type {SearchRecord} from '../../src/search/records/record.ts'
import {time, type SearchRun} from './measure.ts'
import {runOwnEngine} from './own-engine.ts'
import {judgePackages, readPackages} from './packages.ts'
import {runPeers} from './peers.ts'

const queryCount = 40
const judgedCount = 150

process.stdout.write(JSON.stringify(await run()))
process.exit()

async function run(): Promise<SearchRun> {
  const packages = await readPackages(path.resolve('node_modules'))
  const judged = judgePackages(packages, judgedCount)
  const texts = packages.map(({text}) => text)
  const queries = judged.slice(0, queryCount).map(({query}) => query)
  const labels = {
    papers: texts.map((_, n) => ({id: toPaper(n), label: '', titles: []})),
    topics: [],
    indicators: [],
    places: [],
  }
  const {ms, value: files} = await time(() =>
    packIndexes({labels, records: texts.map(toRecord), terms: []}, defaultEngineOfKind),
  )
  return {
    records: texts.length,
    indexMs: ms,
    indexBytes: files.reduce((sum, {bytes}) => sum + bytes.length, 0),
    ...(await runOwnEngine(files, queries, judged)),
    peers: await runPeers(texts, queries, judged),
  }
}

function toPaper(n: number): string {
  return `package-${n}`
}

/** A text as a paper of one passage. */
function toRecord(text: string, n: number): SearchRecord {
  const paper = toPaper(n)
  return {
    id: `${paper}#l1`,
    kind: 'passage',
    paper,
    language: 'en',
    topics: [],
    claimKinds: [],
    lines: [1, 1],
    text,
    url: `/papers/${paper}/#l1`,
    within: [],
    isLead: true,
  }
}
