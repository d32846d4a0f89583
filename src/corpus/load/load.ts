/** Reads a corpus folder and checks the shape of all that people wrote in it. */
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {z} from 'zod'
import {AnnotationEntry} from '../../model/annotation.ts'
import {CorrectionEntry, Ledger} from '../../model/correction.ts'
import {PaperFile} from '../../model/paper.ts'
import {QuotedPlace} from '../../model/permalink.ts'
import {
  CorpusFile,
  IndicatorDefinition,
  Place,
  Term,
  Topic,
  Unit,
  type Vocabulary,
} from '../../model/vocabulary.ts'
import {checkIndicators} from './check-indicators.ts'
import {checkPlaces} from './check-places.ts'
import type {Effects} from './effects.ts'
import {createReader, type Reader} from './reader.ts'

/** An annotation, and where `annotations.yaml` gives it. */
export interface PlacedAnnotation extends AnnotationEntry {
  readonly place: Point
}

export interface LoadedPaper {
  readonly id: string
  /** Path of its folder. */
  readonly folder: string
  /** The text it was read from, with the bytes it came as; `undefined` for a paper written by hand. */
  readonly source: {readonly text: string; readonly bytes: Uint8Array} | undefined
  readonly file: PaperFile | undefined
  readonly corrections: readonly CorrectionEntry[]
  readonly annotations: readonly PlacedAnnotation[]
  /** `paper.md` and `ledger.yaml` as they stand. */
  readonly markdown: string | undefined
  readonly ledger: Ledger | undefined
  /** The places that were published, as `collate permalinks` keeps them. */
  readonly published: readonly QuotedPlace[]
  /** Something of it is wrong, so that it cannot be read from its source. */
  readonly isBroken: boolean
}

export interface LoadedCorpus {
  readonly file: CorpusFile
  readonly vocabulary: Vocabulary
  readonly papers: readonly LoadedPaper[]
  /** `corpus/quality.json`: how well the papers were read, where it was measured. */
  readonly quality: string | undefined
  /** Every file that was looked at, with what is wrong in it. */
  readonly files: readonly VFile[]
}

const emptyCorpus: CorpusFile = {title: '', description: ''}

/** Load the corpus in `corpus/`; what is wrong with it is told on `files`, all of it in one run. */
export async function loadCorpus(effects: Effects): Promise<LoadedCorpus> {
  const reader = createReader(effects)
  const file = await reader.readRequired(
    'corpus/corpus.yaml',
    CorpusFile,
    '`title` and `description` of the corpus',
  )
  const vocabulary = await loadVocabulary(reader)
  const papers: LoadedPaper[] = []
  for (const id of await effects.list('corpus/papers')) {
    if (!id.startsWith('.')) papers.push(await loadPaper(id, reader))
  }
  const quality = await reader.readText('corpus/quality.json')
  return {file: file?.value ?? emptyCorpus, vocabulary, papers, quality, files: reader.files}
}

async function loadVocabulary(reader: Reader): Promise<Vocabulary> {
  const readTerms = async <T extends {readonly id: string}>(name: string, term: z.ZodType<T>) => {
    const path = `corpus/vocabulary/${name}.yaml`
    const terms = (await reader.readOptional(path, z.array(term).nullable()))?.value ?? []
    const seen = new Set<string>()
    for (const {id} of terms) {
      if (seen.has(id))
        reader.report(
          path,
          'unique-id',
          `Unexpected second \`${id}\`, expected an id once; merge the two entries`,
        )
      seen.add(id)
    }
    return terms
  }
  const vocabulary = {
    topics: await readTerms('topics', Topic),
    places: await readTerms('places', Place),
    units: await readTerms('units', Unit),
    terms: await readTerms('terms', Term),
    indicators: await readTerms('indicators', IndicatorDefinition),
  }
  for (const reason of checkPlaces(vocabulary.places)) {
    reader.report('corpus/vocabulary/places.yaml', 'known-vocabulary', reason)
  }
  for (const reason of checkIndicators(vocabulary)) {
    reader.report('corpus/vocabulary/indicators.yaml', 'known-vocabulary', reason)
  }
  return vocabulary
}

async function loadPaper(id: string, reader: Reader): Promise<LoadedPaper> {
  const folder = `corpus/papers/${id}`
  const errorsBefore = reader.countErrors()
  if (!/^[a-z0-9-]+$/.test(id)) {
    reader.report(
      folder,
      'file-present',
      `Unexpected folder name \`${id}\`, expected a paper's id of small letters, digits and hyphens; rename the folder`,
    )
  }
  const source = await reader.readSource(`${folder}/source.txt`)
  const fileOf = source ? reader.readRequired : reader.readOptional
  const needs = '`rights: `, the terms on which the text may be republished'
  const file = await fileOf(`${folder}/paper.yaml`, PaperFile, needs)
  const entries = <T>(entry: z.ZodType<T>) => z.array(entry).nullable()
  const corrections = await reader.readOptional(
    `${folder}/corrections.yaml`,
    entries(CorrectionEntry),
  )
  const annotations = await reader.readOptional(
    `${folder}/annotations.yaml`,
    entries(AnnotationEntry),
  )
  const isBroken = reader.countErrors() > errorsBefore
  const markdown = await reader.readText(`${folder}/paper.md`)
  if (!source && markdown === undefined && !isBroken) {
    reader.report(
      folder,
      'file-present',
      'Unexpected folder with neither `source.txt` nor `paper.md`, expected one of them; add it',
    )
  }
  const ledger = await reader.readOptional(`${folder}/ledger.yaml`, Ledger)
  const published = await reader.readRecord(`corpus/permalinks/${id}.json`, z.array(QuotedPlace))
  return {
    id,
    folder,
    source,
    file: file?.value,
    corrections: corrections?.value ?? [],
    annotations: (annotations?.value ?? []).map((entry, index) => ({
      ...entry,
      place: annotations?.placeOf([index]) ?? {line: 1, column: 1},
    })),
    markdown,
    ledger: ledger?.value,
    published: published ?? [],
    isBroken,
  }
}
