/** Reads a corpus folder and checks the shape of all that people wrote in it. */
import type {Point} from 'unist'
import {VFile} from 'vfile'
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
import {decodeSource} from '../../source/text/decode.ts'
import {checkIndicators} from './check-indicators.ts'
import {checkPlaces} from './check-places.ts'
import type {Effects} from './effects.ts'
import {reportError} from './messages.ts'
import {readYaml} from './read-yaml.ts'

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
  const file = await reader.readRequired('corpus/corpus.yaml', CorpusFile)
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
  const file = await fileOf(`${folder}/paper.yaml`, PaperFile)
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

type Reader = ReturnType<typeof createReader>

/** Reads files and keeps what is wrong with each. */
function createReader(effects: Effects) {
  const files: VFile[] = []

  const open = (path: string): VFile => {
    const file = new VFile({path})
    files.push(file)
    return file
  }

  const decode = (bytes: Uint8Array, file: VFile): string | undefined => {
    try {
      return decodeSource(bytes)
    } catch (error) {
      reportError(file, 'file-present', (error as Error).message)
      return undefined
    }
  }

  const readText = async (path: string): Promise<string | undefined> => {
    const bytes = await effects.read(path)
    return bytes && decode(bytes, open(path))
  }

  const readOptional = async <S extends z.ZodType>(path: string, schema: S) => {
    const bytes = await effects.read(path)
    if (!bytes) return undefined
    const file = open(path)
    const text = decode(bytes, file)
    return text === undefined ? undefined : readYaml(text, schema, file)
  }

  /** A long file of ours: read as JSON, which is quick, and as YAML to say what is wrong with it. */
  const readRecord = async <S extends z.ZodType>(path: string, schema: S) => {
    const bytes = await effects.read(path)
    const read = bytes && schema.safeParse(parseJson(new TextDecoder().decode(bytes)))
    return read?.success ? read.data : (await readOptional(path, schema))?.value
  }

  return {
    files,
    readText,
    readOptional,
    readRecord,
    readRequired: async <S extends z.ZodType>(path: string, schema: S) => {
      if (await effects.read(path)) return readOptional(path, schema)
      reportError(open(path), 'file-present', 'Unexpected absence of the file; write it')
      return undefined
    },
    readSource: async (path: string) => {
      const bytes = await effects.read(path)
      if (!bytes) return undefined
      const file = open(path)
      const text = decode(bytes, file)
      if (text?.trim() === '') {
        const reason = 'Unexpected empty file, expected the text of a paper; put it in'
        reportError(file, 'file-present', reason)
      }
      return text === undefined ? undefined : {text, bytes}
    },
    report: (
      path: string,
      ruleId: 'file-present' | 'unique-id' | 'known-vocabulary',
      reason: string,
    ) => {
      const known = files.find((file) => file.path === path)
      reportError(known ?? open(path), ruleId, reason)
    },
    countErrors: () => {
      return files.flatMap(({messages}) => messages).filter(({fatal}) => fatal === true).length
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
