import {Ajv2020} from 'ajv/dist/2020.js'
import {beforeAll, describe, expect, test} from 'vitest'
import {createMemoryEffects} from '../../src/corpus/load/effects.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {dataNames, toJsonSchema, toDataFiles} from '../../src/corpus/publish/write-data.ts'
import {publicData} from '../../src/model/data.ts'
import {normaliseRivers} from './rivers.ts'

const written = createMemoryEffects()

function readJson(path: string): unknown {
  const content = written.files.get(path)
  return typeof content === 'string' ? JSON.parse(content) : undefined
}

beforeAll(async () => {
  // A table that is not there, so that there is something that does not add up.
  const effects = await normaliseRivers()
  const corpus = await loadCorpus(effects)
  const papers = corpus.papers.map((paper) => ({
    ...paper,
    markdown: paper.markdown?.replace('the lower reach.', 'the lower reach of Table 4.'),
  }))
  const {model} = openCorpus({...corpus, papers})
  if (!model) throw new Error('Unexpected problem in a sound corpus')
  for (const {path, text} of toDataFiles(model.data)) await written.write(`data/${path}`, text)
})

describe.each(dataNames)('%s.json', (name) => {
  const records = () => readJson(`data/${name}.json`) as Record<string, unknown>[]

  test('holds records, and keeps the schema beside it', () => {
    expect(records().length).toBeGreaterThan(0)
    const schema = readJson(`data/schema/${name}.json`)
    expect(schema).toEqual(toJsonSchema(name))
    const isValid = new Ajv2020({allErrors: true, strict: false}).compile(schema as object)
    isValid(records())
    expect(isValid.errors ?? []).toEqual([])
  })

  test('is sorted by id, each given once, fields in the order of the schema and all there', () => {
    const ids = records().map(({id}) => String(id))
    expect(ids).toEqual([...new Set(ids)].toSorted())
    const fields = Object.keys(publicData[name].shape)
    for (const record of records()) expect(Object.keys(record)).toEqual(fields)
  })
})

test('what a source does not say is null, but in CSL, whose readers know no null', () => {
  const references = readJson('data/references.json') as {same: unknown; csl: object}[]
  expect(references[0]?.same).toBeNull()
  expect(JSON.stringify(references.map(({csl}) => csl))).not.toContain('null')
})
