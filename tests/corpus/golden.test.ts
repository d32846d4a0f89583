/** The papers of the corpus are golden files: `npm run normalise` writes them, their difference is read like code. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createDiskEffects} from '../../scripts/disk.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {collectLexicon, normalisePaper} from '../../src/corpus/papers/normalise.ts'

const corpus = await loadCorpus(createDiskEffects('.'))
const lexicon = collectLexicon(corpus)
const papers = corpus.papers.filter(({source}) => source)

describe.each(papers.map((paper) => ({id: paper.id, paper})))('$id', ({paper}) => {
  const texts = normalisePaper(paper, corpus, lexicon)?.texts

  test('paper.md is what its source gives', () => {
    expect(texts?.markdown).toBe(readFileSync(`${paper.folder}/paper.md`, 'utf8'))
  })

  test('ledger.yaml is what its source gives', () => {
    expect(texts?.ledger).toBe(readFileSync(`${paper.folder}/ledger.yaml`, 'utf8'))
  })
})
