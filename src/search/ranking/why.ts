/** Why a record was found, in words: which words of the query it holds, and how written. */
import {readText} from '../analysis/read-text.ts'
import type {SearchRecord} from '../records/record.ts'
import type {QueryWord} from '../query/query-words.ts'

/** One reason for each word of the query that the record holds, and one for each phrase. */
export function explain(
  record: SearchRecord,
  words: readonly QueryWord[],
  phrases: readonly string[],
): string[] {
  const asked = new Set(words.flatMap(({terms}) => terms.flatMap(({term}) => term.split(' '))))
  const written = new Map<string, string>()
  for (const {term, start, end} of readText(record.text).tokens)
    if (asked.has(term) && !written.has(term)) written.set(term, record.text.slice(start, end))
  const reasons = words.flatMap(({word, terms}) => {
    const held = terms.find(({term}) => term.split(' ').every((part) => written.has(part)))
    if (!held) return []
    const shown = held.term.split(' ').map((part) => written.get(part) ?? part)
    return [toReason(word, shown.join(' '), held.how)]
  })
  const elsewhere = words.filter(
    ({terms}) =>
      terms.length > 0 &&
      !terms.some(({term}) => term.split(' ').every((part) => written.has(part))),
  )
  return [
    ...phrases.map((phrase) => `the phrase “${phrase}”`),
    ...reasons,
    ...(elsewhere.length > 0 && reasons.length > 0
      ? [`not in these words: ${elsewhere.map(({word}) => word).join(', ')}`]
      : []),
  ]
}

function toReason(word: string, written: string, how: QueryWord['terms'][number]['how']): string {
  const isSame = written.toLowerCase() === word
  switch (how) {
    case 'exact':
      return isSame ? `“${written}” as typed` : `“${written}” for “${word}”: the same word`
    case 'number':
      return `“${written}”: the number ${word}`
    case 'alphabet':
      return `“${written}” for “${word}”: in other letters`
    case 'beginning':
      return `“${written}” begins with “${word}”`
    case 'fuzzy':
      return `“${written}” is like “${word}”`
    case 'synonym':
      return `“${written}” means “${word}”`
    default:
      return how satisfies never
  }
}
