import {rename, rm} from 'node:fs/promises'
import path from 'node:path'
import type {VFile} from 'vfile'
import type {BuiltModel} from '../src/corpus/records/build-model.ts'
import {checkSite} from '../src/corpus/publish/check-site.ts'
import {toDownload} from '../src/corpus/publish/download-file.ts'
import {toDownloadFiles} from '../src/corpus/publish/downloads.ts'
import type {Effects} from '../src/corpus/load/effects.ts'
import {type LoadedCorpus, loadCorpus} from '../src/corpus/load/load.ts'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import {toPermalinks} from '../src/corpus/publish/permalinks.ts'
import {toSiteFiles} from '../src/corpus/publish/site-files.ts'
import {toJson} from '../src/corpus/publish/write-data.ts'
import {writeCitations} from '../src/corpus/publish/write-citations.ts'
import {writeInternal} from '../src/corpus/publish/write-internal.ts'
import type {Download} from '../src/model/download.ts'
import {createSettingReader} from '../src/corpus/read-setting.ts'
import {buildIndexes} from '../src/search/build-indexes.ts'
import {buildPages} from './astro.ts'
import {createDiskEffects} from './disk.ts'
import {printMessages} from './print-messages.ts'
import {runTasks} from './progress.ts'
import {readSite} from './read-site.ts'
import {runNormalise} from './normalise.ts'

/** Folders of a build: the model as the site reads it, what is being built, what is served, what was. */
const folders = {internal: '.collate', next: 'dist.next', site: 'dist', last: 'dist.last'} as const

/**
 * Build the site of the corpus in a folder.
 *
 * @returns whether it was built; what was wrong has been printed
 */
export async function build(root: string): Promise<boolean> {
  const corpus = await loadNormalised(root)
  const {model, files, unread} = openCorpus(corpus)
  printMessages([...corpus.files, ...files])
  if (!model) {
    process.stderr.write(`Nothing was built, ${folders.site} is as it was; mend the errors first\n`)
    return false
  }
  const isBuilt = await buildSite(root, corpus, model)
  if (isBuilt) process.stdout.write(`${summarise(model)}\n`)
  if (isBuilt && unread.length > 0) {
    process.stdout.write(`Left out until the errors above are mended: ${unread.join(', ')}\n`)
  }
  return isBuilt
}

/** The corpus, papers that have a source and no `paper.md` read first. */
async function loadNormalised(root: string): Promise<LoadedCorpus> {
  const effects = createDiskEffects(root)
  const corpus = await loadCorpus(effects)
  const missing = corpus.papers.filter(({source, markdown}) => source && markdown === undefined)
  if (missing.length === 0) return corpus
  const files = await runNormalise(
    corpus,
    missing.map(({id}) => id),
    effects,
  )
  printMessages(files)
  return loadCorpus(effects)
}

async function buildSite(root: string, corpus: LoadedCorpus, model: BuiltModel): Promise<boolean> {
  const effects = createDiskEffects(root)
  const at = (folder: string) => path.join(root, folder)
  const problems: VFile[] = []
  const downloads = toDownloadFiles(model, corpus)
  await runTasks([
    {
      title: 'Write the model',
      task: async () => {
        await rm(at(folders.internal), {recursive: true, force: true})
        await writeInternal(model, corpus, downloads.map(toDownload), folders.internal, effects)
      },
    },
    {
      title: 'Write citations',
      task: () => writeCitations(model, corpus.file.title, folders.internal, effects),
    },
    {
      title: 'Build the pages',
      task: async () => {
        await rm(at(folders.next), {recursive: true, force: true})
        await buildPages({data: at(folders.internal), site: at(folders.next)})
      },
    },
    {
      title: 'Write data and search indexes',
      task: async () => {
        for (const {path, text} of downloads) {
          await effects.write(`${folders.next}/data/${path}`, text)
        }
        const readSetting = createSettingReader(corpus.vocabulary.places)
        for (const file of await buildIndexes(model.data, corpus.vocabulary, {readSetting})) {
          await effects.write(`${folders.next}/${file.path}`, file.bytes)
        }
      },
    },
    {
      title: 'Write links and what other programs read',
      task: async () => {
        await writePermalinks(corpus, model, folders.next, effects)
        await writeSiteFiles(at(folders.next), corpus, model, downloads.map(toDownload), effects)
      },
    },
    {
      title: 'Check the pages',
      task: async () => {
        problems.push(...checkSite(await readSite(at(folders.next))))
      },
    },
  ])
  if (!printMessages(problems)) return false
  await swap(at(folders.next), at(folders.site), at(folders.last))
  return true
}

/** Beside the page of each paper, how its places are linked to. */
async function writePermalinks(
  corpus: LoadedCorpus,
  model: BuiltModel,
  site: string,
  effects: Effects,
): Promise<void> {
  const published = new Map(corpus.papers.map((paper) => [paper.id, paper.published]))
  for (const paper of model.papers) {
    const folder = `${site}/papers/${paper.id}`
    const page = await effects.read(`${folder}/index.html`)
    if (!page) throw new Error(`Unexpected absence of the page of \`${paper.id}\``)
    const html = new TextDecoder().decode(page)
    const permalinks = toPermalinks(paper, html, published.get(paper.id) ?? [])
    await effects.write(`${folder}/permalinks.json`, toJson(permalinks))
  }
}

async function writeSiteFiles(
  folder: string,
  corpus: LoadedCorpus,
  {data}: BuiltModel,
  downloads: readonly Download[],
  effects: Effects,
): Promise<void> {
  const {paths} = await readSite(folder)
  const headers = await effects.read(`${folders.next}/_headers`)
  const parts = {data, downloads, paths: [...paths], headers: new TextDecoder().decode(headers)}
  for (const file of toSiteFiles(parts, corpus.file)) {
    await effects.write(`${folders.next}/${file.path}`, file.text)
  }
}

/** Put the new site where the last one is; that one is kept until the new one is there. */
async function swap(next: string, site: string, last: string): Promise<void> {
  await rm(last, {recursive: true, force: true})
  try {
    await rename(site, last)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  await rename(next, site)
  await rm(last, {recursive: true, force: true})
}

function summarise({data}: BuiltModel): string {
  const counts = (['papers', 'passages', 'claims', 'statistics', 'references'] as const)
    .map((name) => `${String(data[name].length)} ${name}`)
    .join(', ')
  return `Built ${folders.site}: ${counts}`
}
