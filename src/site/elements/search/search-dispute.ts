/** The comparison that stands above the results, where the best of them disagree. */
import {isDisagreement} from '../../../model/disagreement.ts'
import type {Standing} from '../../../search/records/standings.ts'
import type {SearchRecord} from '../../../search/records/record.ts'
import {toPeriod} from '../../format.ts'
import {verdictNames} from '../../views/observations/verdict-names.ts'
import {makeElement} from '../dom/make-element.ts'
import type {ShownResult} from './search-messages.ts'
import {type ResultContext, toPlace} from './search-results.ts'

/** So many results are read before the first is believed. */
const best = 8
const mostSides = 4

/** The sides of the comparison that most of the best results are about; nothing where fewer than two are. */
export function toDispute(
  results: readonly ShownResult[],
  context: ResultContext,
): HTMLElement | undefined {
  const groups = new Map<string, {standing: Standing; records: SearchRecord[]}>()
  for (const {record, folded} of results.slice(0, best)) {
    const [numbered] = [record, ...folded].filter(isSide)
    const standing = numbered?.standing
    if (!standing) continue
    const group = groups.get(standing.comparison) ?? {standing, records: []}
    groups.set(standing.comparison, group)
    group.records.push(numbered)
  }
  const [group] = [...groups.values()]
    .filter(({records}) => new Set(records.map(({quantity}) => quantity?.text)).size > 1)
    .toSorted((a, b) => b.standing.severity - a.standing.severity)
  return group && toPanel(group.standing, group.records.slice(0, mostSides), context)
}

function isSide({standing, quantity}: SearchRecord): boolean {
  return quantity !== undefined && standing !== undefined && isDisagreement(standing)
}

function toPanel(
  {verdict, indicator, comparison}: Standing,
  records: readonly SearchRecord[],
  context: ResultContext,
): HTMLElement {
  const sides = records.map((record) =>
    makeElement(
      'li',
      {},
      makeElement('span', {class: 'value', lang: record.language}, record.quantity?.text ?? ''),
      makeElement('span', {class: 'unit'}, toScope(record)),
      makeElement('span', {class: 'result-source'}, toPlace(record, context)),
    ),
  )
  return makeElement(
    'section',
    {class: 'dispute', 'aria-label': 'What the best results disagree about'},
    makeElement(
      'h2',
      {},
      makeElement('span', {'data-verdict': verdict}, verdictNames[verdict]),
      ' among the best results',
    ),
    makeElement('ul', {}, ...sides),
    makeElement(
      'a',
      {class: 'text-button', href: `/statistics/${indicator}/#${comparison}`},
      'See the comparison',
    ),
  )
}

function toScope({quantity}: SearchRecord): string {
  const period = quantity?.period && toPeriod(quantity.period)
  return [quantity?.measures, quantity?.placeName, period].filter(Boolean).join(', ')
}
