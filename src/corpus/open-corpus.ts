import {VFile} from 'vfile'
import {type BuiltModel, type PaperToBuild, buildModel, toOutlined} from './records/build-model.ts'
import {checkQuotes} from './papers/check-quotes.ts'
import {checkRecords} from './papers/check-records.ts'
import type {Vocabulary} from '../model/vocabulary.ts'
import type {LoadedCorpus, LoadedPaper} from './load/load.ts'
import {hasError, reportError, reportWarning} from './load/messages.ts'
import {readPaper} from './papers/read-paper.ts'
import {findUnmetUnits} from './papers/unmet-units.ts'

export interface OpenedCorpus {
  /** Of all papers that could be read; `undefined` where something is wrong that would show on the site. */
  readonly model: BuiltModel | undefined
  /** Papers that are left out: they could not be read yet, and no link leads to them. */
  readonly unread: readonly string[]
  /** Every `paper.md`, with what is wrong in it. */
  readonly files: readonly VFile[]
}

/** Read all `paper.md` of a corpus, check them and build the model. */
export function openCorpus(corpus: LoadedCorpus): OpenedCorpus {
  const isKnown = !corpus.files.some((file) => file.path.includes('/vocabulary/') && hasError(file))
  // Of a vocabulary that cannot be read every word would seem unknown.
  const vocabulary = isKnown ? corpus.vocabulary : undefined
  const opened = corpus.papers.map((paper) => openPaper(paper, vocabulary))
  const indicators = new VFile({path: 'corpus/vocabulary/indicators.yaml'})
  const files = [...opened.map(({file}) => file), indicators]
  const papers = opened.flatMap(({paper}) => paper ?? [])
  for (const reason of findUnmetUnits(papers.map(toOutlined), corpus.vocabulary)) {
    reportWarning(indicators, 'known-vocabulary', reason)
  }
  const unread = corpus.papers.filter(
    ({markdown, published}) => markdown === undefined && published.length === 0,
  )
  const isOfUnread = ({path}: VFile) => unread.some(({folder}) => `${path}/`.startsWith(`${folder}/`))
  const isSound = ![...corpus.files, ...files].some((file) => hasError(file) && !isOfUnread(file))
  const hasPapers = papers.length > 0 || unread.length === 0
  return {
    model: isSound && hasPapers ? buildModel(papers, corpus.vocabulary) : undefined,
    unread: unread.map(({id}) => id),
    files,
  }
}

function openPaper(
  {id, folder, markdown, ledger, source, isBroken}: LoadedPaper,
  vocabulary: Vocabulary | undefined,
): {file: VFile; paper?: PaperToBuild} {
  const file = new VFile({path: `${folder}/paper.md`})
  if (markdown === undefined) {
    // What is wrong with it has been said.
    if (isBroken || !source) return {file}
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
