import type {Element} from 'hast'
import {type Mark, shortest} from './interval-chart.ts'
import {toScale} from './scale.ts'
import {toLine, toSvg} from './svg.ts'

const form = {width: 160, height: 40} as const

/** The lines alone, for a row of a list; what they say stands beside them. */
export function drawSparkline(marks: readonly Mark[]): Element {
  const from = Math.min(...marks.map((mark) => mark.from))
  const to = Math.max(...marks.map((mark) => mark.to))
  const lowest = Math.min(0, ...marks.map(({value}) => value))
  const highest = Math.max(0, ...marks.map(({value}) => value))
  const x = toScale([from, to], [0, form.width], [])
  const y = toScale([lowest, highest], [form.height - 1, 4], [])
  const svg = toSvg(
    form,
    ['spark'],
    '',
    toLine([0, y.place(0)], [form.width, y.place(0)], ['axis']),
    ...marks.map((mark) => {
      const left = Math.min(x.place(mark.from), form.width - shortest)
      const height = y.place(mark.value)
      return toLine(
        [left, height],
        [Math.max(x.place(mark.to), left + shortest), height],
        [mark.isOutlier ? 'alert-line' : 'own'],
      )
    }),
  )
  const {role: _role, ariaLabel: _label, ...properties} = svg.properties
  return {...svg, properties: {...properties, ariaHidden: 'true'}}
}
