import type {ListrTask} from 'listr2'
import type {VFile} from 'vfile'
import type {Effects} from '../src/corpus/load/effects.ts'
import {type LoadedCorpus, loadCorpus} from '../src/corpus/load/load.ts'
import {toSuggestion} from '../src/corpus/load/messages.ts'
import {collectLexicon, normalisePaper, writeNormalised} from '../src/corpus/papers/normalise.ts'
import {createDiskEffects} from './disk.ts'
import {CallError} from './exit.ts'
import {printMessages} from './print-messages.ts'
import {runTasks} from './progress.ts'

/** Read source texts of some papers, or of all, and write what they give. */
export async function normalise(papers: readonly string[]): Promise<void> {
  const effects = createDiskEffects(process.cwd())
  const corpus = await loadCorpus(effects)
  const files = await runNormalise(corpus, papers, effects)
  printMessages([...corpus.files, ...files])
}

/** Normalise some papers, or all, with progress; gives the files that were looked at. */
export async function runNormalise(
  corpus: LoadedCorpus,
  ids: readonly string[],
  effects: Effects,
): Promise<readonly VFile[]> {
  const files: VFile[] = []
  const tasks = toTasks(corpus, ids, effects, files)
  await runTasks(tasks)
  return files
}

function toTasks(
  corpus: LoadedCorpus,
  ids: readonly string[],
  effects: Effects,
  files: VFile[],
): ListrTask[] {
  const known = corpus.papers.map(({id}) => id)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    const remedy = toSuggestion(unknown, known)
    throw new CallError(
      `Unexpected paper \`${unknown}\`, expected a folder of corpus/papers${remedy}`,
    )
  }
  const lexicon = collectLexicon(corpus)
  const chosen = corpus.papers.filter(({id}) => ids.length === 0 || ids.includes(id))
  return chosen.map((paper) => ({
    title: paper.id,
    // One that cannot be read is told as such, and the others are read.
    exitOnError: false,
    skip:
      paper.source || paper.isBroken
        ? false
        : `${paper.id}: no source.txt, so paper.md is its editor's`,
    task: async (_context, task) => {
      const normalised = normalisePaper(paper, corpus, lexicon)
      if (!normalised) return
      files.push(...normalised.files)
      if (normalised.texts) {
        await writeNormalised(normalised, effects)
        const place = normalised.place ?? 'none'
        if (corpus.file.place !== undefined)
          task.title = `${paper.id} (numbers without a place: ${place}; \`place:\` in paper.yaml changes it)`
      } else {
        throw new Error(
          paper.markdown === undefined
            ? `${paper.id}: cannot be read yet`
            : `${paper.id}: something is wrong, its last paper.md is kept`,
        )
      }
    },
  }))
}
