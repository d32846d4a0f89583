/** Results of a search as elements of the list. */
import {isDisagreement} from '../../../model/disagreement.ts'
import type {Range} from '../../../search/ranking/marks.ts'
import type {RecordKind, SearchRecord, Cells} from '../../../search/records/record.ts'
import {toCount, toParagraph, toPeriod} from '../../format.ts'
import {kindNames} from '../../views/records/kinds.ts'
import {recordKindNames} from '../../views/records/record-kinds.ts'
import {verdictNames} from '../../views/observations/verdict-names.ts'
import {makeElement} from '../dom/make-element.ts'
import type {ShownResult} from './search-messages.ts'

export interface ResultContext {
  /** Names of papers by id. */
  readonly papers: ReadonlyMap<string, string>
}

/** One result: its type at the left; its words with the hits marked, its place, and room for what one can do with it. */
export function toResult(result: ShownResult, context: ResultContext): HTMLLIElement {
  const {record} = result
  return makeElement(
    'li',
    {class: 'result', 'data-citable': true, 'data-id': record.id},
    makeElement('header', {}, ...toType(record)),
    makeElement(
      'div',
      {class: 'result-body'},
      ...toQuantity(record),
      makeElement('p', {class: 'result-text', lang: record.language}, toLink(result)),
      ...(record.table ? [toTable(record.table, result)] : []),
      ...(record.isDrawn ? [toDrawing(record)] : []),
      toSource(record, context),
      ...toCopies(result, context),
      ...toVerdict(record),
      makeElement('div', {class: 'result-tools'}),
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

function toLink({record, excerpt: {start, end}, marks}: ShownResult): HTMLElement {
  return makeElement(
    'a',
    {href: record.url, 'data-open': true},
    ...(start > 0 ? ['… '] : []),
    makeElement('span', {'data-quoted': true}, ...toMarked(record.text, start, end, marks)),
    ...(end < record.text.length ? [' …'] : []),
  )
}

function toMarked(
  text: string,
  start: number,
  end: number,
  marks: readonly Range[],
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
  {header, rows: all}: Cells,
  {record, rows = [], cellMarks = []}: ShownResult,
): HTMLElement {
  const toRow = (name: 'th' | 'td', row: readonly string[], marks: readonly (readonly Range[])[]) =>
    makeElement(
      'tr',
      {},
      ...row.map((text, column) =>
        makeElement(
          name,
          name === 'th' ? {scope: 'col'} : {},
          ...toMarked(text, 0, text.length, marks[column] ?? []),
        ),
      ),
    )
  const body = rows.map((row, place) => toRow('td', row, cellMarks[place + 1] ?? []))
  const label = `${rows.length} of ${all.length} rows: ${record.text}`
  return makeElement(
    'div',
    {class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': label},
    makeElement(
      'table',
      {class: 'data', lang: record.language},
      makeElement('thead', {}, toRow('th', header, cellMarks[0] ?? [])),
      makeElement('tbody', {}, ...body),
    ),
  )
}

function toDrawing({url, text}: SearchRecord): HTMLElement {
  return makeElement('img', {
    class: 'result-drawing',
    src: `${url}drawing.svg`,
    alt: `Drawn from the numbers that the text states: ${text}`,
    loading: 'lazy',
  })
}

/** Kinds whose records are numbered themselves, so that a line says less than their own number. */
const numbered: ReadonlySet<RecordKind> = new Set(['figure', 'table', 'reference'])

function toSource(record: SearchRecord, context: ResultContext): HTMLElement {
  const {section, table, kind, works: [work] = []} = record
  const rows = table ? [toCount(table.rows.length, 'row')] : []
  const rest = [...(section === undefined ? [] : [section]), ...rows].map((text) => ` · ${text}`)
  const citing =
    kind === 'reference' && work !== undefined
      ? [
          ' · ',
          makeElement('a', {href: `/search/?cited=${encodeURIComponent(work)}`}, 'Who cites it'),
        ]
      : []
  return makeElement('p', {class: 'result-source'}, toPlace(record, context), ...rest, ...citing)
}

/** The paper and the passage of a record, as a link. */
export function toPlace(
  {id, kind, paper, within, url}: SearchRecord,
  {papers}: ResultContext,
): HTMLElement {
  const place = numbered.has(kind) ? '' : `, ${toParagraph(within.at(-1) ?? id)}`
  return makeElement('a', {href: url}, `${papers.get(paper) ?? paper}${place}`)
}

/** The same words in other papers, which this one result stands for. */
function toCopies({copies}: ShownResult, context: ResultContext): HTMLElement[] {
  if (copies.length === 0) return []
  const links = copies.flatMap((one, place) => [place === 0 ? '' : ', ', toPlace(one, context)])
  return [makeElement('p', {class: 'result-source', 'data-copies': true}, 'Also in ', ...links)]
}

/** Where others say otherwise, the verdict, which leads to the comparison. */
function toVerdict({standing}: SearchRecord): HTMLElement[] {
  if (!standing || !isDisagreement(standing)) return []
  const {verdict, indicator, comparison} = standing
  const link = makeElement(
    'a',
    {href: `/statistics/${indicator}/#${comparison}`, 'data-verdict': verdict},
    verdictNames[verdict],
  )
  return [makeElement('p', {class: 'result-verdict'}, link)]
}
