/** Results of a search as elements of the list. */
import type {Found} from '../../search/fold.ts'
import {findExcerpt, findMarks} from '../../search/marks.ts'
import type {RecordKind, SearchRecord, ShownRows} from '../../search/record.ts'
import type {QueryWord} from '../../search/vocabulary.ts'
import {toPeriod} from '../format.ts'
import {kindNames} from '../views/kinds.ts'
import {recordKindNames} from '../views/record-kinds.ts'
import {makeElement} from './make-element.ts'

export interface ResultContext {
  readonly words: readonly QueryWord[]
  /** Names of papers by id. */
  readonly papers: ReadonlyMap<string, string>
}

/** One result: its type at the left; its words with the hits marked, its place, and what one can do with it. */
export function toResult({record}: Found, context: ResultContext): HTMLLIElement {
  return makeElement(
    'li',
    {class: 'result'},
    makeElement('header', {}, ...toType(record)),
    makeElement(
      'div',
      {class: 'result-body'},
      ...toQuantity(record),
      makeElement('p', {class: 'result-text', lang: record.language}, toLink(record, context)),
      ...(record.table ? [toTable(record.table, record, context)] : []),
      toSource(record, context),
      makeElement('p', {class: 'result-tools'}, toCopyButton(record)),
    ),
  )
}

function toType({kind, claimKinds, n}: SearchRecord): HTMLElement[] {
  const type = makeElement('b', {}, recordKindNames[kind].one)
  if (kind === 'reference' && n !== undefined) {
    return [type, makeElement('span', {class: 'num'}, `[${n}]`)]
  }
  if (kind !== 'claim') return [type]
  const kinds = claimKinds.map((name) =>
    makeElement('span', {class: 'kind', 'data-kind': name}, kindNames[name].one),
  )
  return [type, ...kinds]
}

function toQuantity({quantity, language}: SearchRecord): HTMLElement[] {
  if (!quantity) return []
  const {text, placeName, period} = quantity
  const scope = [placeName, period && toPeriod(period)].filter(Boolean).join(', ')
  return [
    makeElement(
      'p',
      {class: 'result-value'},
      makeElement('span', {class: 'value', lang: language}, text),
      makeElement('span', {class: 'unit'}, scope),
    ),
  ]
}

function toLink(record: SearchRecord, {words}: ResultContext): HTMLElement {
  const marks = findMarks(record.text, words)
  const {start, end} = findExcerpt(record.text, marks)
  return makeElement(
    'a',
    {href: record.url},
    ...(start > 0 ? ['… '] : []),
    ...toMarked(record.text, start, end, marks),
    ...(end < record.text.length ? [' …'] : []),
  )
}

function toMarked(
  text: string,
  start: number,
  end: number,
  marks: readonly {readonly start: number; readonly end: number}[],
): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = []
  let at = start
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue
    parts.push(text.slice(at, mark.start))
    parts.push(makeElement('mark', {}, text.slice(mark.start, mark.end)))
    at = mark.end
  }
  return [...parts, text.slice(at, end)]
}

function toTable(
  {header, rows, total}: ShownRows,
  record: SearchRecord,
  {words}: ResultContext,
): HTMLElement {
  const toCell = (name: 'th' | 'td', text: string) =>
    makeElement(
      name,
      name === 'th' ? {scope: 'col'} : {},
      ...toMarked(text, 0, text.length, findMarks(text, words)),
    )
  const head = makeElement('tr', {}, ...header.map((text) => toCell('th', text)))
  const body = rows.map((row) => makeElement('tr', {}, ...row.map((text) => toCell('td', text))))
  const label = `First rows of ${total}: ${record.text}`
  return makeElement(
    'div',
    {class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': label},
    makeElement(
      'table',
      {class: 'data', lang: record.language},
      makeElement('thead', {}, head),
      makeElement('tbody', {}, ...body),
    ),
  )
}

/** Kinds whose records are numbered themselves, so that a line says less than their own number. */
const numbered: ReadonlySet<RecordKind> = new Set(['figure', 'table', 'reference'])

function toSource(record: SearchRecord, {papers}: ResultContext): HTMLElement {
  const {kind, paper, lines, section, table, url} = record
  const place = lines && !numbered.has(kind) ? `, ¶\u00a0${lines[0]}` : ''
  const link = makeElement('a', {href: url}, `${papers.get(paper) ?? paper}${place}`)
  const rows = table ? [`${table.total} rows`] : []
  const rest = [...(section === undefined ? [] : [section]), ...rows].map((text) => ` · ${text}`)
  return makeElement('p', {class: 'result-source'}, link, ...rest)
}

const copiedMs = 1500

function toCopyButton({url}: SearchRecord): HTMLElement {
  const label = 'Copy link'
  const button = makeElement(
    'button',
    {type: 'button', class: 'text-button has-icon', 'data-icon': 'link'},
    label,
  )
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(new URL(url, location.href).href).then(() => {
      button.textContent = 'Copied'
      setTimeout(() => (button.textContent = label), copiedMs)
    })
  })
  return button
}
