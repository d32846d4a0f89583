/** From a source text to `paper.md`: every stage of reading, in its order. */
import {createHash} from 'node:crypto'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {remarkClaims} from '../../claims/remark-claims.ts'
import {remarkReferences} from '../../references/remark-references.ts'
import {toWorkId} from '../../references/works/works.ts'
import type {PaperFrontMatter} from '../../model/paper.ts'
import {collectWords} from '../../source/text/lexicon.ts'
import {readSource} from '../../source/read.ts'
import {remarkIndicators} from '../../statistics/indicators/remark-indicators.ts'
import {placeKey, remarkStatistics} from '../../statistics/observations/remark-statistics.ts'
import {annotate} from './annotate.ts'
import type {Effects} from '../load/effects.ts'
import type {LoadedCorpus, LoadedPaper} from '../load/load.ts'
import {hasError, reportError, toSuggestion} from '../load/messages.ts'
import {readPaper} from './read-paper.ts'
import {toLedgerYaml, toPaperMarkdown} from './write-paper.ts'

export interface NormalisedPaper {
  readonly id: string
  readonly folder: string
  /** The files that went into it and `paper.md`, with what was met in each. */
  readonly files: readonly VFile[]
  /** The texts to write; `undefined` where an error was met, so that the last good ones stay. */
  readonly texts: {readonly markdown: string; readonly ledger: string} | undefined
  /** Id of the place that was taken for numbers whose sentences name none. */
  readonly place?: string
}

/** The words of all sources, which decide on hyphens at line ends. */
export function collectLexicon(corpus: LoadedCorpus): ReadonlySet<string> {
  return collectWords(corpus.papers.flatMap(({source}) => source?.text ?? []))
}

/**
 * Read one paper from its source text.
 *
 * @returns `undefined` for a paper without one: there the editor owns `paper.md`
 */
export function normalisePaper(
  paper: LoadedPaper,
  corpus: LoadedCorpus,
  lexicon: ReadonlySet<string>,
): NormalisedPaper | undefined {
  const {id, folder, source, file: record} = paper
  if (!source && !paper.isBroken) return undefined
  const sourceFile = new VFile({path: `${folder}/source.txt`})
  const annotationsFile = new VFile({path: `${folder}/annotations.yaml`})
  const paperFile = new VFile({path: `${folder}/paper.md`})
  const recordFile = new VFile({path: `${folder}/paper.yaml`})
  const files = [recordFile, sourceFile, annotationsFile, paperFile]
  if (paper.isBroken || !source || !record) return {id, folder, files, texts: undefined}
  if (!isKnownPlace(record.place, corpus)) {
    const known = corpus.vocabulary.places.map((place) => place.id)
    const reason = `Unexpected place \`${String(record.place)}\`, expected an id of vocabulary/places.yaml or \`none\`${toSuggestion(String(record.place), known)}`
    reportError(recordFile, 'known-vocabulary', reason)
    return {id, folder, files, texts: undefined}
  }
  const read = stopAtFailure(sourceFile, () => {
    const {corrections} = paper
    const found = readSource(source.text, {id, file: record, corrections}, lexicon, sourceFile)
    runStages(found.tree, corpus, record.place, sourceFile)
    annotate(found.tree, paper.annotations, corpus.vocabulary, annotationsFile)
    return found
  })
  if (!read || files.some(hasError)) return {id, folder, files, texts: undefined}
  closeObjects(read.tree)
  const markdown = toPaperMarkdown(finishRecord(read.record, record.work, source.bytes), read.tree)
  // What is written is read back as the build will: a paper that it would refuse is not written.
  readPaper(markdown, id, paperFile)
  if (hasError(paperFile)) return {id, folder, files, texts: undefined}
  const place = sourceFile.data[placeKey]
  const texts = {markdown, ledger: toLedgerYaml(read.ledger)}
  return {id, folder, files, texts, ...(typeof place === 'string' && {place})}
}

const isKnownPlace = (place: string | undefined, {vocabulary}: LoadedCorpus) =>
  place === undefined || place === 'none' || vocabulary.places.some(({id}) => id === place)

export async function writeNormalised(paper: NormalisedPaper, effects: Effects): Promise<void> {
  if (!paper.texts) return
  await effects.write(`${paper.folder}/paper.md`, paper.texts.markdown)
  await effects.write(`${paper.folder}/ledger.yaml`, paper.texts.ledger)
}

function runStages(
  tree: Root,
  {file, vocabulary}: LoadedCorpus,
  ownPlace: string | undefined,
  messages: VFile,
): void {
  const {topics, places, units, indicators} = vocabulary
  unified()
    // Before claims: a citation after the full stop belongs to its sentence.
    .use(remarkReferences)
    // Before statistics: a quantity stands in a sentence.
    .use(remarkClaims, {topics})
    .use(remarkStatistics, {
      places,
      units,
      topics,
      ...(file.place !== undefined && {place: file.place}),
      ...(ownPlace !== undefined && {ownPlace}),
    })
    // After statistics: an indicator is of a quantity.
    .use(remarkIndicators, {indicators, places})
    .runSync(tree, messages)
}

/** Do what may end with `file.fail`, or by a mistake of ours: other papers are read all the same. */
function stopAtFailure<T>(file: VFile, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!file.messages.some((message) => message === error)) {
      const reason = `Unexpected end of reading, a mistake of Collate (${(error as Error).message}); report it with this file`
      reportError(file, 'file-present', reason)
    }
    return undefined
  }
}

/** The last line of a figure or table, which its cells do not tell in `paper.md`. */
function closeObjects(tree: Root): void {
  visit(tree, 'containerDirective', (object) => {
    let last = 0
    visit(object, 'text', ({position}) => {
      last = Math.max(last, position?.end.line ?? 0)
    })
    if (last > 0) object.attributes = {...object.attributes, to: String(last)}
  })
}

function finishRecord(
  record: PaperFrontMatter,
  work: string | undefined,
  bytes: Uint8Array,
): PaperFrontMatter {
  const {source, title, year} = record
  const family = record.authors[0]?.family
  const derived = toWorkId({
    title,
    ...(family !== undefined && {family}),
    ...(year !== undefined && {year}),
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {...record, work: work ?? derived, ...(source && {source: {...source, sha256}})}
}
