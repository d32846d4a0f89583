import type {Element, ElementContent, Properties} from 'hast'
import {toElement} from '../reader/element.ts'

/** A drawing with a sentence that says what it shows; its parts are not read out. */
export function toSvg(
  size: {readonly width: number; readonly height: number},
  classes: readonly string[],
  sentence: string,
  ...children: ElementContent[]
): Element {
  return toElement(
    'svg',
    {
      className: ['chart', ...classes],
      viewBox: `0 0 ${String(size.width)} ${String(size.height)}`,
      role: 'img',
      ariaLabel: sentence,
    },
    ...children,
  )
}

export function toText(
  x: number,
  y: number,
  text: string,
  {classes = [], anchor = 'start'}: {classes?: readonly string[]; anchor?: Anchor} = {},
): Element {
  const properties: Properties = {x: String(round(x)), y: String(round(y)), className: [...classes]}
  if (anchor !== 'start') properties['textAnchor'] = anchor
  return toElement('text', properties, text)
}

export type Anchor = 'start' | 'middle' | 'end'

export function toLine(
  from: readonly [number, number],
  to: readonly [number, number],
  classes: readonly string[],
): Element {
  const d = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`
  return toElement('path', {d, className: [...classes]})
}

export function toRect({x, y, width, height}: Box, classes: readonly string[]): Element {
  return toElement('rect', {
    x: String(round(x)),
    y: String(round(y)),
    width: round(width),
    height: round(height),
    className: [...classes],
  })
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** To a tenth of a pixel: what is finer is not seen, and makes a page heavier. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
