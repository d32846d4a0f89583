/** Slips that show in the letters alone: a word twice, a noun or space that is missing, a stop inside of a sentence. */
import {toAbbreviations} from '../../claims/abbreviations.ts'
import type {Passage} from '../../model/paper.ts'
import {type Finding, quoteAround, toPassageFinding} from './note.ts'

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
/** "more and more", "again and again". */
const pairsAllowed = /^(?:more|less|again|over|time|through|round|around|further|\p{L}+er)$/u
/** Words after "there is … " that lead on to a clause with a verb of its own. */
const clauseWords =
  /\b(?:that|who|whom|whose|which|what|where|when|how|why|because|if|as|than|and|or|but|to|it|he|she|we|they|you|there|this|these|those|all|one|doubt|evidence|reason|chance|indication|sign|proof|hope|fear|belief|consensus|question|case|cases)\b/iu
/** Abbreviations of species and tables, besides those that every text has. */
const abbreviations = new Set([
  ...toAbbreviations('en').open,
  ...['subsp', 'comb', 'spec', 'temp', 'conc', 'auct', 'cult', 'cont', 'orig', 'pers', 'comm'],
])

const slips: readonly Slip[] = [
  {
    what: 'word-twice',
    pattern: /(?<![\p{L}\p{N}’'-])(\p{Ll}{2,})\s\1(?![\p{L}\p{N}’'-])/gu,
    isFine: ([, word = '']) => twiceAllowed.has(word),
    detail: ([, word]) => `“${word ?? ''}” stands twice in a row.`,
  },
  {
    what: 'pair-twice',
    pattern: /(?<![\p{L}-])(\p{Ll}{4,})\s(?:and|or)\s\1(?=\s(?:and|or)\s|[,.;)\]])/gu,
    isFine: ([, word = '']) => pairsAllowed.test(word),
    detail: ([, word]) =>
      `“${word ?? ''}” is joined to itself; one of the two must be another word.`,
  },
  {
    what: 'no-noun',
    pattern: /(?<![\p{L}-])the (was|were|is|are|has|had|of|and|from)(?= \p{L})/gu,
    detail: ([, word]) => `A word is missing between “the” and “${word ?? ''}”.`,
  },
  {
    what: 'stop',
    pattern: /(?<![\p{L}.])(\p{Ll}{4,})\. \p{Ll}{2,}(?=[ ,])/gu,
    isFine: ([, word = '']) => abbreviations.has(word),
    detail: () =>
      'A full stop, and then small letters: the stop cuts a sentence, or one begins without its capital.',
  },
  {
    what: 'space',
    pattern:
      /(?<![\p{L}\p{N}@/._-])\p{L}?\p{Ll}{3,}(?:[.;!?]\p{Lu}\p{Ll}{2,}|,\p{Ll}{3,})(?![\p{L}\p{N}@/_]|\.\p{L})/gu,
    isFine: (found, text) =>
      /(?:https?:|www\.)\S*$/i.test(text.slice(Math.max(0, found.index - 200), found.index)),
    detail: ([whole]) => `A space is missing in “${whole}”.`,
  },
  {
    what: 'two-verbs',
    pattern:
      /\b[Tt]here (?:was|were|is|are) ((?:[\p{Ll}-]+ ){1,5})(?:is|are|was|were) (?=\p{Ll})/gu,
    isFine: ([, between = '']) => clauseWords.test(between),
    detail: () =>
      'The sentence has two predicates: after “there is” comes another verb with no clause of its own.',
  },
  {
    what: 'no-subject',
    pattern: /(?<=[.!]\s)(?:Was|Were|Has been|Have been)\s\p{Ll}+(?:ed|en|wn)\s[^?.]{10,600}\./gu,
    detail: () => 'The sentence begins with its verb and names no subject.',
  },
  {
    what: 'placeholder',
    pattern:
      /Error! (?:Reference source|Bookmark) not (?:found|defined)|\[(?:citation needed|insert [^\]]{1,40}|ref(?:erence)? needed|(?:anonymi[sz]ed|blinded|removed|withheld) for [^\]]{0,20}review)\]|\bAnonymous (?:Author|Citation|Reference|Source) \d+|\b(?:TODO|TBD|XXX+)\b(?=[:\s.,)])|[Ll]orem ipsum/gu,
    severity: 2,
    detail: ([whole]) => `“${whole}” holds the place of something that was never put in.`,
  },
  {
    what: 'cut',
    pattern:
      /(?<=[\p{Ll},]\s)(because|and|or|of|the|that|which|to|with|for|by|from|an?)\s(?:The|This|These|Those|However|It|We|They|In|At|For)\s(?=\p{Ll}{2,}[\s,])/gu,
    severity: 2,
    detail: ([, word]) => `The sentence breaks off after “${word ?? ''}”, and another one begins.`,
  },
  {
    what: 'cut-end',
    pattern: /(?<=[^.!?]{30})\s(because|and|or|of|the|that|which|with|for|by|from|an?)\s*$/gu,
    severity: 2,
    detail: ([, word]) => `The text breaks off after “${word ?? ''}”.`,
  },
  {
    what: 'letters',
    pattern:
      /(?<![\p{L}\p{N}_/.@-])(?:\p{L}?\p{Ll}{3,}[01]\p{Ll}+|\p{Ll}{1,2}[01]\p{Ll}{4,}|\d+[oOlI]\d+|\p{Lu}{2,}[ol]\d{4,})(?![\p{L}\p{N}_/@-])|\p{L}{0,40}\uFFFD\p{L}{0,40}/gu,
    detail: ([whole]) =>
      `“${whole}” mixes letters and digits that look alike, or holds a sign that was lost.`,
  },
  {
    what: 'currency',
    // A sum is one: "28 billion was spent", but "2 million were granted asylum".
    pattern:
      /(?<![$€£¥₸₽]|\b[A-Z]{3}|[\d.,])\s\d[\d.,]*\s(?:thousand|million|billion|trillion)\s(?=(?:has been|had been|was|is)\s(?:allocated|spent|paid|invested|earned|granted|awarded|disbursed)\b|in\s(?:taxes|fees|fines|loans|grants|subsidies|wages|remittances)\b)/gu,
    detail: () => 'An amount of money is told without its currency.',
  },
]

/** Find slips in a passage of English prose. */
export function findSlips(passage: Passage): Finding[] {
  // A space in front lets an amount stand first.
  const text = ` ${passage.text}`
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
