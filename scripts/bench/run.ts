/**
 * One measured run, printed as JSON: `node scripts/bench/run.ts PAPERS`, or no number for
 * the corpus itself. A process of its own, so that one run's memory is not another's.
 */
import {type Effects, createMemoryEffects} from '../../src/corpus/load/effects.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {collectLexicon, normalisePaper, writeNormalised} from '../../src/corpus/papers/normalise.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {CorpusData} from '../../src/model/data.ts'
import {createSettingReader} from '../../src/corpus/read-setting.ts'
import {buildIndexes} from '../../src/search/build-indexes.ts'
import {createDiskEffects} from '../disk.ts'
import {makeCorpus, makeQueries} from './made-corpus.ts'
import {toKnownItems} from './judged.ts'
import {type Run, time} from './measure.ts'
import {runOwnEngine} from './own-engine.ts'
import {runPeers} from './peers.ts'

const queryCount = 40
/** More, for a share of found texts is coarser than a time. */
const judgedCount = 100
/** Passages that are found as the figure, table or entry that they are part of. */
const inOthers: ReadonlySet<string> = new Set(['caption', 'table', 'reference'])

const [, , size] = process.argv

const effects = size
  ? createMemoryEffects(makeCorpus(Number(size)))
  : toReadOnly(createDiskEffects('.'))
process.stdout.write(JSON.stringify(await run(effects)))
process.exit()

async function run(effects: Effects): Promise<Run> {
  const reading = await time(() => readPapers(effects))
  const corpus = await loadCorpus(effects)
  const {ms: modelMs, value: opened} = await time(() => openCorpus(corpus))
  if (!opened.model) throw new Error('Unexpected messages on the corpus; run `collate check`')
  const {data} = opened.model
  const readSetting = createSettingReader(corpus.vocabulary.places)
  const indexing = await time(() => buildIndexes(data, corpus.vocabulary, {readSetting}))
  const texts = toTexts(data)
  const queries = size ? makeQueries(queryCount) : pickQueries(texts)
  const judged = toKnownItems(texts, judgedCount)
  const {queryMs, found} = await runOwnEngine(indexing.value, queries, judged)
  return {
    papers: corpus.papers.length,
    records: texts.length,
    readMs: reading.ms,
    modelMs,
    indexMs: indexing.ms,
    indexBytes: indexing.value.reduce((sum, {bytes}) => sum + bytes.length, 0),
    queryMs,
    found,
    // Before the peers come in, whose memory is theirs.
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    peers: await runPeers(texts, queries, judged),
  }
}

async function readPapers(effects: Effects): Promise<void> {
  const corpus = await loadCorpus(effects)
  const lexicon = collectLexicon(corpus)
  for (const paper of corpus.papers) {
    const normalised = normalisePaper(paper, corpus, lexicon)
    if (normalised) await writeNormalised(normalised, effects)
  }
}

/** The corpus is read as it is and written nowhere. */
function toReadOnly(disk: Effects): Effects {
  return {...disk, write: () => Promise.resolve()}
}

/** What can be found: the sentences, passages and entries that our records are made of. */
function toTexts({claims, statistics, passages, references}: CorpusData): string[] {
  return [
    ...claims.map(({text}) => text),
    // A cell is found with its table.
    ...statistics.filter(({claim}) => claim !== undefined).map(({quote}) => quote),
    ...passages.filter(({kind}) => !inOthers.has(kind)).map(({text}) => text),
    // An entry of a second list is shown as the one that it repeats.
    ...references.filter(({same}) => same === undefined).map(({raw}) => raw),
  ]
}

/** Three words from each of some texts, spread evenly over all. */
function pickQueries(texts: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(texts.length / queryCount))
  return texts
    .filter((_, index) => index % step === 0)
    .slice(0, queryCount)
    .map((text) => (text.match(/\p{L}{5,}/gu) ?? []).slice(0, 3).join(' '))
    .filter(Boolean)
}
