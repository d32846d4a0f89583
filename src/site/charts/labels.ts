/** Labels put beside their marks so that none covers another. */
import type {Anchor, Box} from './svg.ts'

/** A mark that wants a label: a line from left to right at a height. */
export interface Labelled {
  readonly left: number
  readonly right: number
  readonly y: number
  readonly text: string
}

export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

/** Mean width of a letter and height of a line, in pixels at the drawings' 13. */
const letter = 6.4
const line = 15
/** Distances of a label's foot from its mark, upwards, in the order in which they are tried. */
const offsets = [6, -16, 22, -32, 38, -48, 54] as const

/**
 * Place a label for each mark, first come first served, inside the area.
 *
 * @returns `undefined` for a label that has no room; the table beside a drawing has all values
 */
export function placeLabels(
  marks: readonly Labelled[],
  area: Box,
  obstacles: readonly Box[],
): (PlacedLabel | undefined)[] {
  const taken = [...obstacles]
  return marks.map((mark) => {
    const width = mark.text.length * letter
    for (const offset of offsets) {
      for (const [anchor, x] of toAnchors(mark)) {
        const box = toBox(x, mark.y - offset, width, anchor)
        if (!isInside(box, area) || taken.some((other) => overlap(box, other))) continue
        taken.push(box)
        return {x, y: mark.y - offset, anchor}
      }
    }
    return undefined
  })
}

function toAnchors({left, right}: Labelled): (readonly [Anchor, number])[] {
  return [
    ['start', left],
    ['end', right],
    ['middle', (left + right) / 2],
  ]
}

function toBox(x: number, y: number, width: number, anchor: Anchor): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {x: left, y: y - line + 3, width, height: line}
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
