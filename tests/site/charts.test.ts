import {toHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import {drawBars} from '../../src/site/charts/bars.ts'
import {drawIntervals, type Mark} from '../../src/site/charts/interval-chart.ts'
import {placeLabels} from '../../src/site/charts/labels.ts'
import {toMagnitude, toTicks, toYearTicks} from '../../src/site/charts/scale.ts'
import {drawSparkline} from '../../src/site/charts/sparkline.ts'

const mark: Mark = {
  from: 2019,
  to: 2021,
  value: 74_300,
  low: 74_250,
  high: 74_350,
  text: '74.3 thousand',
  source: 'Smith 2022',
  isOutlier: false,
}

describe('an axis', () => {
  test.each([
    [0, 367, 6, [0, 100, 200, 300, 400]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [-5, 12, 4, [-5, 0, 5, 10, 15]],
    [0, 0, 5, [0]],
  ])('from %d to %d has round values', (low, high, count, ticks) => {
    expect(toTicks(low, high, count)).toEqual(ticks)
  })

  test('labels no more years than it has room for', () => {
    expect(toYearTicks(2011, 2022, 5)).toEqual([2012, 2017, 2022])
    expect(toYearTicks(2021, 2021, 5)).toEqual([2021])
  })

  test('says what its numbers are multiples of', () => {
    expect(toMagnitude(74_300).word).toBe('thousand')
    expect(toMagnitude(99).word).toBe('')
  })
})

describe('statements over time', () => {
  const [wide, narrow] = drawIntervals([mark, {...mark, value: 130_000, isOutlier: true}], {
    unit: 'people',
    sentence: 'What was said.',
  }).map((svg) => toHtml(svg))

  test('are drawn twice, with a sentence for who does not see them', () => {
    expect(wide).toContain('viewBox="0 0 780 400" role="img" aria-label="What was said."')
    expect(narrow).toContain('viewBox="0 0 340 320"')
  })

  test('carry their labels, and only what stands apart is marked', () => {
    expect(wide).toContain('74.3 thousand, Smith 2022')
    expect(wide?.match(/class="alert-line"/g)).toHaveLength(1)
  })

  test('need no inline style', () => {
    expect(`${String(wide)}${String(narrow)}`).not.toMatch(/style/)
  })

  test('are hidden from readers of the list, where words say the same', () => {
    const html = toHtml(drawSparkline([mark]))
    expect(html).toContain('aria-hidden="true"')
    expect(html).not.toContain('role=')
  })
})

describe('labels', () => {
  const area = {x: 0, y: 0, width: 200, height: 40}
  const line = {left: 10, right: 60, y: 30, text: 'twelve chars'}

  test('do not cover each other', () => {
    const [first, second] = placeLabels([line, line], area, [])
    expect(first).toEqual({x: 10, y: 24, anchor: 'start'})
    expect(second).not.toEqual(first)
  })

  test('are left out where there is no room', () => {
    expect(placeLabels([{...line, text: 'x'.repeat(100)}], area, [])).toEqual([undefined])
  })
})

test('bars begin at zero and say their values', () => {
  const [wide] = drawBars(
    [
      {label: 'A', value: 30, text: '30 people'},
      {label: 'B', value: 60, text: '60 people'},
    ],
    'Said.',
  ).map((svg) => toHtml(svg))
  expect(wide).toContain('<rect x="0" y="22" width="325"')
  expect(wide).toContain('<rect x="0" y="68" width="650"')
  expect(wide).toContain('60 people')
})
