/** The invented rivers with what other programs are told of them, at an address and without one. */
import {toDownload} from '../../src/corpus/publish/download-file.ts'
import {toDownloadFiles} from '../../src/corpus/publish/downloads.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {toPageHeads} from '../../src/corpus/publish/page-heads.ts'
import {toSiteFiles} from '../../src/corpus/publish/site-files.ts'
import {normaliseRivers} from '../corpus/rivers.ts'

export const address = 'https://rivers.example'

const paths = ['404.html', 'index.html', 'data/index.html', 'papers/weir-2019/index.html']

export async function publishRivers(site: string | undefined) {
  const effects = await normaliseRivers()
  const loaded = await loadCorpus(effects)
  const corpus = {...loaded, file: {...loaded.file, ...(site !== undefined && {site})}}
  const {model} = openCorpus(corpus)
  if (!model) throw new Error('Unexpected problem in a sound corpus')
  const files = toDownloadFiles(model, corpus)
  const downloads = files.map(toDownload)
  const parts = {data: model.data, downloads, paths, headers: '/*\n  X-A: 1\n'}
  const siteFiles = new Map(toSiteFiles(parts, corpus.file).map(({path, text}) => [path, text]))
  const heads = toPageHeads(model.data, downloads, corpus.file)
  return {data: model.data, files, downloads, siteFiles, heads}
}
