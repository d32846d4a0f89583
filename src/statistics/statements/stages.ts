/** How a paper cuts a history into stages: the first from 1991 to 2000, the second … */
import {findPeriods} from '../observations/periods.ts'
import type {Statement} from './statement.ts'

/** One stage that a statement names. */
export interface Stage {
  readonly statement: Statement
  readonly start: number
  readonly end: number
  readonly from: number
  /** `undefined` where it lasts. */
  readonly to: number | undefined
}

const ordinal =
  /\b(?:first|second|third|fourth|fifth|sixth|initial|next|last|final|\d(?:st|nd|rd|th))\W{1,3}(?:main\s|historical\s)?(?:stage|period|phase|wave|era)\b\W{0,3}\s?(?:was\s|is\s|covers\s|spans\s)?(?:\(|\[|in\s|from\s|,\s)*/giu
const heading = /^\W*[^.:;]{3,70}?[([]\s*(?:from\s|since\s)?(?=\d{4})/u

/** Sentences that may lie between two stages of one paper. */
const nearby = 25
const fewest = 2

/** The runs of stages of a paper; its statements in their order. */
export function findStages(statements: readonly Statement[]): Stage[][] {
  const runs: {at: number; stages: Stage[]}[] = []
  for (const [at, statement] of statements.entries()) {
    const stage = findStage(statement)
    if (!stage) continue
    const run = runs.at(-1)
    const last = run?.stages.at(-1)
    if (run && last && at - run.at <= nearby && stage.from >= last.from) {
      run.stages.push(stage)
      run.at = at
    } else runs.push({at, stages: [stage]})
  }
  return runs.flatMap(({stages}) => (stages.length >= fewest ? [stages] : []))
}

function findStage(statement: Statement): Stage | undefined {
  const {bare} = statement
  const [named] = bare.matchAll(ordinal)
  const head = named ?? heading.exec(bare)
  if (!head) return undefined
  const at = head.index + head[0].length
  const period = findPeriods(bare, {language: 'en'}).find(
    ({start, end}) => start >= at - 12 && start <= at + 6 && end > at,
  )
  if (period?.from === undefined) return undefined
  const isOpen = /^\s?[–—-]\s?present/i.test(bare.slice(period.end)) || period.to === undefined
  const from = Number(period.from.slice(0, 4))
  const to = isOpen ? undefined : Number(period.to.slice(0, 4))
  // A year alone is an event and no stage.
  if (to === from) return undefined
  return {statement, start: period.start, end: period.end, from, to}
}
