import {z} from 'zod'
import {type CorpusData, publicData} from '../model/data.ts'
import {toBibliographies} from './bibliographies.ts'
import type {Effects} from './effects.ts'
import {toPublicSchema, toPublicValue} from './public-form.ts'
import {toCsvFiles} from './to-csv.ts'

export type DataName = keyof CorpusData

export const dataNames = Object.keys(publicData) as DataName[]

/** Write the public data into a folder: `<name>.json`, `schema/<name>.json`, and what is a table as CSV. */
export async function writeData(data: CorpusData, folder: string, effects: Effects): Promise<void> {
  for (const name of dataNames) {
    const records: readonly unknown[] = data[name]
    const schema = publicData[name]
    const published = records.map((record) => toPublicValue(schema, record))
    await effects.write(`${folder}/${name}.json`, toJson(published))
    await effects.write(`${folder}/schema/${name}.json`, toJson(toJsonSchema(name)))
  }
  for (const {path, text} of [...toCsvFiles(data), ...toBibliographies(data)]) {
    await effects.write(`${folder}/${path}`, text)
  }
}

/** The JSON Schema of one published file. */
export function toJsonSchema(name: DataName): object {
  const {$schema, ...schema} = z.toJSONSchema(z.array(toPublicSchema(publicData[name])), {
    // What a record says after defaults, which is what is written.
    io: 'output',
  })
  return {$schema, title: name, ...schema}
}

/** JSON as it is written everywhere: indented, so that a difference can be read. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`
}
