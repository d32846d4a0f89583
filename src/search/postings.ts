/**
 * MiniSearch's index in few letters. Its own JSON names every record of every word; here
 * the records of a word are the steps from one to the next, a line for each word:
 * `bee 0:2,1*3|1:4` is `bee` in field 0 of records 2 and (three times) 3, and in field 1 of 4.
 */
import type {AsPlainObject} from 'minisearch'

/** The index without its words, and these as lines. */
export interface PackedIndex {
  readonly rest: Omit<AsPlainObject, 'index'>
  readonly lines: string
}

const base = 36

export function packIndex({index, ...rest}: AsPlainObject): PackedIndex {
  const lines = index.map(([term, fields]) => {
    const parts = Object.entries(fields).map(([field, records]) => `${field}:${toSteps(records)}`)
    return `${term} ${parts.join('|')}`
  })
  return {rest, lines: lines.join('\n')}
}

export function unpackIndex({rest, lines}: PackedIndex): AsPlainObject {
  const index = lines === '' ? [] : lines.split('\n').map(readLine)
  return {...rest, index}
}

function toSteps(records: Readonly<Record<string, number>>): string {
  let last = 0
  return Object.entries(records)
    .map(([record, times]) => {
      const step = (Number(record) - last).toString(base)
      last = Number(record)
      return times > 1 ? `${step}*${times}` : step
    })
    .join(',')
}

function readLine(line: string): [string, Record<string, Record<string, number>>] {
  const end = line.indexOf(' ')
  const fields: Record<string, Record<string, number>> = {}
  for (const part of line.slice(end + 1).split('|')) {
    const [field = '', steps = ''] = part.split(':')
    const records: Record<string, number> = {}
    let record = 0
    for (const one of steps.split(',')) {
      const [step = '0', times] = one.split('*')
      record += Number.parseInt(step, base)
      records[record] = times === undefined ? 1 : Number(times)
    }
    fields[field] = records
  }
  return [line.slice(0, end), fields]
}
