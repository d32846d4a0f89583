import {z} from 'zod'
import {type CorpusData, publicData} from '../../model/data.ts'
import {toMeaning} from '../../model/fields.ts'
import type {DownloadFile} from './download-file.ts'
import {toPublicSchema, toPublicValue} from '../papers/public-form.ts'
import {toCsvFiles} from './to-csv.ts'

export type DataName = keyof CorpusData

export const dataNames = Object.keys(publicData) as DataName[]

/** What one record of each public file is. */
const meanings: Readonly<Record<DataName, string>> = {
  papers: 'A published text, with its bibliographic record, abstracts and sections.',
  passages: 'A paragraph, list item, caption, table or reference, with its lines.',
  claims: 'A sentence that asserts something, with kinds, topics and attribution.',
  statistics: 'A quantity with its value, unit, interval, period and place.',
  indicators: 'What is measured, with the statistics that measure it.',
  comparisons: 'The statistics of one indicator and place, with a verdict and its reason.',
  audit: 'Something within a paper that does not add up.',
  families: 'Sentences of several papers in nearly the same words: one witness, not several.',
  references: 'An entry of a reference list, as written and as CSL-JSON.',
  works: 'A work that reference lists name, merged across lists and papers.',
  citations: 'A place in a passage where references are cited.',
  figures: 'A figure with its caption and the values that the text states.',
  tables: 'A table with its cells as written and as numbers.',
  corrections: 'A place where the text as read differs from the source, and why.',
}

/** The public data: `<name>.json`, `schema/<name>.json`, and what is a table as CSV. */
export function toDataFiles(data: CorpusData): DownloadFile[] {
  return [...dataNames.flatMap((name) => toJsonFiles(name, data[name])), ...toCsvFiles(data)]
}

function toJsonFiles(name: DataName, records: readonly unknown[]): DownloadFile[] {
  const schema = publicData[name]
  const path = `schema/${name}.json`
  return [
    {
      path: `${name}.json`,
      text: toJson(records.map((record) => toPublicValue(schema, record))),
      title: toTitle(name),
      description: `One record is ${toLower(meanings[name])}`,
      mediaType: 'application/json',
      records: records.length,
      schema: path,
      fields: toFields(name),
    },
    {
      path,
      text: toJson(toJsonSchema(name)),
      title: `Schema of ${name}.json`,
      description: `JSON Schema of ${name}.json, with the meaning of each field.`,
      mediaType: 'application/schema+json',
    },
  ]
}

/** The JSON Schema of one published file. */
export function toJsonSchema(name: DataName): object {
  const {$schema, ...schema} = z.toJSONSchema(z.array(toPublicSchema(publicData[name])), {
    // What a record says after defaults, which is what is written.
    io: 'output',
  })
  const {items} = schema as {items: {properties: Record<string, object>}}
  const properties = Object.entries(items.properties).map(([field, shape]) => {
    const description = toMeaning(name, field)
    return [field, {...(description && {description}), ...shape}] as const
  })
  return {
    $schema,
    title: name,
    description: meanings[name],
    ...schema,
    items: {...items, properties: Object.fromEntries(properties)},
  }
}

/** The fields of a file's records, as a table schema names their types. */
function toFields(name: DataName): NonNullable<DownloadFile['fields']> {
  const {items} = toJsonSchema(name) as {items: {properties: Record<string, JsonShape>}}
  return Object.entries(items.properties).map(([field, shape]) => ({
    name: field,
    type: toFieldType(shape),
    description: toMeaning(name, field),
  }))
}

interface JsonShape {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly JsonShape[]
  readonly enum?: readonly unknown[]
}

/** The type of a value where there is one. */
function toFieldType({type, anyOf, enum: words}: JsonShape): string {
  const types = [type ?? []].flat().filter((one) => one !== 'null')
  if (types[0] !== undefined) return types[0]
  const [first] = anyOf?.filter((shape) => shape.type !== 'null') ?? []
  return first ? toFieldType(first) : words ? 'string' : 'any'
}

/** JSON as it is written everywhere: indented, so that a difference can be read. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`
}

function toTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function toLower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
