/** Claims and statistics side by side, and what comparisons make of them. */
import {toNumber} from '../../format.ts'
import {verdictNames} from '../../views/observations/verdict-names.ts'
import type {ComparedEntry, ComparedVerdict} from '../../views/statistics/compared.ts'
import {makeElement} from '../dom/make-element.ts'

/** One id of the address, with what the corpus has under it. */
export interface Compared {
  readonly id: string
  readonly entry: ComparedEntry | undefined
}

/** One statement with all that is known of it. */
export function toComparedView(
  id: string,
  entry: ComparedEntry,
  onRemove: () => void,
): HTMLElement {
  const {kind, quote, language, url, paperName, paragraph, value} = entry
  const remove = makeElement(
    'button',
    {type: 'button', class: 'text-button', 'data-remove': true, 'aria-label': `Remove: ${quote}`},
    'Remove',
  )
  remove.addEventListener('click', onRemove)
  const cite = makeElement(
    'button',
    {
      type: 'button',
      class: 'text-button has-icon',
      'data-icon': 'quote',
      popovertarget: 'cite',
      'data-cite': url,
    },
    'Cite',
  )
  return makeElement(
    'article',
    {class: 'compared-entry', 'data-citable': true, 'data-id': id},
    makeElement('h2', {}, kind === 'claim' ? 'Claim' : 'Statistic'),
    ...(value === undefined ? [] : [makeElement('p', {class: 'value', lang: language}, value)]),
    makeElement(
      'blockquote',
      {class: 'quoted-text', lang: language},
      makeElement('a', {class: 'plain', href: url, 'data-quoted': true}, quote),
    ),
    makeElement(
      'p',
      {class: 'result-source'},
      makeElement('a', {href: url}, `${paperName}, ${paragraph}`),
    ),
    toFacts(entry),
    makeElement('p', {class: 'result-tools'}, cite, remove),
  )
}

function toFacts(entry: ComparedEntry): HTMLElement {
  const {kinds, low, high, unit, measures, place, period, section} = entry
  const range =
    low === undefined && high === undefined
      ? undefined
      : low === high && low !== undefined
        ? toNumber(low)
        : `${low === undefined ? '…' : toNumber(low)} to ${high === undefined ? '…' : toNumber(high)}`
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Kind', kinds?.join(', ')],
    ['Allows', range],
    ['Unit', unit],
    ['Measures', measures],
    ['Place', place],
    ['Period', period],
    ['Section', section],
  ]
  return makeElement(
    'dl',
    {},
    ...facts
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) =>
        makeElement('div', {}, makeElement('dt', {}, name), makeElement('dd', {}, value ?? '')),
      ),
  )
}

/** The verdicts of comparisons that hold at least two of what is shown. */
export function toComparedVerdicts(shown: readonly Compared[]): HTMLElement[] {
  const verdicts = new Map<string, {verdict: ComparedVerdict; held: Set<string>}>()
  for (const {id, entry} of shown) {
    for (const verdict of entry?.verdicts ?? []) {
      const one = verdicts.get(verdict.id) ?? {verdict, held: new Set<string>()}
      verdicts.set(verdict.id, one)
      // A claim and its own statistic are one side.
      one.held.add(entry?.statistics.find((statistic) => verdict.about.includes(statistic)) ?? id)
    }
  }
  return [...verdicts.values()]
    .filter(({held}) => held.size > 1)
    .map(({verdict}) =>
      makeElement(
        'p',
        {class: 'compared-verdict'},
        makeElement(
          'a',
          {href: verdict.url, 'data-verdict': verdict.verdict},
          verdictNames[verdict.verdict],
        ),
        ` ${verdict.explanation}`,
      ),
    )
}
