/** Words of a query that ask for a kind of thing and are not about it: `chart of …`, `how many …`. */
import {foldCharacters} from '../analysis/fold-characters.ts'
import type {RecordKind} from '../records/record.ts'

const countWords =
  /(?<!\p{L})(?:how (?:many|much)|(?:the )?number of|сколько|численность|число|количество|қанша|неше|саны)(?!\p{L})/u

const patterns: readonly (readonly [kinds: readonly RecordKind[], words: RegExp])[] = [
  [
    ['figure', 'table'],
    /(?<!\p{L})(?:figures?|charts?|graphs?|diagrams?|maps?|plots?|рисун(?:ок|ки|ка)|график\p{L}{0,3}|диаграмм\p{L}{0,2}|сурет\p{L}{0,3})(?!\p{L})/u,
  ],
  [['table', 'figure'], /(?<!\p{L})(?:tables?|таблиц\p{L}{0,2}|кесте\p{L}{0,3})(?!\p{L})/u],
  [
    ['statistic'],
    /(?<!\p{L})(?:share of|percent(?:age)?(?: of)?|per cent|rate of|доля|процент\p{L}{0,2}|үлесі)(?!\p{L})|%/u,
  ],
  [['statistic'], countWords],
]

/** What a query asks for, and its words without those that only ask for it. */
export interface Intent {
  readonly kinds: ReadonlySet<RecordKind>
  readonly rest: string
}

/**
 * Find what a query asks for; a query of nothing else is about the word itself.
 *
 * @param held Kinds that there are; where there are no charts, a chart is a word like others
 */
export function readIntent(query: string, held: ReadonlySet<RecordKind>): Intent {
  const kinds = new Set<RecordKind>()
  let rest = query
  for (const [some, words] of patterns) {
    if (!some.some((kind) => held.has(kind))) continue
    const folded = foldCharacters(rest)
    const match = words.exec(folded.text)
    if (!match) continue
    for (const kind of some) kinds.add(kind)
    // Shares stand in the texts too; a chart is seldom called one in its caption.
    if (some.includes('statistic') && words !== countWords) continue
    const {start, end} = folded.originOf(match.index, match.index + match[0].length)
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  }
  return rest.trim() === '' || !/[\p{L}\p{N}]/u.test(rest) ? {kinds, rest: query} : {kinds, rest}
}
