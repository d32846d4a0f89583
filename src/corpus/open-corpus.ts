import {VFile} from 'vfile'
import {type BuiltModel, type PaperToBuild, buildModel, toOutlined} from './records/build-model.ts'
import {checkQuotes} from './papers/check-quotes.ts'
import {checkRecords} from './papers/check-records.ts'
import type {LoadedCorpus, LoadedPaper} from './load/load.ts'
import {hasError, reportError} from './load/messages.ts'
import {readPaper} from './papers/read-paper.ts'

export interface OpenedCorpus {
  /** `undefined` where something is wrong that would show on the site. */
  readonly model: BuiltModel | undefined
  /** Every `paper.md`, with what is wrong in it. */
  readonly files: readonly VFile[]
}

/** Read all `paper.md` of a corpus, check them and build the model. */
export function openCorpus(corpus: LoadedCorpus): OpenedCorpus {
  const opened = corpus.papers.map((paper) => openPaper(paper, corpus))
  const files = opened.map(({file}) => file)
  const papers = opened.flatMap(({paper}) => paper ?? [])
  const isSound = ![...corpus.files, ...files].some(hasError)
  return {model: isSound ? buildModel(papers, corpus.vocabulary) : undefined, files}
}

function openPaper(
  {id, folder, markdown, ledger, source}: LoadedPaper,
  {vocabulary}: LoadedCorpus,
): {file: VFile; paper?: PaperToBuild} {
  const file = new VFile({path: `${folder}/paper.md`})
  if (markdown === undefined) {
    const reason = `Unexpected absence of the file; run \`collate normalise ${id}\``
    reportError(file, 'file-present', reason)
    return {file}
  }
  const read = readPaper(markdown, id, file)
  if (!read) return {file}
  const paper = {...read, ledger, printed: source?.text}
  const outlined = toOutlined(paper)
  checkRecords(outlined, vocabulary, file)
  if (source) checkQuotes(outlined, source.text, file)
  return {file, paper}
}
