import {describe, expect, test} from 'vitest'
import {createMemoryEffects} from '../../src/corpus/load/effects.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {toDataFiles} from '../../src/corpus/publish/write-data.ts'
import {writeInternal} from '../../src/corpus/publish/write-internal.ts'
import {Ledger} from '../../src/model/correction.ts'
import {buildIndexes} from '../../src/search/build-indexes.ts'
import {normaliseRivers, toMessages} from './rivers.ts'

/** Everything that a build writes but the pages, in memory. */
async function build() {
  const effects = await normaliseRivers()
  const corpus = await loadCorpus(effects)
  const {model, files} = openCorpus(corpus)
  expect(toMessages([...corpus.files, ...files])).toEqual([])
  if (!model) throw new Error('Unexpected problem in a sound corpus')
  const written = createMemoryEffects()
  await writeInternal(model, corpus, [], '.collate', written)
  for (const {path, text} of toDataFiles(model.data)) await written.write(`data/${path}`, text)
  for (const {path, bytes} of await buildIndexes(model.data, corpus.vocabulary)) {
    await written.write(path, bytes)
  }
  return {written, data: model.data}
}

function readJson(files: ReadonlyMap<string, string | Uint8Array>, path: string): unknown {
  const content = files.get(path)
  return typeof content === 'string' ? JSON.parse(content) : undefined
}

describe('a corpus of two papers', () => {
  test('becomes data in which both papers are alike', async () => {
    const {data} = await build()
    expect(data.papers.map(({id, work}) => [id, work])).toEqual([
      ['lipova-2021', 'lipova-2021-return'],
      ['weir-2019', 'weir-2019-weirs'],
    ])
    const kindsOf = (paper: string) =>
      new Set(data.claims.filter((claim) => claim.paper === paper).flatMap(({kinds}) => kinds))
    expect(kindsOf('weir-2019')).toContain('recommendation')
    expect(kindsOf('lipova-2021')).toContain('statistic')
    const in2010 = data.statistics.filter(
      ({period, claim}) => claim !== undefined && period?.from === '2010',
    )
    expect(in2010.map(({paper, value, lines}) => [paper, value, lines])).toEqual([
      ['lipova-2021', 1100, undefined],
      ['weir-2019', 1100, [20, 20]],
    ])
    expect(data.comparisons.find(({id}) => id === 'trout.lira.2010')).toMatchObject({
      verdict: 'agree',
      papers: ['lipova-2021', 'weir-2019'],
    })
    expect(data.audit).toEqual([])
    // The entry of one paper is the other paper.
    const cited = data.references.find(({paper}) => paper === 'lipova-2021')
    expect(cited?.work).toBe('weir-2019-weirs')
    expect(data.corrections.map(({why, right}) => [why, right])).toContainEqual(['ocr', 'drought'])
  })

  test('becomes what the site reads: trees without positions, sources with their ledger', async () => {
    const {files} = (await build()).written
    const tree = readJson(files, '.collate/trees/weir-2019.json') as {type: string}
    expect(tree.type).toBe('root')
    expect(JSON.stringify(tree)).not.toContain('"position"')
    const source = readJson(files, '.collate/sources/weir-2019.json') as {
      lines: string[]
      ledger: unknown
    }
    expect(source.lines[4]).toBe('River Office, Lira, [e-mail]')
    expect(Ledger.safeParse(source.ledger).success).toBe(true)
    expect(files.has('.collate/trees/lipova-2021.json')).toBe(true)
    expect(files.has('.collate/sources/lipova-2021.json')).toBe(false)
  })

  test('keeps no address of a person in anything that is written', async () => {
    const {files} = (await build()).written
    const decoder = new TextDecoder()
    const naming = [...files].filter(([, content]) =>
      /@(?:rivers|lira)\.example/.test(
        typeof content === 'string' ? content : decoder.decode(content),
      ),
    )
    expect(naming.map(([path]) => path)).toEqual([])
  })

  test('gives the same bytes twice, whatever the time zone', async () => {
    const zone = process.env['TZ']
    try {
      process.env['TZ'] = 'Pacific/Auckland'
      const first = await build()
      process.env['TZ'] = 'America/Lima'
      const second = await build()
      expect([...second.written.files.keys()]).toEqual([...first.written.files.keys()])
      for (const [path, content] of first.written.files) {
        const other = second.written.files.get(path)
        expect(Buffer.from(other ?? '').equals(Buffer.from(content)), path).toBe(true)
      }
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})
