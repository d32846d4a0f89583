import {VFile} from 'vfile'
import {type LoadedCorpus, loadCorpus} from '../src/corpus/load/load.ts'
import {reportError} from '../src/corpus/load/messages.ts'
import {collectLexicon, normalisePaper} from '../src/corpus/papers/normalise.ts'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import {createDiskEffects} from './disk.ts'
import {printMessages} from './print-messages.ts'
import {runTasks} from './progress.ts'

/** Read and check everything in the corpus of this folder. */
export async function check(): Promise<void> {
  const corpus = await loadCorpus(createDiskEffects(process.cwd()))
  const files: VFile[] = [...corpus.files]
  const lexicon = collectLexicon(corpus)
  await runTasks([
    ...corpus.papers.map((paper) => ({
      title: `Read ${paper.id}`,
      task: () => {
        const normalised = normalisePaper(paper, corpus, lexicon)
        if (!normalised) return
        files.push(...normalised.files)
        const isCurrent = normalised.texts?.markdown === paper.markdown
        if (normalised.texts && paper.markdown !== undefined && !isCurrent) files.push(stale(paper))
      },
    })),
    {
      title: 'Check records and quotations',
      task: () => {
        files.push(...openCorpus(corpus).files)
      },
    },
  ])
  if (printMessages(files)) process.stdout.write('No error in the corpus\n')
}

function stale({id, folder}: LoadedCorpus['papers'][number]): VFile {
  const file = new VFile({path: `${folder}/paper.md`})
  const reason = `Unexpected text, expected what its source and the vocabulary give now; run \`collate normalise ${id}\``
  reportError(file, 'paper-current', reason)
  return file
}
