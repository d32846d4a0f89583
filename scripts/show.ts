import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {stringify} from 'yaml'
import {toSuggestion} from '../src/corpus/load/messages.ts'
import {type DataName, dataNames} from '../src/corpus/publish/write-data.ts'
import {CallError, WorldError} from './exit.ts'

interface FoundRecord {
  readonly name: DataName
  readonly record: {readonly id: string}
}

/** Print every record of the built data that has an id. */
export async function show(id: string, {json}: {json?: true}): Promise<void> {
  const records = await readRecords(path.resolve('dist/data'))
  const found = records.filter(({record}) => record.id === id)
  if (found.length === 0) {
    const known = records.map(({record}) => record.id)
    const remedy = toSuggestion(id, known) || '; `collate search` finds ids'
    throw new CallError(`Unexpected id \`${id}\`, expected one of the corpus${remedy}`)
  }
  const byName = Object.fromEntries(found.map(({name, record}) => [name, record]))
  const text = json ? JSON.stringify(byName, undefined, 2) : stringify(byName, {lineWidth: 0})
  process.stdout.write(`${text.trimEnd()}\n`)
}

async function readRecords(folder: string): Promise<FoundRecord[]> {
  if (!existsSync(folder)) {
    throw new WorldError('Unexpected absence of data in `dist/data`; run `collate build`')
  }
  const records: FoundRecord[] = []
  for (const name of dataNames) {
    const text = await readFile(path.join(folder, `${name}.json`), 'utf8')
    // Our own build wrote the file: its shape is taken on trust.
    for (const record of JSON.parse(text) as {id: string}[]) records.push({name, record})
  }
  return records
}
