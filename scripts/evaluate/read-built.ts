/** The public data of the last build, as far as it is measured. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {z} from 'zod'
import {Lines} from '../../src/model/paper.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const lines = Lines.nullish().transform((value) => value ?? null)
const amount = z
  .number()
  .nullish()
  .transform((value) => value ?? null)
const own = {id: z.string(), paper: z.string(), lines}

const Paper = z.object({
  id: z.string(),
  sections: z.array(z.object({title: text, lines, role: z.string(), language: text})),
})
const Passage = z.object({...own, kind: z.string(), text: z.string()})
export type BuiltPassage = z.infer<typeof Passage>
const Claim = z.object({
  ...own,
  text: z.string(),
  kinds: z.array(z.string()),
  topics: z.array(z.string()),
  attribution: z.string(),
})
export type BuiltClaim = z.infer<typeof Claim>
const Statistic = z.object({
  ...own,
  table: text,
  text: z.string(),
  value: z.number(),
  valueHigh: amount,
  unit: z.string(),
  qualifier: z.string(),
  period: z.object({from: text, to: text}).nullish(),
  place: text,
  placeName: text,
  change: z.string(),
})
export type BuiltStatistic = z.infer<typeof Statistic>
const Csl = z.object({
  type: text,
  author: z.array(z.object({family: text, literal: text})).nullish(),
  issued: z.object({'date-parts': z.array(z.array(z.number()))}).nullish(),
  title: text,
  'container-title': text,
  volume: text,
  issue: text,
  page: text,
  DOI: text,
  URL: text,
})
export type BuiltCsl = z.infer<typeof Csl>
const Reference = z.object({...own, n: z.number(), raw: z.string(), csl: Csl})
export type BuiltReference = z.infer<typeof Reference>
const Citation = z.object({
  ...own,
  quote: z.string(),
  references: z.array(z.string()),
  unresolved: z.array(z.string()),
})
const Figure = z.object({
  ...own,
  number: z.number(),
  caption: z.string(),
  values: z.array(z.object({value: z.number()})),
})
const Table = z.object({
  ...own,
  number: z.number(),
  caption: z.string(),
  rows: z.array(z.array(z.string())),
})
const Comparison = z.object({
  statistics: z.array(z.string()),
  /** The sentences, where no number is compared. */
  statements: z.array(z.object({...own, said: z.string()})).default([]),
  verdict: z.string(),
  witnesses: amount,
})
const Note = z.object({paper: z.string(), lines, kind: z.string()})

const lists = {
  papers: z.array(Paper),
  passages: z.array(Passage),
  claims: z.array(Claim),
  statistics: z.array(Statistic),
  references: z.array(Reference),
  citations: z.array(Citation),
  figures: z.array(Figure),
  tables: z.array(Table),
}
/** Published from the day that papers are compared. */
const laterLists = {comparisons: z.array(Comparison), audit: z.array(Note)}

export type Built = {readonly [Name in keyof typeof lists]: z.infer<(typeof lists)[Name]>} & {
  readonly [Name in keyof typeof laterLists]: z.infer<(typeof laterLists)[Name]> | undefined
}

/** @throws where there is no build, or one of another shape */
export function readBuilt(folder: string): Built {
  const read = <S extends z.ZodType>(name: string, shape: S): z.infer<S> => {
    const file = path.join(folder, `${name}.json`)
    if (!existsSync(file)) {
      throw new Error(`Unexpected absence of \`${file}\`; run \`npm run build\`, then measure`)
    }
    const {data, error} = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (error) throw new Error(`Unexpected shape of \`${file}\`: ${z.prettifyError(error)}`)
    return data
  }
  const readLater = <S extends z.ZodType>(name: string, shape: S) =>
    existsSync(path.join(folder, `${name}.json`)) ? read(name, shape) : undefined
  return {
    papers: read('papers', lists.papers),
    passages: read('passages', lists.passages),
    claims: read('claims', lists.claims),
    statistics: read('statistics', lists.statistics),
    references: read('references', lists.references),
    citations: read('citations', lists.citations),
    figures: read('figures', lists.figures),
    tables: read('tables', lists.tables),
    comparisons: readLater('comparisons', laterLists.comparisons),
    audit: readLater('audit', laterLists.audit),
  }
}
