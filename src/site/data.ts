/** The only door of the site to the built corpus: everything in `.collate/`, checked once as it comes in. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Root} from 'mdast'
import {z} from 'zod'
import {CitedPaper, CiteFile} from '../model/citing.ts'
import {Ledger} from '../model/correction.ts'
import {type CorpusData, publicData} from '../model/data.ts'
import {Download} from '../model/download.ts'
import {PageHeads} from '../model/page-head.ts'
import {Versions} from '../model/version.ts'
import {CorpusFile, Place, Topic, Unit} from '../model/vocabulary.ts'

/** A paper's source as the site shows it, with what became of its lines. */
const SourceText = z.strictObject({lines: z.array(z.string()), ledger: Ledger})
export type SourceText = z.infer<typeof SourceText>

/** Measured figures on how well the corpus was read. */
const Quality = z.array(z.object({measure: z.string(), value: z.number()}))
export type Quality = z.infer<typeof Quality>

const Vocabulary = z.object({
  topics: z.array(Topic),
  places: z.array(Place),
  units: z.array(Unit),
})

const folder = process.env['COLLATE_DATA'] ?? '.collate'

export const corpus = read('corpus.json', CorpusFile)

export const vocabulary = read('vocabulary.json', Vocabulary)

export const data = readData()

/** What pages tell other programs. */
export const heads = read('heads.json', PageHeads)

/** The files below `/data/`. */
export const downloads = read('downloads.json', z.array(Download))

/** Measured quality, where it has been measured. */
export const quality = existsSync(path.join(folder, 'quality.json'))
  ? read('quality.json', Quality)
  : undefined

/** The structured text of a paper. */
export function readTree(paper: string): Root {
  const isRoot = z.custom<Root>((value) => (value as Root | undefined)?.type === 'root')
  return read(`trees/${paper}.json`, isRoot)
}

/** The source of a paper, or `undefined` for one written without a source. */
export function readSourceText(paper: string): SourceText | undefined {
  const file = `sources/${paper}.json`
  return existsSync(path.join(folder, file)) ? read(file, SourceText) : undefined
}

/** The versions of a work, side by side; there is a file for each work of several papers. */
export function readVersions(work: string): Versions {
  return read(`versions/${work}.json`, Versions)
}

/** How a paper is cited and imported. */
export function readCitedPaper(paper: string): CitedPaper {
  return read(`citing/papers/${paper}.json`, CitedPaper)
}

/** How the page of an indicator or of a work's versions is cited. */
export function readCitedPage(kind: 'statistics' | 'versions', id: string): CiteFile {
  return read(`citing/${kind}/${id}.json`, CiteFile)
}

function readData(): CorpusData {
  const files = Object.entries(publicData).map(([name, shape]) => [
    name,
    read<unknown>(`${name}.json`, z.array(shape)),
  ])
  // Each name with records of its shape, as the entries of `publicData` say.
  return Object.fromEntries(files) as CorpusData
}

function read<T>(file: string, shape: z.ZodType<T>): T {
  const place = path.join(folder, file)
  try {
    return shape.parse(JSON.parse(readFileSync(place, 'utf8')))
  } catch (cause) {
    throw new Error(`Cannot read \`${place}\`; run \`npm run build\`, which writes it`, {cause})
  }
}
