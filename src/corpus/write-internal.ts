import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Ledger} from '../model/correction.ts'
import type {CorpusFile, Vocabulary} from '../model/vocabulary.ts'
import {splitLines} from '../source/decode.ts'
import type {BuiltModel} from './build-model.ts'
import type {Effects} from './effects.ts'
import {maskEmails} from './mask.ts'
import {dataNames} from './write-data.ts'

/** What the site is built from, besides the model. */
export interface InternalParts {
  readonly file: CorpusFile
  readonly vocabulary: Vocabulary
  /** Source texts by paper. */
  readonly sources: ReadonlyMap<string, string>
  /** Measured quality of reading, as JSON, where it was measured. */
  readonly quality: string | undefined
}

const emptyLedger: Ledger = {taken: [], leftOut: [], markers: [], corrections: []}

/** Write `.collate/`, the built model as the site reads it. */
export async function writeInternal(
  model: BuiltModel,
  parts: InternalParts,
  folder: string,
  effects: Effects,
): Promise<void> {
  const write = (name: string, value: unknown) =>
    effects.write(`${folder}/${name}.json`, `${JSON.stringify(value)}\n`)
  await write('corpus', parts.file)
  await write('vocabulary', parts.vocabulary)
  for (const name of dataNames) await write(name, model.data[name])
  for (const {id, tree, ledger} of model.papers) {
    await write(`trees/${id}`, withoutPositions(tree))
    const source = parts.sources.get(id)
    if (source === undefined) continue
    const lines = splitLines(source).map(maskEmails)
    await write(`sources/${id}`, {lines, ledger: ledger ?? emptyLedger})
  }
  if (parts.quality !== undefined) await effects.write(`${folder}/quality.json`, parts.quality)
}

/** Positions would be those of `paper.md`, which no page shows. */
function withoutPositions(tree: Root): Root {
  const bare = structuredClone(tree)
  visit(bare, (node) => {
    delete node.position
  })
  return bare
}
