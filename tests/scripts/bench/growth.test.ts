import {expect, test} from 'vitest'
import {reckon} from '../../../scripts/bench/growth.ts'
import {findLimit, toVerdicts} from '../../../scripts/bench/growth-verdicts.ts'
import type {GrowthRun} from '../../../scripts/bench/measure.ts'
import {makeRecords} from '../../../scripts/bench/made-records.ts'

test('a limit is met where the growth of a cost leads to it', () => {
  const runs = [10, 100].map((papers) => ({papers, cost: 2 * papers}))
  expect(findLimit(runs, ({cost}) => cost, 500)).toBe(250)
  expect(findLimit(runs, ({cost}) => cost, 50)).toBe(25)
  expect(findLimit(runs.slice(1), ({cost}) => cost, 50)).toBeUndefined()
})

test('a size that is too large is reckoned from those that were measured, and decides nothing', () => {
  const toRun = (engine: GrowthRun['engine'], papers: number): GrowthRun => ({
    ...{papers, group: 'records', engine, held: papers, indexMs: papers, indexBytes: papers},
    ...{buildMemoryBytes: papers, memoryBytes: papers, peakMemoryBytes: papers, tookMs: papers},
    firstBytes: papers * (engine === 'minisearch' ? 1000 : 5000),
    openMs: papers,
    queryMs: {p50: 1, p95: papers / 40},
  })
  const measured = [10, 100].map((papers) => toRun('minisearch', papers))
  const reckoned = reckon(measured, 1000)
  expect(reckoned).toMatchObject({isReckoned: true, firstBytes: expect.closeTo(1e6) as number})
  const others = [10, 100].map((papers) => toRun('pagefind', papers))
  const verdicts = toVerdicts([...measured, ...(reckoned ? [reckoned] : []), ...others])
  expect(verdicts[0]).toMatch(/^records in MiniSearch: from 100 papers on over 150 kB.+; from 500/)
  expect(verdicts[0]).toContain('from 500 papers (reckoned) on over 50 ms')
  expect(verdicts[2]).toContain('in MiniSearch from 10 papers on, as the setting has it')
})

test('made-up records are the same each time, and more papers have more of the same shape', () => {
  const two = makeRecords(2, 'records').records
  expect(makeRecords(2, 'records').records).toEqual(two)
  expect(makeRecords(4, 'records').records.slice(0, two.length)).toEqual(two)
  expect(new Set(two.map(({id}) => id)).size).toBe(two.length)
  const passages = makeRecords(2, 'passages').records
  expect(new Set(passages.map(({kind}) => kind))).toEqual(new Set(['passage']))
})
