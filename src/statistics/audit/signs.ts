/** Signs that should come in pairs, and letters of two scripts in one word. */
import type {Passage} from '../../model/paper.ts'
import {type Reference, toEntryWords} from '../../model/reference.ts'
import {type Finding, quoteAround, toPassageFinding, toReferenceFinding} from './note.ts'

/** Words on one side of a sign that are quoted. */
const quoted = 12

export function findWrongSigns(passage: Passage, next: Passage | undefined): Finding[] {
  return [
    ...findOpenBrackets(passage),
    ...findOpenQuotes(passage, next),
    ...findEmptyBrackets(passage),
    ...findEchoes(passage),
    ...findMixedScript(passage),
  ]
}

/** A bracket that is never closed, or closes what was not opened. */
function findOpenBrackets(passage: Passage): Finding[] {
  const {text} = passage
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

/** "1)" and "a)" mark a list; they close nothing. So do smileys, and the end of a paragraph that a page cut. */
const listMark = /(?:^|[\s;,.:([])(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})$/u

function findUnpaired(text: string): {opening?: number; closing?: number} {
  const open: number[] = []
  let closing: number | undefined
  for (const {0: sign, index} of text.matchAll(/[()]/g)) {
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

/** A quotation that the paragraph opens and neither it nor the next one closes. */
function findOpenQuotes(passage: Passage, next: Passage | undefined): Finding[] {
  const {text} = passage
  return [
    ['“', '”'],
    ['«', '»'],
  ].flatMap(([open = '', close = '']) => {
    const at = text.lastIndexOf(open)
    if (at < 0 || text.includes(close, at) || !/[.!?)]\s*$/u.test(text)) return []
    // „German“ quotations end with the sign that opens English ones.
    if (text.includes('„') || next?.text.includes(close)) return []
    return [
      toPassageFinding(passage, 'garbled', 'quote', {
        quote: quoteAround(text, at, at, {before: 0, after: quoted}),
        detail: 'The quotation that opens here is never closed.',
      }),
    ]
  })
}

function findEmptyBrackets(passage: Passage): Finding[] {
  return [...passage.text.matchAll(/(?<=\s)\(\s*\)/gu)].map(({0: empty, index}) =>
    toPassageFinding(passage, 'garbled', 'empty', {
      quote: quoteAround(passage.text, index, index + empty.length),
      detail: 'The brackets are empty; what stood in them is lost.',
    }),
  )
}

/** "contracts (contracts)": the bracket says what stands before it, and no more. */
function findEchoes(passage: Passage): Finding[] {
  const {text} = passage
  return [...text.matchAll(/\s[([](\p{L}[^()[\]]{2,60})[)\]]/gu)].flatMap((found) => {
    const [bracket, inner = ''] = found
    const start = found.index - inner.length
    const before = text.slice(Math.max(0, start), found.index)
    if (before.toLowerCase() !== inner.toLowerCase() || /[\p{L}\p{N}]$/u.test(text.slice(0, start)))
      return []
    return [
      toPassageFinding(passage, 'garbled', 'echo', {
        quote: text.slice(start, found.index + bracket.length),
        detail: 'The bracket repeats what stands before it.',
      }),
    ]
  })
}

/** Letters that look alike in both scripts. */
const lookalike = {latin: /^[aceopxyikABCEHKMOPTXYI]+$/, cyrillic: /^[асеорхуікАВСЕНКМОРТХУІ]+$/}

/** A word with letters of another script, which no search will find. */
function findMixedScript(passage: Passage): Finding[] {
  const [word] = findMixedWords(passage.text)
  if (word === undefined) return []
  return [toPassageFinding(passage, 'garbled', 'script', {quote: word, detail: tellMixed(word)})]
}

function findMixedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => {
    const latin = word.match(/\p{Script=Latin}/gu)?.join('') ?? ''
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.join('') ?? ''
    if (latin === '' || cyrillic === '') return false
    // A suffix on a foreign name is no slip: its letters need not look like the others.
    return latin.length < cyrillic.length
      ? lookalike.latin.test(latin)
      : lookalike.cyrillic.test(cyrillic)
  })
}

function tellMixed(word: string): string {
  return `“${word}” mixes Latin and Cyrillic letters that look alike; a search for the word does not find it.`
}

/** Brackets of an entry that do not come in pairs, and words of two scripts in it. */
export function findWrongSignsOfEntry(reference: Reference): Finding[] {
  const raw = toEntryWords(reference)
  const count = (sign: string) => raw.split(sign).length - 1
  const broken = [
    ['[', ']'],
    ['(', ')'],
  ].find(([open = '', close = '']) => count(open) !== count(close))
  const [mixed] = findMixedWords(raw)
  return [
    ...(broken && !/^\p{L}\)|\s\p{L}\)/u.test(raw)
      ? [
          toReferenceFinding(reference, 'reference', 'bracket', {
            severity: 1,
            detail: `The entry has ${tellCount(count(broken[0] ?? ''), broken[0] ?? '')} and ${tellCount(count(broken[1] ?? ''), broken[1] ?? '')}.`,
          }),
        ]
      : []),
    ...(mixed !== undefined
      ? [
          toReferenceFinding(reference, 'reference', 'script', {
            severity: 1,
            detail: tellMixed(mixed),
          }),
        ]
      : []),
  ]
}

function tellCount(count: number, sign: string): string {
  return `${count === 0 ? 'no' : String(count)} “${sign}”`
}
