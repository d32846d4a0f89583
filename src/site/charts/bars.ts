import type {Element} from 'hast'
import {toLine, toRect, toSvg, toText} from './svg.ts'

export interface Bar {
  readonly label: string
  readonly value: number
  /** The value with its unit, as it is shown. */
  readonly text: string
}

/** Widths of a drawing for a wide and a narrow screen, with the letters that a label may have. */
const forms = {
  wide: {width: 780, letters: 100},
  narrow: {width: 340, letters: 46},
} as const

const row = 46
const bar = {top: 22, height: 14} as const
/** Room at the right for the value beside the longest bar. */
const valueRoom = 130

/** Values of one unit as bars from zero, in the two sizes of a drawing. */
export function drawBars(bars: readonly Bar[], sentence: string): Element[] {
  return (['wide', 'narrow'] as const).map((name) => {
    const {width, letters} = forms[name]
    const height = bars.length * row
    const most = Math.max(...bars.map(({value}) => Math.abs(value)))
    return toSvg(
      {width, height},
      [name],
      sentence,
      toLine([0, 0], [0, height], ['axis']),
      ...bars.flatMap(({label, value, text}, at) => {
        const length = (Math.abs(value) / (most || 1)) * (width - valueRoom)
        const y = at * row
        return [
          toText(6, y + 15, shorten(label, letters)),
          toRect({x: 0, y: y + bar.top, width: length, height: bar.height}, ['bar-fill']),
          toText(length + 6, y + bar.top + 12, text, {classes: ['strong']}),
        ]
      }),
    )
  })
}

/** The end of a label, where what it is of stands. */
function shorten(label: string, letters: number): string {
  if (label.length <= letters) return label
  const cut = label.indexOf(' ', label.length - letters)
  return `… ${label.slice(cut + 1)}`
}
