import {VFile} from 'vfile'
import {type BuiltModel, buildModel} from './build-model.ts'
import {checkRecords} from './check-records.ts'
import type {LoadedCorpus} from './load.ts'
import {hasError, reportError} from './messages.ts'
import {readPaper} from './read-paper.ts'

export interface OpenedCorpus {
  /** `undefined` where something is wrong that would show on the site. */
  readonly model: BuiltModel | undefined
  /** Every `paper.md`, with what is wrong in it. */
  readonly files: readonly VFile[]
}

/** Read all `paper.md` of a corpus and build its model. */
export function openCorpus(corpus: LoadedCorpus): OpenedCorpus {
  const files: VFile[] = []
  const read = corpus.papers.map(({id, folder, markdown, ledger}) => {
    const file = new VFile({path: `${folder}/paper.md`})
    files.push(file)
    if (markdown === undefined) {
      const reason = `Unexpected absence of the file; run \`collate normalise ${id}\``
      reportError(file, 'file-present', reason)
      return undefined
    }
    const paper = readPaper(markdown, id, file)
    return paper && {...paper, ledger}
  })
  const papers = read.filter((paper) => paper !== undefined)
  const model = buildModel(papers, corpus.vocabulary)
  for (const paper of model.papers) {
    const file = files.find(({path}) => path === `corpus/papers/${paper.id}/paper.md`)
    if (file) checkRecords(paper, corpus.vocabulary, file)
  }
  const isSound = ![...corpus.files, ...files].some(hasError)
  return {model: isSound ? model : undefined, files}
}
