import {loadCorpus} from '../src/corpus/load/load.ts'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import {toPermalinkRecord} from '../src/corpus/publish/permalinks.ts'
import {createDiskEffects} from './disk.ts'
import {printMessages} from './print-messages.ts'

/** Bring the record of published places up to date: what is there is added, nothing is taken out. */
export async function keepPermalinks(root: string): Promise<void> {
  const effects = createDiskEffects(root)
  const corpus = await loadCorpus(effects)
  const {model, files} = openCorpus(corpus)
  if (!printMessages([...corpus.files, ...files]) || !model) return
  const published = new Map(corpus.papers.map((paper) => [paper.id, paper.published]))
  for (const paper of model.papers) {
    const {path, text} = toPermalinkRecord(paper, published.get(paper.id) ?? [])
    await effects.write(path, text)
    process.stdout.write(`${path}: ${String(text.trimEnd().split('\n').length - 2)} places\n`)
  }
}
