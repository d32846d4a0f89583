/**
 * The text of a page as a browser looks for words in it.
 *
 * A text fragment is matched against what is shown, so labels and milestones count, and
 * text in a popover does not. Words are found within one run of inline text only: a block
 * ends a run, and so does a button, which browsers lay out as a block within the line.
 */
import type {Element, Nodes, Root} from 'hast'

/** A stretch of a text: its first character, and the one after its last. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface PageText {
  /** Runs of text, white space collapsed, one run a line. */
  readonly text: string
  /** Where each element with an id stands. */
  readonly places: ReadonlyMap<string, Stretch>
  /** What the site says between the author's words: labels, line numbers, notes. */
  readonly foreign: readonly Stretch[]
}

/** Elements that do not end a run of text. */
const inline = new Set(
  ['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'em', 'i', 'mark', 'q', 's'].concat([
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'u',
    'wbr',
  ]),
)
const unread = new Set(
  ['head', 'script', 'style', 'template', 'noscript', 'select', 'textarea', 'svg'].concat([
    'option',
    'iframe',
    'object',
    'title',
  ]),
)
const foreignClasses = new Set(
  ['tools', 'margin', 'checks', 'kind-label', 'milestone', 'plate-note', 'permalink'].concat(
    'entry-note',
  ),
)

export function toPageText(page: Root): PageText {
  const pieces: string[] = []
  const places = new Map<string, Stretch>()
  const foreign: Stretch[] = []
  let length = 0
  let last = '\n'

  const write = (text: string) => {
    pieces.push(text)
    length += text.length
    last = text.at(-1) ?? last
  }
  const endRun = () => {
    if (last !== '\n') write('\n')
  }
  const read = (node: Nodes): void => {
    if (node.type === 'text') {
      const text = node.value.replace(/\s+/g, ' ')
      write(/\s/.test(last) ? text.replace(/^ /, '') : text)
    } else if (node.type === 'root') node.children.forEach(read)
    else if (node.type === 'element' && isShown(node)) readElement(node)
  }
  const readElement = (element: Element): void => {
    const isInline = inline.has(element.tagName)
    if (!isInline) endRun()
    const start = length
    element.children.forEach(read)
    const {id, className} = element.properties
    if (typeof id === 'string') places.set(id, {start, end: length})
    if (isForeign(element.tagName, className)) foreign.push({start, end: length})
    if (!isInline) endRun()
  }
  read(page)
  return {text: pieces.join(''), places, foreign}
}

function isShown({tagName, properties}: Element): boolean {
  return !unread.has(tagName) && properties['popover'] === undefined && !properties['hidden']
}

function isForeign(tagName: string, className: Element['properties'][string]): boolean {
  // Under an entry of a reference list, where it is cited.
  if (tagName === 'small') return true
  return Array.isArray(className) && className.some((name) => foreignClasses.has(String(name)))
}

/** The author's own words in a stretch of a page: what is left without runs' ends and what is foreign. */
export function findOwnStretches({text, foreign}: PageText, {start, end}: Stretch): Stretch[] {
  const cuts = foreign.filter((cut) => cut.start < end && cut.end > start && cut.end > cut.start)
  const own: Stretch[] = []
  let at = start
  for (const cut of [...cuts, {start: end, end}].toSorted((a, b) => a.start - b.start)) {
    own.push(...splitRuns(text, at, cut.start))
    at = Math.max(at, cut.end)
  }
  return own
}

function splitRuns(text: string, from: number, to: number): Stretch[] {
  if (to <= from) return []
  const runs: Stretch[] = []
  let start = from
  for (const run of text.slice(from, to).split('\n')) {
    const leading = run.length - run.trimStart().length
    const trimmed = {start: start + leading, end: start + leading + run.trim().length}
    if (trimmed.end > trimmed.start) runs.push(trimmed)
    start += run.length + 1
  }
  return runs
}
