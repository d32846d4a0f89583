/**
 * Statements of a value over the years that they speak of: a line as long as the period and
 * as high as the value, in a band as high as what the wording allows.
 *
 * Drawn by hand as a tree of elements. Observable Plot was tried: it draws the lines and
 * bands, but places no labels apart from each other, sets years at their beginnings, takes
 * 50 ms and a DOM a drawing, and writes places to thirteen digits and a `<style>` that the
 * content policy refuses.
 */
import type {Element} from 'hast'
import {toNumber} from '../format.ts'
import {placeLabels} from './labels.ts'
import {type Scale, toMagnitude, toScale, toTicks, toYearTicks} from './scale.ts'
import {type Box, toLine, toRect, toSvg, toText} from './svg.ts'

export interface Mark {
  /** Years with fractions; the whole of 2021 is from 2021 to 2022. */
  readonly from: number
  readonly to: number
  readonly value: number
  readonly low: number
  readonly high: number
  /** The value as written, and who wrote it. */
  readonly text: string
  readonly source: string
  /** Whether it stands against what more papers say. */
  readonly isOutlier: boolean
}

/** Widths of a drawing for a wide and a narrow screen, and how much their axes can hold. */
const forms = {
  wide: {width: 780, height: 400, values: 6, years: 13},
  narrow: {width: 340, height: 320, values: 5, years: 5},
} as const
type FormName = keyof typeof forms

const margin = {left: 40, right: 8, top: 40, bottom: 34} as const
/** A line that stands for a day still has to be seen. */
export const shortest = 7
/** Space beneath and above a line that no label covers. */
const clearance = 3

/** The drawing in its two sizes. */
export function drawIntervals(
  marks: readonly Mark[],
  {unit, sentence}: {readonly unit: string; readonly sentence: string},
): Element[] {
  return (['wide', 'narrow'] as const).map((name) => drawForm(marks, name, unit, sentence))
}

function drawForm(marks: readonly Mark[], name: FormName, unit: string, sentence: string): Element {
  const form = forms[name]
  const {size, word} = toMagnitude(Math.max(...marks.flatMap(({low, high}) => [high, -low])))
  const y = toValueScale(marks, form)
  const x = toYearScale(marks, form)
  return toSvg(
    form,
    [name],
    sentence,
    ...drawValueAxis(y, form.width, size),
    ...drawYearAxis(x, form.height),
    toText(margin.left, margin.top - 18, [word, unit].filter(Boolean).join(' '), {
      classes: ['strong'],
    }),
    ...drawMarks(marks, x, y, name),
  )
}

function toValueScale(marks: readonly Mark[], form: (typeof forms)[FormName]): Scale {
  const lowest = Math.min(0, ...marks.map(({low}) => low))
  const highest = Math.max(0, ...marks.map(({high}) => high))
  const ticks = toTicks(lowest, highest, form.values)
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)]
  return toScale([first, last], [form.height - margin.bottom, margin.top], ticks)
}

function toYearScale(marks: readonly Mark[], form: (typeof forms)[FormName]): Scale {
  const from = Math.floor(Math.min(...marks.map((mark) => mark.from)))
  const to = Math.ceil(Math.max(...marks.map((mark) => mark.to)))
  return toScale(
    [from, to],
    [margin.left, form.width - margin.right],
    toYearTicks(from, to - 1, form.years),
  )
}

function drawValueAxis({place, ticks}: Scale, width: number, size: number): Element[] {
  return ticks.flatMap((tick) => [
    toLine(
      [margin.left, place(tick)],
      [width - margin.right, place(tick)],
      [tick === 0 ? 'axis' : 'grid'],
    ),
    toText(margin.left - 8, place(tick) + 4, toNumber(tick / size), {anchor: 'end'}),
  ])
}

/** A year is labelled in its middle, where the line of that year is. */
function drawYearAxis({place, ticks}: Scale, height: number): Element[] {
  return ticks.map((year) =>
    toText(place(year + 0.5), height - margin.bottom + 20, String(year), {anchor: 'middle'}),
  )
}

function drawMarks(marks: readonly Mark[], x: Scale, y: Scale, name: FormName): Element[] {
  const lines = marks.map((mark) => {
    const left = x.place(mark.from) + 1.5
    const right = Math.max(x.place(mark.to) - 1.5, left + shortest)
    const text = name === 'wide' ? `${mark.text}, ${mark.source}` : mark.text
    return {mark, left, right, y: y.place(mark.value), text}
  })
  const form = forms[name]
  const area: Box = {
    x: margin.left,
    y: margin.top - 14,
    width: form.width - margin.left,
    height: form.height - margin.bottom - margin.top + 12,
  }
  const obstacles = lines.map(({mark, left, right}): Box => {
    const top = y.place(mark.high) - clearance
    return {x: left, y: top, width: right - left, height: y.place(mark.low) + clearance - top}
  })
  const labels = placeLabels(lines, area, obstacles)
  return [
    ...lines.map(({mark, left, right}) => drawBand(mark, left, right, y)),
    ...lines.map(({mark, left, right, y}) =>
      toLine([left, y], [right, y], [mark.isOutlier ? 'alert-line' : 'own']),
    ),
    ...lines.flatMap(({mark, text}, at) => {
      const label = labels[at]
      const classes = mark.isOutlier ? ['strong', 'out'] : ['strong']
      return label ? [toText(label.x, label.y, text, {classes, anchor: label.anchor})] : []
    }),
  ]
}

function drawBand({low, high, isOutlier}: Mark, left: number, right: number, y: Scale): Element {
  const top = y.place(high)
  return toRect({x: left, y: top, width: right - left, height: y.place(low) - top}, [
    'interval',
    ...(isOutlier ? ['alert'] : []),
  ])
}
