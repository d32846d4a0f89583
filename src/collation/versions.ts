import type {
  VersionMark,
  VersionPair,
  VersionPassage,
  VersionRow,
  VersionSegment,
} from '../model/version.ts'
import {alignPassages} from './align-passages.ts'
import {findDifferences} from './differences.ts'
import {type Mark, toMarks} from './marks.ts'
import {type Statement, type Stretch, toOwnWords} from './statement.ts'
import {toWords} from './words.ts'

/** A passage as it is laid beside those of another version. */
export interface VersionText extends Statement {
  /** Global id. */
  readonly id: string
  readonly language: string
}

export interface Version {
  readonly paper: string
  readonly passages: readonly VersionText[]
}

/** What parts the passages of a row while they are compared as one text. */
const passageEnd = '\n'

/** Lay two versions of a work side by side, passage by passage. */
export function toVersionPair(left: Version, right: Version): VersionPair {
  const toKeys = ({text}: VersionText) => toWords(text).map(({key}) => key)
  const groups = alignPassages(left.passages.map(toKeys), right.passages.map(toKeys))
  const rows = groups.map((group) =>
    toRow(
      group.left.flatMap((index) => left.passages[index] ?? []),
      group.right.flatMap((index) => right.passages[index] ?? []),
    ),
  )
  return {left: left.paper, right: right.paper, rows}
}

function toRow(left: readonly VersionText[], right: readonly VersionText[]): VersionRow {
  const id = [left, right].map(([first]) => toLocalId(first?.id ?? '')).join('-')
  if (left.length === 0 || right.length === 0) {
    return {
      id,
      relation: right.length === 0 ? 'left' : 'right',
      left: left.map((passage) => toPassage(passage, 0, [])),
      right: right.map((passage) => toPassage(passage, 0, [])),
      differences: [],
      isCitations: false,
    }
  }
  const [one, other] = [joinPassages(left), joinPassages(right)]
  const marks = toMarks(one, other)
  const isChanged = [...marks.left, ...marks.right].some(({kind}) => kind !== 'typographic')
  return {
    id,
    relation: isChanged ? 'changed' : 'equal',
    left: toPassages(left, marks.left),
    right: toPassages(right, marks.right),
    differences: findDifferences(one, other).map(({kind}) => kind),
    isCitations: isChanged && toOwnText(one) === toOwnText(other),
  }
}

function toLocalId(id: string): string {
  return id.slice(id.indexOf('#') + 1)
}

function toOwnText(statement: Statement): string {
  return toOwnWords(statement)
    .map(({key}) => key)
    .join(' ')
}

/** Several passages as one text. */
function joinPassages(passages: readonly VersionText[]): Statement {
  const citations: Stretch[] = []
  let text = ''
  for (const passage of passages) {
    if (text !== '') text += passageEnd
    for (const [start, end] of passage.citations ?? []) {
      citations.push([text.length + start, text.length + end])
    }
    text += passage.text
  }
  return {text, citations}
}

function toPassages(passages: readonly VersionText[], marks: readonly Mark[]): VersionPassage[] {
  let offset = 0
  return passages.map((passage) => {
    const from = offset
    offset += passage.text.length + passageEnd.length
    return toPassage(passage, from, marks)
  })
}

/** A passage cut where marks begin and end, given where it begins in the text that was marked. */
function toPassage(
  {id, language, text}: VersionText,
  from: number,
  marks: readonly Mark[],
): VersionPassage {
  const own = marks
    .map(({start, end, kind}) => ({start: start - from, end: end - from, kind}))
    .filter(({start, end}) => start < text.length && end > 0)
  const cuts = own.flatMap(({start, end}) => [Math.max(0, start), Math.min(text.length, end)])
  const places = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b)
  const segments: VersionSegment[] = []
  for (const [index, end] of places.slice(1).entries()) {
    const start = places[index] ?? 0
    const mark = toStrongest(own.filter((one) => one.start < end && start < one.end))
    const last = segments.at(-1)
    if (last && last.mark === mark) last.text += text.slice(start, end)
    else segments.push({text: text.slice(start, end), ...(mark && {mark})})
  }
  return {id, language, segments}
}

/** Of several marks on one stretch, the one that says most. */
function toStrongest(marks: readonly Mark[]): VersionMark | undefined {
  const order = ['substance', 'changed', 'typographic'] as const
  return order.find((kind) => marks.some((mark) => mark.kind === kind))
}
