/** Names that a statement lists: from which countries, in which lakes. */
import {takeAfter} from './phrase.ts'
import type {Found, Statement} from './statement.ts'

/** A name: words in capitals, with small words between them; a figure in brackets may follow. */
const name = String.raw`(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of the|of|the|and the)\s)?(?:\p{Lu}[\p{L}’'-]*|countries|regions?|states))*(?:\s\([^()]{1,40}\))?`
const between = String.raw`(?:\s*[,;]\s*(?:and\s|or\s)?|\s(?:and|or|as well as)\s)`
const list = new RegExp(
  `${name}(?:${between}${name}){1,14}(?:${between}(?:other|others)\\b)?`,
  'gu',
)
const separator = new RegExp(between, 'u')
const fewestNames = 3
const relation = /\b(from|to|into)\s(?:the\s)?(?:\p{L}+\s){0,2}\(?$/iu

const figure = /\([^()]*\d[^()]*\)/g
const bodies =
  /\b(?:Ministry|Agency|Committee|Commission|Department|Organi[sz]ation|University|Institute)\b/
/** Words before a list that may say what is listed. */
const mostWords = 12

/** What is listed: the words before the list, or after it where it begins the sentence. */
function takeWords(text: string, start: number, end: number): string {
  const ahead =
    text
      .slice(0, start)
      .split(/[.;:]\s/)
      .at(-1) ?? ''
  const words = ahead.trim().split(/\s+/).filter(Boolean)
  return words.length < 2 ? takeAfter(text, end) : words.slice(-mostWords).join(' ')
}

/** Find the lists of names in a statement. */
export function findLists({bare}: Statement, toName: (written: string) => string): Found[] {
  return [...bare.matchAll(list)].flatMap(({0: written, index}): Found[] => {
    // What has figures is told by them.
    if (bodies.test(written) || (written.match(figure)?.length ?? 0) > 1) return []
    const items = written
      .replace(/\s\([^()]*\)/g, '')
      .split(separator)
      .map((item) => item.trim().replace(/^the\s/i, ''))
      .filter((item) => item !== '' && !/^others?$/.test(item))
    const isOpen = /\bothers?$/.test(written)
    if (items.length + Number(isOpen) < fewestNames) return []
    const ahead = bare.slice(Math.max(0, index - 40), index)
    const tie = ties.get(relation.exec(ahead)?.[1]?.toLowerCase() ?? '')
    return [
      {
        start: index,
        end: index + written.length,
        values: [...new Set(items.map(toName))],
        about: takeWords(bare, index, index + written.length),
        names: tie === undefined ? [] : [tie],
      },
    ]
  })
}

/** Which way a list is tied to its subject: two of different ways list different things. */
const ties: ReadonlyMap<string, string> = new Map([
  ['from', 'from'],
  ['to', 'to'],
  ['into', 'to'],
])
