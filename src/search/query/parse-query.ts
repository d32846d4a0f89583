/**
 * The query language: words, `"a phrase"`, `-not`, `name:value`, and numbers with their
 * ranges. Whatever does not parse is searched as words; there are no errors.
 */
import {joinFilters, type Filters} from './filters.ts'
import {readAmount, readAmounts, type NumberRange} from './query-numbers.ts'
import {writeFigures} from './write-figures.ts'

export type {NumberRange} from './query-numbers.ts'

export interface ParsedQuery {
  /** What is searched as words, in the order typed; ranges of numbers and what is excluded are not in it. */
  readonly words: string
  readonly phrases: readonly string[]
  /** Words and phrases that no result may hold. */
  readonly excluded: readonly string[]
  readonly filters: Filters
  readonly numbers: readonly NumberRange[]
  /** The query without its filters, as typed. */
  readonly freeText: string
}

/** The values that a filter's written value stands for; none where nothing has it. */
export type ResolveValue = (name: string, value: string) => readonly string[]

/** `-name:"value"`, `-"phrase"` or `-word`, each with or without the minus; quotes of any kind. */
const part =
  /(-?)(?:(\p{L}+):(?:["“„«]([^"”“»]*)["”“»]|([^\s"“„«]+))|["“„«]([^"”“»]*)["”“»]|([^\s"“„«]+|["“„«]))/gu

/** The words, phrases and filters of a query as typed, in order. */
export function splitParts(text: string): string[] {
  return [...text.matchAll(part)].map(([whole]) => whole)
}

interface Reading {
  readonly words: string[]
  readonly phrases: string[]
  readonly excluded: string[]
  readonly free: string[]
  filters: Filters
}

/** Read a query; `resolve` knows which values a filter has. */
export function parseQuery(text: string, resolve: ResolveValue = () => []): ParsedQuery {
  const reading: Reading = {words: [], phrases: [], excluded: [], free: [], filters: {}}
  for (const match of text.matchAll(part)) readPart(match, resolve, reading)
  const {words, phrases, excluded, free, filters} = reading
  const {numbers, rest} = readAmounts(writeFigures(words.join(' ')))
  return {words: rest, phrases, excluded, filters, numbers, freeText: free.join(' ')}
}

function readPart(match: RegExpExecArray, resolve: ResolveValue, reading: Reading): void {
  const [whole, minus, name, quoted, plain, phrase, word] = match
  if (name !== undefined && minus === '') {
    const filter = toFilter(
      name.toLowerCase(),
      quoted ?? plain ?? '',
      quoted === undefined,
      resolve,
    )
    if (filter) {
      reading.filters = joinFilters(reading.filters, filter)
      return
    }
  }
  reading.free.push(whole)
  if (phrase !== undefined) {
    if (phrase.trim() === '') return
    if (minus) reading.excluded.push(phrase.trim())
    else {
      reading.phrases.push(phrase.trim())
      reading.words.push(phrase.trim())
    }
    return
  }
  // `-6,722` is a number below zero.
  if (minus && word !== undefined && /^\p{L}/u.test(word)) reading.excluded.push(word)
  else reading.words.push(name === undefined ? whole : `${name} ${quoted ?? plain ?? ''}`)
}

function toFilter(
  name: string,
  value: string,
  isList: boolean,
  resolve: ResolveValue,
): Filters | undefined {
  if (name === 'year') {
    const years = readSpan(value, (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined))
    return years && {year: toSpan('from', 'to', years)}
  }
  if (name === 'value') {
    const values = readSpan(value, readAmount)
    return values && {value: toSpan('low', 'high', values)}
  }
  const parts = isList ? value.split(',') : [value]
  const values = [...new Set(parts.flatMap((one) => resolve(name, one.trim())))]
  if (values.length > 0) return toNamed(name, values)
  return undefined
}

/** A kind may be one of claims. */
function toNamed(name: string, values: readonly string[]): Filters {
  const byName = Map.groupBy(values, (value) => /^(\p{L}+):/u.exec(value)?.[1] ?? name)
  return Object.fromEntries(
    [...byName].map(([key, some]) => [key, some.map((value) => value.replace(/^\p{L}+:/u, ''))]),
  )
}

/** Small beside any number that a paper states, and large enough to be added to one. */
const hair = 1e-9

type Span = readonly [number | undefined, number | undefined]

/** `2019..2021`, `2019-2021`, `..2021`, `>=2019`, `<2021`, `2019`. */
function readSpan(text: string, read: (text: string) => number | undefined): Span | undefined {
  const bound = /^([<>]=?)\s*(.+)$/.exec(text)
  if (bound) {
    const [, sign = '', rest = ''] = bound
    const value = read(rest)
    if (value === undefined) return undefined
    return sign.startsWith('>')
      ? [toOpen(value, sign, 1), undefined]
      : [undefined, toOpen(value, sign, -1)]
  }
  const ends = /^(.*?)(?:\.\.|–|(?<=\d)-(?=\d))(.*)$/.exec(text)
  if (!ends) {
    const value = read(text)
    return value === undefined ? undefined : [value, value]
  }
  const [from, to] = [ends[1] ?? '', ends[2] ?? ''].map((end) => end.trim())
  const span: Span = [read(from ?? ''), read(to ?? '')]
  if ((from !== '' && span[0] === undefined) || (to !== '' && span[1] === undefined))
    return undefined
  return span[0] === undefined && span[1] === undefined ? undefined : span
}

/** The next number beyond a bound that is not itself meant. */
function toOpen(value: number, sign: string, step: 1 | -1): number {
  return sign.endsWith('=') ? value : value + step * Math.max(1, Math.abs(value)) * hair
}

function toSpan(first: string, last: string, [from, to]: Span) {
  const [low, high] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to]
  return {
    ...(low !== undefined && {[first]: low}),
    ...(high !== undefined && {[last]: high}),
  }
}
