/** Which values a filter in a query stands for: an id, a title or the beginning of one, in any case. */
import {foldCharacters} from '../analysis/fold-characters.ts'
import type {IndexLabels} from '../index/index-files.ts'
import type {ResolveValue} from './parse-query.ts'
import {recordKinds, type SearchRecord} from '../records/record.ts'
import {romanise} from '../analysis/romanise.ts'

interface NamedValue {
  readonly value: string
  /** Folded and romanised: what it may be called. */
  readonly names: readonly string[]
}

/** The values that the filters of a query may have, by the labels and records of a corpus. */
export function createResolver(
  labels: IndexLabels,
  records: readonly SearchRecord[],
): ResolveValue {
  const kindsOfClaims = new Set(records.flatMap(({claimKinds}) => claimKinds))
  const values: Readonly<Record<string, readonly NamedValue[]>> = {
    kind: [...recordKinds, ...[...kindsOfClaims].map((kind) => `claim:${kind}`)].map((kind) =>
      toNamed(kind, kind.replace('claim:', '')),
    ),
    paper: labels.papers.map(({id, label}) => toNamed(id, id, label)),
    topic: labels.topics.map(({id, title}) => toNamed(id, id, title)),
    language: toNamedValues(records.map(({language}) => language)),
    indicator: labels.indicators.map(({id, title}) => toNamed(id, id, title)),
    place: labels.places.map(({id, title, names}) => toNamed(id, id, title, ...names)),
    cited: labels.works.map(({id, title}) => toNamed(id, id, title)),
    unit: toNamedValues(records.flatMap(({units = []}) => units)),
    section: toNamedValues(records.map(({role}) => role)),
    attribution: toNamedValues(records.flatMap(({attributions = []}) => attributions)),
    disputed: ['yes', 'no'].map((one) => toNamed(one, one)),
    plate: ['figure', 'table'].map((one) => toNamed(one, one)),
    author: toNamedValues(records.flatMap(({authors = []}) => authors)),
  }
  return (name, value) => {
    const known = values[name]
    if (!known || value === '') return []
    const asked = toName(value)
    const exact = known.filter(({names}) => names.includes(asked))
    const found = exact.length > 0 ? exact : known.filter(({names}) => isBegun(asked, names))
    return found.map((one) => one.value)
  }
}

/** A name, or a word of it, begins so; `claims` is the kind `claim`. */
function isBegun(asked: string, names: readonly string[]): boolean {
  const singular = asked.replace(/(?:es|s)$/, '')
  return names.some(
    (name) => name.startsWith(asked) || name.includes(` ${asked}`) || name === singular,
  )
}

function toNamedValues(values: readonly (string | undefined)[]): NamedValue[] {
  const known = [...new Set(values)].filter((value) => value !== undefined)
  return known.map((value) => toNamed(value, value))
}

function toNamed(value: string, ...names: readonly string[]): NamedValue {
  return {value, names: names.map(toName)}
}

function toName(text: string): string {
  return romanise(foldCharacters(text).text)
    .replace(/[-‐_\s.,]+/g, ' ')
    .trim()
}
