/** Brackets that should come in pairs, or hold something. */
import type {Passage} from '../../model/paper.ts'
import {type Reference, toEntryWords} from '../../model/reference.ts'
import {type Finding, quoteAround, toPassageFinding, toReferenceFinding} from './note.ts'

/** Words on one side of a sign that are quoted. */
const quoted = 12

export function findWrongSigns(passage: Passage): Finding[] {
  return [...findOpenBrackets(passage), ...findEmptyBrackets(passage)]
}

/** Words from which on a paragraph is one, and no part of a formula or table. */
const fewestWords = 6

/** A bracket that is never closed, or closes what was not opened. */
function findOpenBrackets(passage: Passage): Finding[] {
  const {text} = passage
  if (text.split(/\s+/).length < fewestWords) return []
  const {opening, closing} = findUnpaired(text)
  // A paragraph that does not end was cut by a page.
  const isWhole = /[.!?:;)\]”"»]\s*$/u.test(text)
  return [
    ...(opening !== undefined && isWhole
      ? [
          toPassageFinding(passage, 'garbled', 'bracket', {
            quote: quoteAround(text, opening, opening, {before: 0, after: quoted}),
            detail: 'The bracket that opens here is never closed.',
          }),
        ]
      : []),
    ...(closing !== undefined
      ? [
          toPassageFinding(passage, 'garbled', 'bracket-end', {
            quote: quoteAround(text, closing, closing + 1, {before: quoted, after: 0}),
            detail: 'The bracket that closes here was never opened.',
          }),
        ]
      : []),
  ]
}

/** "1)" and "a)" mark a list; they close nothing. */
const listMark = /(?:^|[\s;,.:([])(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})$/u

const halfOpen = /\[[^[\]()]{1,30}\)|\([^[\]()]{1,30}\]/gu

function findUnpaired(text: string): {opening?: number; closing?: number} {
  const open: number[] = []
  let closing: number | undefined
  // An interval may be open at one end: "[0, 5)".
  const own = text.replace(halfOpen, (whole) => ' '.repeat(whole.length))
  for (const {0: sign, index} of own.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index)
    else if (open.length > 0) open.pop()
    else if (!listMark.test(text.slice(Math.max(0, index - 8), index))) closing ??= index
  }
  const [opening] = open
  // A paragraph that begins in small letters goes on from one that is not here.
  const isBegun = /^[^\p{L}]*\p{Lu}/u.test(text)
  return {
    ...(opening !== undefined && {opening}),
    ...(closing !== undefined && isBegun && {closing}),
  }
}

function findEmptyBrackets(passage: Passage): Finding[] {
  return [...passage.text.matchAll(/(?<=\s)\(\s*\)/gu)].map(({0: empty, index}) =>
    toPassageFinding(passage, 'garbled', 'empty', {
      quote: quoteAround(passage.text, index, index + empty.length),
      detail: 'The brackets are empty; what stood in them is lost.',
    }),
  )
}

/** Brackets of an entry that do not come in pairs. */
export function findWrongSignsOfEntry(reference: Reference): Finding[] {
  const raw = toEntryWords(reference)
  const count = (sign: string) => raw.split(sign).length - 1
  const broken = [
    ['[', ']'],
    ['(', ')'],
  ].find(([open = '', close = '']) => count(open) !== count(close))
  if (!broken || /^\p{L}\)|\s\p{L}\)/u.test(raw)) return []
  const tellCount = (sign = '') => `${count(sign) === 0 ? 'no' : String(count(sign))} “${sign}”`
  return [
    toReferenceFinding(reference, 'reference', 'bracket', {
      severity: 1,
      detail: `The entry has ${tellCount(broken[0])} and ${tellCount(broken[1])}.`,
    }),
  ]
}
