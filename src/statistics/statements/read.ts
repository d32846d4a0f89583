/** From statements to what each says of which subject. */
import {type Token, tokenise} from '../../search/analysis/analyse.ts'
import {isTelling} from '../indicators/subject.ts'
import {findBodies} from './bodies.ts'
import {findEvents} from './events.ts'
import {findIdentifiers} from './identifiers.ts'
import {findLists} from './lists.ts'
import {findRoles} from './roles.ts'
import {findSpans} from './spans.ts'
import type {Slot} from '../../model/comparison.ts'
import type {Found, Reading, Statement} from './statement.ts'
import {type Stage, findStages} from './stages.ts'
import {toTelling, toTokens} from './subject-stems.ts'
import {findTrends} from './trends.ts'

export interface ReadOptions {
  /** The places that a text names. */
  readonly findPlaces: (text: string) => readonly {readonly id: string}[]
  /** Stems of the names of places, which say where and not what. */
  readonly placeStems: ReadonlySet<string>
}

const finders: readonly (readonly [
  Slot,
  (statement: Statement, toName: (written: string) => string) => Found[],
])[] = [
  ['trend', findTrends],
  ['role', findRoles],
  ['list', findLists],
  ['span', findSpans],
  ['event', findEvents],
  ['body', findBodies],
  ['identifier', findIdentifiers],
]

/** Characters of a sentence at most; what is longer was never one. */
const longestSentence = 2000

/** Read all that can be compared in a statement. */
export function readStatement(statement: Statement, options: ReadOptions): Reading[] {
  if (statement.bare.length > longestSentence) return []
  const toName = (written: string) =>
    options.findPlaces(written)[0]?.id ??
    tokenise(written)
      .map(({term}) => term)
      .join(' ')
  return finders.flatMap(([slot, find]) =>
    find(statement, toName).map((found) => toReading(slot, statement, found, options)),
  )
}

function toReading(slot: Slot, statement: Statement, found: Found, options: ReadOptions): Reading {
  const {about, names = [], values, start, end, years} = found
  const {findPlaces, placeStems} = options
  const places = findPlaces(about).map(({id}) => id)
  // Of a place it is said what it is, as of anything else.
  const named = slot === 'role' ? places.slice(-1) : []
  const own = named.length > 0 ? [] : toTelling(about, placeStems)
  return {
    slot,
    statement,
    start,
    end,
    about,
    values: new Set(values),
    subject: new Map([
      ...own.map(({term}) => [term, 1] as const),
      ...named.map((id) => [id, 1] as const),
      // "Line 4" is told by its number.
      ...(slot === 'event' ? names.slice(1).map((label) => [label, 1] as const) : []),
    ]),
    words: new Map([
      ...own.map((token) => [token.term, about.slice(token.start, token.end)] as const),
      ...named.map((id) => [id, about.split(/\s/).at(-1) ?? about] as const),
    ]),
    names: new Set([...names, ...(slot === 'trend' ? findWays(own) : [])]),
    places: new Set(slot === 'trend' ? places : []),
    years: years ?? statement.years,
    others: [],
    numbers: [],
  }
}

/** Words that make of a subject another one: its outflow, its shortage. */
const wayStems: ReadonlySet<string> = new Set(
  tokenise(
    `outflow inflow influx exodus departure arrival import export deficit surplus balance loss gain
    shortage demand supply cost price efficiency effectiveness importance role impact attractiveness`,
  ).map(({term}) => term),
)

function findWays(own: readonly Token[]): string[] {
  return own.flatMap(({term}) => (wayStems.has(term) ? [term] : []))
}

/** Read the stages into which each paper cuts a history. */
export function readStages(statements: readonly Statement[]): Reading[] {
  const byPaper = Map.groupBy(statements, ({paper}) => paper)
  return [...byPaper.values()].flatMap((own) =>
    findStages(own).flatMap((stages): Reading[] => {
      const [first, ...others] = stages
      const last = stages.at(-1)
      if (!first || !last) return []
      const tokens = stages.flatMap(({statement}) => toTokens(statement.bare).filter(isTelling))
      return [
        {
          slot: 'stages',
          statement: first.statement,
          start: first.start,
          end: first.end,
          about: '',
          subject: new Map(tokens.map(({term}) => [term, 1])),
          words: new Map(tokens.map(({term, word}) => [term, word])),
          names: new Set(),
          places: new Set(),
          values: new Set(stages.map(toSpan)),
          years: {from: first.from, to: last.to ?? last.statement.year ?? last.from},
          others,
          numbers: [],
        },
      ]
    }),
  )
}

function toSpan({from, to}: Stage): string {
  return to === undefined ? `since ${String(from)}` : `${String(from)}–${String(to)}`
}
