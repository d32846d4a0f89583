import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Ledger} from '../../model/correction.ts'
import type {Download} from '../../model/download.ts'
import {splitLines} from '../../source/text/decode.ts'
import type {BuiltModel} from '../records/build-model.ts'
import type {Effects} from '../load/effects.ts'
import type {LoadedCorpus} from '../load/load.ts'
import {maskEmails} from '../records/mask.ts'
import {toPageHeads} from './page-heads.ts'
import {dataNames} from './write-data.ts'

const emptyLedger: Ledger = {taken: [], leftOut: [], markers: [], corrections: []}

/** Write `.collate/`, the built model as the site reads it. */
export async function writeInternal(
  model: BuiltModel,
  corpus: LoadedCorpus,
  downloads: readonly Download[],
  folder: string,
  effects: Effects,
): Promise<void> {
  const write = (name: string, value: unknown) =>
    effects.write(`${folder}/${name}.json`, `${JSON.stringify(value)}\n`)
  await write('corpus', corpus.file)
  await write('vocabulary', corpus.vocabulary)
  await write('downloads', downloads)
  await write('heads', toPageHeads(model.data, downloads, corpus.file))
  for (const name of dataNames) await write(name, model.data[name])
  for (const versions of model.versions) await write(`versions/${versions.work}`, versions)
  for (const {id, tree, ledger} of model.papers) {
    await write(`trees/${id}`, withoutPositions(tree))
    const source = corpus.papers.find((paper) => paper.id === id)?.source
    if (!source) continue
    const lines = splitLines(source.text).map(maskEmails)
    await write(`sources/${id}`, {lines, ledger: ledger ?? emptyLedger})
  }
  if (corpus.quality !== undefined) await effects.write(`${folder}/quality.json`, corpus.quality)
}

/** Positions would be those of `paper.md`, which no page shows. */
function withoutPositions(tree: Root): Root {
  const bare = structuredClone(tree)
  visit(bare, (node) => {
    delete node.position
  })
  return bare
}
