/** The gold: what people marked in the papers by hand. Only measuring reads it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {z} from 'zod'
import {Lines} from '../../src/model/paper.ts'

const Structure = z.object({
  sections: z.array(
    z.object({title: z.string().nullable(), lines: Lines, role: z.string(), lang: z.string()}),
  ),
  noise: z.array(z.object({lines: Lines})),
  joins: z.array(z.object({from_line: z.number(), to_line: z.number()})),
  figures: z.array(
    z.object({
      label: z.string(),
      number: z.number(),
      caption: z.string(),
      values: z.array(z.object({value: z.number(), category: z.string()})),
    }),
  ),
  tables: z.array(
    z.object({
      label: z.string(),
      number: z.number().optional(),
      caption: z.string(),
      rows: z.array(z.array(z.string())),
    }),
  ),
  corrections: z.array(z.object({lines: Lines, wrong: z.string(), right: z.string()})),
})

const Quantity = z.object({
  lines: Lines,
  text: z.string(),
  value: z.number(),
  value_high: z.number().nullable(),
  qualifier: z.string(),
  unit: z.string(),
  place: z.string().nullable(),
  period: z.string().nullable(),
  change: z.string(),
  note: z.string(),
})
export type GoldQuantity = z.infer<typeof Quantity>

const Sentence = z.object({
  lines: Lines,
  start: z.string(),
  kinds: z.array(z.string()),
  attribution: z.string(),
  topics: z.array(z.string()),
  lang: z.string(),
})
export type GoldSentence = z.infer<typeof Sentence>

const text = z.string().nullable()
const Reference = z.object({
  n: z.number(),
  lines: Lines,
  raw: z.string(),
  authors: z.array(z.object({family: z.string()})),
  year: z.number().nullable(),
  title: text,
  container: text,
  volume: text,
  issue: text,
  pages: text,
  doi: text,
  url: text,
  type: z.string(),
})
export type GoldReference = z.infer<typeof Reference>

const Citation = z.object({
  lines: Lines,
  quote: z.string(),
  targets: z.array(z.number().nullable()),
  unresolved: z.array(z.string()),
})
export type GoldCitation = z.infer<typeof Citation>

const References = z.object({references: z.array(Reference), citations: z.array(Citation)})
const Inconsistency = z.object({lines: Lines, quote: z.string(), kind: z.string()})

const Comparison = z.object({
  id: z.string(),
  title: z.string(),
  verdict: z.string(),
  accept: z.array(z.string()).optional(),
  observations: z.array(z.object({paper: z.string(), lines: Lines, value: z.number().nullable()})),
})
export type GoldComparison = z.infer<typeof Comparison>

const place = {paper: z.string(), lines: Lines, quote: z.string()}
const Query = z.object({
  id: z.string(),
  query: z.string(),
  type: z.string(),
  relevant: z.array(z.object({...place, grade: z.number()})),
})
export type GoldQuery = z.infer<typeof Query>

const Scenario = z.object({
  id: z.string(),
  task: z.string(),
  query: z.string(),
  filters: z.record(z.string(), z.array(z.union([z.string(), z.number()]))),
  expect_at: z.array(z.object(place)),
  must_not_at: z.array(z.object(place)),
})
export type GoldScenario = z.infer<typeof Scenario>

export interface GoldPaper {
  readonly id: string
  readonly structure: z.infer<typeof Structure>
  readonly quantities: readonly GoldQuantity[]
  readonly sentences: readonly GoldSentence[]
  readonly references: z.infer<typeof References>
  readonly inconsistencies: readonly z.infer<typeof Inconsistency>[]
}

export interface Gold {
  readonly papers: readonly GoldPaper[]
  readonly comparisons: readonly GoldComparison[]
  readonly queries: readonly GoldQuery[]
  readonly scenarios: readonly GoldScenario[]
}

export function readGold(folder: string): Gold {
  const read = <S extends z.ZodType>(file: string, shape: S, absent: z.infer<S>): z.infer<S> => {
    const place = path.join(folder, file)
    return existsSync(place) ? shape.parse(JSON.parse(readFileSync(place, 'utf8'))) : absent
  }
  const papers = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
  const noStructure = {sections: [], noise: [], joins: [], figures: [], tables: [], corrections: []}
  return {
    papers: papers.map((id) => ({
      id,
      structure: read(`${id}/structure.json`, Structure, noStructure),
      quantities: read(`${id}/quantities.json`, z.array(Quantity), []),
      sentences: read(`${id}/sentences.json`, z.array(Sentence), []),
      references: read(`${id}/references.json`, References, {references: [], citations: []}),
      inconsistencies: read(`${id}/inconsistencies.json`, z.array(Inconsistency), []),
    })),
    comparisons: read('comparisons.json', z.array(Comparison), []),
    queries: read('queries.json', z.array(Query), []),
    scenarios: read('facets.json', z.array(Scenario), []),
  }
}

/** The start of a sentence as written, and as the gold's corrections put it right; letters only. */
export function toReadings(sentence: GoldSentence, {structure}: GoldPaper): ReadonlySet<string> {
  const corrected = structure.corrections
    .filter(({lines: [first, last]}) => first <= sentence.lines[1] && sentence.lines[0] <= last)
    .reduce(
      (start, {wrong, right}) => (wrong ? start.replaceAll(wrong, () => right) : start),
      sentence.start,
    )
  return new Set([sentence.start, corrected])
}
