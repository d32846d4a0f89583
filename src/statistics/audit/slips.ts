/** Slips that show in the letters alone: a word twice, a noun or space that is missing, a stop inside of a sentence. */
import {splitSentences} from '../../claims/sentences.ts'
import type {Passage} from '../../model/paper.ts'
import {type Finding, quoteAround, toPassageFinding} from './note.ts'
import {linking} from './prose.ts'

interface Slip {
  /** For the note's id. */
  readonly what: string
  /** With the flag `g`; what it takes is quoted, with some words after it. */
  readonly pattern: RegExp
  /** What looks like the slip, and is none. */
  readonly isFine?: (found: RegExpExecArray, text: string) => boolean
  readonly detail: (found: RegExpExecArray) => string
  readonly severity?: 2
}

/** Words said twice in good English: "the fact that that is so", "had had". */
const twiceAllowed = new Set(['that', 'had', 'very', 'bye', 'log', 'so', 'who', 'in'])

const slips: readonly Slip[] = [
  {
    what: 'word-twice',
    pattern: /(?<![\p{L}\p{N}’'-])(\p{Ll}{2,})\s\1(?![\p{L}\p{N}’'-])/gu,
    // Names and terms may end one cell or line and begin the next.
    isFine: ([, word = '']) => twiceAllowed.has(word) || !linking.test(word),
    detail: ([, word]) => `“${word ?? ''}” stands twice in a row.`,
  },
  {
    what: 'no-noun',
    pattern: /(?<![\p{L}-])the (was|were|is|are|has|had|of|and|from)(?= \p{L})/gu,
    detail: ([, word]) => `A word is missing between “the” and “${word ?? ''}”.`,
  },
  {
    what: 'stop',
    // A name may begin in small letters, but a word that links does not begin a sentence so.
    pattern:
      /(?<![\p{L}.])\p{Ll}{4,}\. (?:in|on|at|of|to|and|but|or|the|this|these|it|for|from|with|by|due|which|who|that|as|because|however)(?= \p{L})/gu,
    detail: () =>
      'A full stop, and then small letters: the stop cuts a sentence, or one begins without its capital.',
  },
  {
    what: 'space',
    pattern:
      /(?<![\p{L}\p{N}@/._-])\p{L}?\p{Ll}{3,}(?:[.;!?]\p{Lu}\p{Ll}{2,}|,\p{Ll}{3,})(?![\p{L}\p{N}@/_(]|\.\p{L})/gu,
    // What stands so again is a name.
    isFine: (found, text) =>
      text.split(found[0]).length > 2 ||
      /(?:https?:|www\.)\S*$/i.test(text.slice(Math.max(0, found.index - 200), found.index)),
    detail: ([whole]) => `A space is missing in “${whole}”.`,
  },
  {
    what: 'placeholder',
    pattern:
      /Error! (?:Reference source|Bookmark) not (?:found|defined)|\[(?:citation needed|insert [^\]]{1,40}|ref(?:erence)? needed|(?:anonymi[sz]ed|blinded|removed|withheld) for [^\]]{0,20}review)\]|\bAnonymous (?:Author|Citation|Reference|Source) \d+|\b(?:TODO|TBD|XXX+)\b(?=[:\s.,)])|[Ll]orem ipsum/gu,
    severity: 2,
    detail: ([whole]) => `“${whole}” holds the place of something that was never put in.`,
  },
  {
    what: 'letters',
    pattern:
      /(?<![\p{L}\p{N}_/.@-])(?:\p{L}?\p{Ll}{3,}[01]\p{Ll}+|\p{Ll}{1,2}[01]\p{Ll}{4,}|\d+[oOlI]\d+|\p{Lu}{2,}[ol]\d{4,})(?![\p{L}\p{N}_/@-])|\p{L}{0,40}\uFFFD\p{L}{0,40}/gu,
    detail: ([whole]) =>
      `“${whole}” mixes letters and digits that look alike, or holds a sign that was lost.`,
  },
]

/** Find slips in a passage of English prose. */
export function findSlips(passage: Passage): Finding[] {
  const {text} = passage
  return slips.flatMap(({what, pattern, isFine, detail, severity}) =>
    [...text.matchAll(pattern)]
      .filter((found) => !isFine?.(found, text))
      .map((found) =>
        toPassageFinding(passage, 'garbled', what, {
          quote: quoteAround(text, found.index, found.index + found[0].length),
          detail: detail(found),
          ...(severity && {severity}),
        }),
      ),
  )
}

const cutEnd = /(?<=[^.!?]{30})\s(because|and|or|of|the|that|which|with|for|by|from|an?)\s*$/u

/** The last paragraph of a section, where it ends in the middle of a sentence. */
export function findCutEnds(prose: readonly Passage[], all: readonly Passage[]): Finding[] {
  return prose.flatMap((passage) => {
    const {section, text} = passage
    const found = cutEnd.exec(text)
    if (!found || all.findLast((one) => one.section === section) !== passage) return []
    return [
      toPassageFinding(passage, 'garbled', 'cut-end', {
        quote: quoteAround(text, found.index + 1, text.length),
        severity: 2,
        detail: `The text breaks off after “${found[1] ?? ''}”.`,
      }),
    ]
  })
}

/** Words in a row that two sentences have in common if one of them repeats the other. */
const longestRun = 15

/** What is told a second time in the same words; an abstract repeats its paper by right. */
export function findToldTwice(prose: readonly Passage[]): Finding[] {
  const seen = new Map<string, string>()
  let isGoingOn = false
  return prose
    .filter(({role}) => role !== 'abstract')
    .flatMap((passage) =>
      splitSentences(passage.text, 'en').flatMap(({start, end}) => {
        const text = passage.text.slice(start, end).trim()
        const grams = toGrams(text)
        const before = grams.map((gram) => seen.get(gram)).find((one) => one !== undefined)
        for (const gram of grams) seen.set(gram, seen.get(gram) ?? text)
        // A passage that is told again is told of once.
        const isNew = before !== undefined && !isGoingOn
        isGoingOn = before !== undefined
        if (!isNew) return []
        return [
          toPassageFinding(passage, 'garbled', 'told-twice', {
            quote: `${before} … ${text}`,
            detail: 'The paper has this in the same words before.',
          }),
        ]
      }),
    )
}

/** Names are long and stand often: only words in small letters tell, and numbers, for the same words with others are no repetition. */
function toGrams(text: string): string[] {
  const words = (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) =>
    /^[\p{Ll}\p{N}]/u.test(word),
  )
  return words
    .slice(0, Math.max(0, words.length - longestRun + 1))
    .map((_, at) => words.slice(at, at + longestRun).join(' '))
}
