/** Numbers of a table that the text tells again, and otherwise. */
import type {Table} from '../../model/figure.ts'
import {type Token, tokenise} from '../../search/analysis/analyse.ts'
import {formatNumber} from '../quantities/format-number.ts'
import type {Amount} from './amounts.ts'
import type {Finding} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'

export function auditToldCells(
  tables: readonly Table[],
  sentences: readonly Sentence[],
): Finding[] {
  return tables.flatMap((table) => {
    const labels = toLabels(table)
    return findAbout(table, sentences).flatMap((sentence) => checkSentence(sentence, table, labels))
  })
}

/** The sentence that refers to a table, and those of its paragraph that follow until another one is referred to. */
function findAbout({number, mentions}: Table, sentences: readonly Sentence[]): Sentence[] {
  const own = new RegExp(String.raw`\bTable\s${String(number)}\b`, 'u')
  let isAbout = false
  let last: Sentence | undefined
  return sentences.filter((sentence) => {
    if (last?.passage !== sentence.passage) isAbout = false
    last = sentence
    if (own.test(sentence.text)) isAbout = true
    else if (/\b(?:Table|Fig(?:ure|\.))\s?\d/u.test(sentence.text)) isAbout = false
    return isAbout && mentions.includes(sentence.passage.id)
  })
}

interface Label {
  readonly term: string
  readonly row: number
}

/** A stem of each row's name that no other row's has. */
function toLabels({rows}: Table): Label[] {
  const terms = rows.map(([name = '']) => tokenise(name).map(({term}) => term))
  return terms.flatMap((own, row): Label[] => {
    const term = own.find((one) => terms.every((other, at) => at === row || !other.includes(one)))
    return term === undefined || /\d/.test(term) ? [] : [{term, row}]
  })
}

/** Numbers that must be told as the table has them for the others to be meant for it too. */
const fewestMatches = 2

function checkSentence(
  sentence: Sentence,
  {data, rows, header, label}: Table,
  labels: readonly Label[],
): Finding[] {
  const amounts = sentence.amounts.filter(({kind}) => kind !== 'points')
  const tokens = tokenise(sentence.text)
  const told = labels.flatMap(({term, row}) => {
    const [only, ...others] = tokens.filter((token) => token.term === term)
    const amount = only && others.length === 0 ? findNear(sentence.text, only, amounts) : undefined
    return amount ? [{row, amount}] : []
  })
  const [best] = header
    .map((_, column) => ({
      column,
      count: told.filter(({row, amount}) => isIn(data[row]?.[column], amount)).length,
    }))
    .toSorted((a, b) => b.count - a.count)
  if (!best || best.count < fewestMatches || best.count * 2 < told.length) return []
  return told.flatMap(({row, amount}) => {
    const cell = data[row]?.[best.column]
    // It may be of another column.
    if (typeof cell !== 'number' || data[row]?.some((other) => isIn(other, amount))) return []
    return [
      toSentenceFinding(sentence, 'contradiction', 'cell', {
        quote: sentence.text,
        expected: formatNumber(cell),
        found: amount.text,
        detail: `${label} has ${formatNumber(cell)} for “${rows[row]?.[0] ?? ''}”, the text ${amount.text}.`,
      }),
    ]
  })
}

function isIn(cell: number | string | undefined, {low, high}: Amount): boolean {
  return typeof cell === 'number' && cell >= low && cell <= high
}

/** The number of a clause that a word stands in: before it, or else after it. */
function findNear(
  text: string,
  word: Pick<Token, 'start' | 'end'>,
  amounts: readonly Amount[],
): Amount | undefined {
  const isOneClause = (gap: string) => gap.length <= longestGap && !/[,;:.]|\sand\s|\d/u.test(gap)
  const before = amounts.findLast(({end}) => end <= word.start)
  if (before && isOneClause(text.slice(before.end, word.start))) return before
  const after = amounts.find(({start}) => start >= word.end)
  return after && isOneClause(text.slice(word.end, after.start)) ? after : undefined
}

const longestGap = 40
