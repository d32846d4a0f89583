/** Slips of wording that can be told without knowing the subject: brackets, counts and ordinals that do not come out. */
import type {Claim} from '../../model/claim.ts'
import type {Paper, Passage} from '../../model/paper.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toLocalId} from './note.ts'

export function auditWording({paper, passages, claims}: AuditedPaper): Finding[] {
  const prose = passages.filter(({kind}) => kind === 'paragraph' || kind === 'list-item')
  return [
    ...prose.flatMap(findOpenBrackets),
    ...prose.flatMap(findEchoes),
    ...prose.flatMap((passage, at) => findLostOrdinals(passage, prose.slice(0, at))),
    ...claims.flatMap(findWrongCounts),
    ...findSwappedSections(paper),
  ]
}

/** A discussion that stands before the results that it should discuss. */
function findSwappedSections({id, sections}: Paper): Finding[] {
  const discussion = sections.findIndex(({role, title}) => role === 'discussion' && title)
  const results = sections.findIndex(({role, title}) => role === 'results' && title)
  const [early, late] = [sections[discussion], sections[results]]
  if (!early || !late || discussion > results || early.level !== late.level) return []
  return [
    {
      kind: 'contradiction',
      what: 'order',
      at: toLocalId(late.id),
      lines: late.lines && [late.lines[0], late.lines[0]],
      quote: late.title ?? '',
      expected: 'results before their discussion',
      found: `“${early.title ?? ''}” before “${late.title ?? ''}”`,
      detail: 'The discussion stands before the results.',
      severity: 1,
      url: `/papers/${id}/#${toLocalId(late.id)}`,
    },
  ]
}

/** Characters of the text around a slip that are quoted. */
const quoted = 90

/** A bracket that the paragraph opens and never closes. */
function findOpenBrackets(passage: Passage): Finding[] {
  const open: number[] = []
  for (const {0: sign, index} of passage.text.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index)
    // "1)" and "a)" mark a list; they close nothing.
    else if (open.length > 0) open.pop()
  }
  const [first] = open
  if (first === undefined) return []
  // A paragraph that does not end was cut by a page.
  if (!/[.!?:;)\]”"»]\s*$/u.test(passage.text)) return []
  return [
    toFinding(passage, 'garbled', 'bracket', passage.text.slice(first, first + quoted), {
      detail: 'The bracket that opens here is never closed.',
    }),
  ]
}

/** "contracts (contracts)": the bracket says the word before it again. */
function findEchoes(passage: Passage): Finding[] {
  return [...passage.text.matchAll(/(\p{L}{3,})\s\((\p{L}{3,})\)/gu)]
    .filter(([, word, again]) => word?.toLowerCase() === again?.toLowerCase())
    .map(({0: echo}) =>
      toFinding(passage, 'garbled', 'echo', echo, {
        detail: 'The bracket repeats the word before it.',
      }),
    )
}

/** "Secondly" where nothing comes first. */
const second = /(?:^|[.;!?]\s)(Secondly|Second),/u
const firsts =
  /\b(?:first(?:ly)?|first of all|to begin with|on the one hand|one (?:is|reason)|1\)|\(1\))/iu
/** Paragraphs before it in which the first may stand. */
const paragraphsBack = 4

function findLostOrdinals(passage: Passage, before: readonly Passage[]): Finding[] {
  const found = second.exec(passage.text)
  if (!found) return []
  const near = before.slice(-paragraphsBack).filter(({section}) => section === passage.section)
  const text = [...near.map(({text}) => text), passage.text.slice(0, found.index)].join(' ')
  if (firsts.test(text)) return []
  const start = passage.text.indexOf(found[1] ?? '', found.index)
  return [
    toFinding(passage, 'numbering', 'ordinal', passage.text.slice(start, start + quoted), {
      expected: 'a first point',
      found: found[1] ?? '',
      detail: `“${found[1] ?? ''}” opens a point, and no first one is named before it.`,
    }),
  ]
}

const countWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const
const announced = new RegExp(
  String.raw`\b(${countWords.join('|')})\s((?:\p{L}+[\s-]){0,2}\p{L}{3,}s)(?:\s\(|:\s|,\snamely:?\s|\swhich are:\s)`,
  'iu',
)
/** Words after which a list does not name all. */
const open = /\b(?:etc|others?|and so on|including|such as|e\.g|for example|mainly|among)\b/iu

/** "Three stages: 1) …, 2) …": the points that are counted out are not as many as announced. */
function findWrongCounts(claim: Claim): Finding[] {
  const found = announced.exec(claim.text)
  if (!found) return []
  const count = countWords.findIndex((word) => word === found[1]?.toLowerCase()) + 2
  const rest = claim.text.slice(found.index + found[0].length)
  if (open.test(rest)) return []
  const numbers = [...rest.matchAll(/(?:^|[\s(])(\d)\)/g)].map(([, digit]) => Number(digit))
  const isRow = numbers.length > 1 && numbers.every((number, at) => number === at + 1)
  if (!isRow || numbers.length === count) return []
  return [
    {
      kind: 'numbering',
      what: 'count',
      at: toLocalId(claim.id),
      lines: claim.lines,
      quote: claim.text,
      expected: `${found[1] ?? ''} ${found[2] ?? ''}`,
      found: String(numbers.length),
      detail: `The sentence announces ${found[1] ?? ''} ${found[2] ?? ''} and counts out ${String(numbers.length)}.`,
      url: claim.url,
    },
  ]
}

function toFinding(
  {id, lines, url}: Passage,
  kind: 'garbled' | 'numbering',
  what: string,
  quote: string,
  told: Pick<Finding, 'expected' | 'found' | 'detail'>,
): Finding {
  return {kind, what, at: toLocalId(id), lines, quote: quote.trim(), ...told, url}
}
