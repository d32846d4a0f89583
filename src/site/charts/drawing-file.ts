/** A drawing as a file of its own, which no stylesheet of the site reaches. */
import type {Element, ElementContent, Properties} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {toElement} from '../reader/element.ts'

/** The colours of the light theme, as `tokens.css` has them: a file is set into other pages. */
const colours = {
  ground: '#fcfcfa',
  ink: '#191c1b',
  text: '#454b48',
  rule: '#d4d9d1',
  edge: '#7f8780',
  rubric: '#a4271c',
} as const

/** What `charts.css` gives each class, as attributes; a later one wins. */
const attributesOf: Readonly<Record<string, Properties>> = {
  strong: {fill: colours.ink, fontWeight: '600'},
  grid: {stroke: colours.rule},
  axis: {stroke: colours.edge},
  own: {stroke: colours.ink, strokeWidth: '2.5'},
  interval: {fill: colours.ink, fillOpacity: '0.16'},
  out: {fill: colours.rubric},
  'bar-fill': {fill: colours.edge},
  alert: {fill: colours.rubric, fillOpacity: '0.2'},
  'alert-line': {stroke: colours.rubric, strokeWidth: '3'},
}

/** Room above a drawing for its title. */
const titleHeight = 30

/** Write a drawing as an SVG file that says what it shows, with its title above and where it is from below. */
export function toDrawingFile(
  drawing: Element,
  {title, source}: {readonly title: string; readonly source: string},
): string {
  const [, , width = '0', height = '0'] = String(drawing.properties['viewBox']).split(' ')
  const full = String(Number(height) + 2 * titleHeight)
  const file = toElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: full,
      viewBox: `0 ${String(-titleHeight)} ${width} ${full}`,
      fontFamily: 'Source Sans 3, sans-serif',
      fontSize: '13',
      fill: colours.text,
      role: 'img',
    },
    toElement('title', {}, title),
    toElement('desc', {}, String(drawing.properties['ariaLabel'])),
    toElement('rect', {y: String(-titleHeight), width, height: full, fill: colours.ground}),
    toElement('text', {x: '8', y: '-8', fill: colours.ink, fontWeight: '600'}, title),
    ...drawing.children.map(toPlain),
    toElement('text', {x: '8', y: String(Number(height) + 18), fontSize: '11'}, source),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(file, {space: 'svg', closeEmptyElements: true})}\n`
}

/** An element with attributes in the place of its classes. */
function toPlain(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const {className, ...properties} = node.properties
  const classes = Array.isArray(className) ? className.map(String) : []
  const known = Object.entries(attributesOf).filter(([name]) => classes.includes(name))
  return {
    ...node,
    properties: known.reduce((all, [, given]) => ({...all, ...given}), properties),
    children: node.children.map(toPlain),
  }
}
