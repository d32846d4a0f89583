import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {toSuggestion} from '../src/corpus/load/messages.ts'
import type {DataName} from '../src/corpus/publish/write-data.ts'
import type {CorpusData} from '../src/model/data.ts'
import {CallError, WorldError} from './exit.ts'

/** A record as it is published: what a source does not say is `null`. */
export type Published<T> = {
  readonly [Key in keyof T]-?: undefined extends T[Key] ? Exclude<T[Key], undefined> | null : T[Key]
}

export type RecordOf<Name extends DataName> = Published<CorpusData[Name][number]>

/** Read the records of one public file of the last build in this folder. */
export async function readBuilt<Name extends DataName>(name: Name): Promise<RecordOf<Name>[]> {
  const file = path.resolve('dist/data', `${name}.json`)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new WorldError(`Unexpected absence of \`dist/data/${name}.json\`; run \`collate build\``)
  }
  // Our own build wrote the file: its shape is taken on trust.
  return JSON.parse(text) as RecordOf<Name>[]
}

/** A value that nothing in the corpus has is a slip of the call, not an empty answer. */
export function checkKnown(
  what: string,
  value: string | undefined,
  known: readonly string[],
): void {
  if (value === undefined || known.includes(value)) return
  const remedy = toSuggestion(value, known) || `; choose from ${[...new Set(known)].join(', ')}`
  throw new CallError(`Unexpected ${what} \`${value}\`, expected one that the corpus has${remedy}`)
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)
}
