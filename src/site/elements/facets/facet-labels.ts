import type {IndexLabels} from '../../../search/index/index-files.ts'
import {toLanguageName, toNumber} from '../../format.ts'
import {facetTitles, fixedValues} from '../../views/search/facet-names.ts'
import type {ActiveFilter} from '../../../search/query/active-filters.ts'

/** How the page names the value of a filter. */
export interface ValueName {
  readonly noun: string
  readonly label: string
  /** The language that the label is in, where it is not the page's. */
  readonly language?: string
}

export type NameValue = (filter: ActiveFilter) => ValueName

/** Names of filters; before the labels have come a value is called by its id. */
export function createNameValue(labels: IndexLabels | undefined): NameValue {
  const toMap = (some: readonly {readonly id: string; readonly title: string}[] = []) =>
    new Map(some.map(({id, title}) => [id, title]))
  const known: Partial<Record<string, ReadonlyMap<string, string>>> = {
    paper: new Map(labels?.papers.map(({id, label}) => [id, label])),
    topic: toMap(labels?.topics),
    indicator: toMap(labels?.indicators),
    place: toMap(labels?.places),
    cited: toMap(labels?.works),
  }
  return (filter) => {
    const {name, value} = filter
    if (name === 'language') {
      return {noun: facetTitles.language.noun, label: toLanguageName(value), language: value}
    }
    if (name === 'year') return {noun: 'years', label: toSpanLabel(value, (year) => year)}
    if (name === 'value') {
      return {noun: 'number', label: toSpanLabel(value, (end) => toNumber(Number(end)))}
    }
    const label = fixedValues[name]?.[value] ?? known[name]?.get(value) ?? value
    return {noun: facetTitles[name].noun, label}
  }
}

/** `2019–2021`, `from 2,000`, `up to 2021`, of a span as the address writes it. */
function toSpanLabel(value: string, show: (end: string) => string): string {
  const [from = '', to = from] = value.split('..')
  if (from === '') return `up to ${show(to)}`
  if (to === '') return `from ${show(from)}`
  return from === to ? show(from) : `${show(from)}–${show(to)}`
}
