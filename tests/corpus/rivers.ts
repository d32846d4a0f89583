/** A small invented corpus: one paper with a source text, one written by hand as `paper.md`. */
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {VFile} from 'vfile'
import {createMemoryEffects} from '../../src/corpus/load/effects.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {collectLexicon, normalisePaper, writeNormalised} from '../../src/corpus/papers/normalise.ts'

export const riversFolder = path.join(import.meta.dirname, 'fixtures/rivers')

/** The corpus on a disk in memory, some of its files changed, or taken away by `undefined`. */
export function createRivers(changes: Readonly<Record<string, string | undefined>> = {}) {
  const names = globSync('**/*.{txt,yaml,md}', {cwd: riversFolder}).toSorted()
  const entries = names.map((name): [string, string] => [
    name.split(path.sep).join('/'),
    readFileSync(path.join(riversFolder, name), 'utf8'),
  ])
  const files = {...Object.fromEntries(entries), ...changes}
  const kept = Object.entries(files).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return createMemoryEffects(Object.fromEntries(kept))
}

/** What was met in files, a message a line. */
export function toMessages(files: readonly VFile[]): string[] {
  return files.flatMap(({messages}) => messages.map(String))
}

/** The corpus after `collate normalise`. */
export async function normaliseRivers(changes: Readonly<Record<string, string | undefined>> = {}) {
  const effects = createRivers(changes)
  const corpus = await loadCorpus(effects)
  const lexicon = collectLexicon(corpus)
  for (const paper of corpus.papers) {
    const normalised = normalisePaper(paper, corpus, lexicon)
    if (normalised) await writeNormalised(normalised, effects)
  }
  return effects
}
