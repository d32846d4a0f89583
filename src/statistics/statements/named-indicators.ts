/** Which indicator a trend is told of: the one whose title, or another name, says the same as its subject. */
import type {IndicatorDefinition} from '../../model/vocabulary.ts'
import type {Reading} from './statement.ts'
import {toTelling, toTokens} from './subject-stems.ts'

export interface NamedIndicator {
  readonly indicator: IndicatorDefinition
  /** It is told of what is lacking: that a deficit grows is a fall of the balance. */
  readonly isInverse: boolean
}

/** Whose number it is, and where, is told by the place of an indicator. */
const general = toStemSet(
  `people person persons citizens compatriots nationals individuals inhabitants residents country
  countries republic state nation national region regions`,
)
const lackingWords = ['negative', 'deficit', 'loss', 'shortfall']
const lacking = toStemSet(lackingWords.join(' '))
const share = /\b(?:shares?|proportions?|percentages?|per ?cent)\b/i

/** Make ready to find the indicator of a trend. */
export function toIndicatorOf(
  definitions: readonly IndicatorDefinition[],
  placeStems: ReadonlySet<string>,
): (reading: Reading) => NamedIndicator | undefined {
  const named = new Map<string, IndicatorDefinition>()
  for (const indicator of definitions) {
    for (const name of [indicator.title, ...(indicator.names ?? [])]) {
      const key = toKey(
        toTelling(name, placeStems).map(({term}) => term),
        name,
      )
      // What two indicators are called tells of neither more than of the first.
      if (key !== '' && !named.has(key)) named.set(key, indicator)
    }
  }
  return ({subject, about}) => {
    const stems = [...subject.keys()]
    const plain = named.get(toKey(stems, about))
    if (plain) return {indicator: plain, isInverse: false}
    const rest = stems.filter((stem) => !lacking.has(stem))
    const balance = rest.length < stems.length ? named.get(toKey(rest, about)) : undefined
    return balance?.isChange ? {indicator: balance, isInverse: true} : undefined
  }
}

/** Where the last word for what is lacking stands in a text. */
export function findLacking(text: string): number | undefined {
  const pattern = new RegExp(`\\b(?:${lackingWords.join('|')})`, 'giu')
  return [...text.matchAll(pattern)].at(-1)?.index
}

/** Equal for phrases that name one thing: its stems, whatever their order, and whether it is a share. */
function toKey(stems: readonly string[], text: string): string {
  const own = [...new Set(stems)].filter((stem) => !general.has(stem)).toSorted()
  return own.length === 0 ? '' : [...own, ...(share.test(text) ? ['%'] : [])].join(' ')
}

function toStemSet(words: string): ReadonlySet<string> {
  return new Set(toTokens(words).map(({term}) => term))
}
