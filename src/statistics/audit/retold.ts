/** One thing told twice with another age or date: "pupils aged 14 to 17", and then "aged 12 to 17". */
import {month} from '../../references/words.ts'
import type {Finding} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'

export function auditRetold(sentences: readonly Sentence[]): Finding[] {
  return [...findOtherAges(sentences), ...findOtherDates(sentences), ...findNoComplement(sentences)]
}

const aged =
  /\b(\p{Ll}{3,}s)\s(?:who were\s|were\s)?(?:aged|between the ages of)\s(?:between\s|from\s)?(\d{1,2})(?:\s?[–-]\s?|\s(?:to|and)\s)(\d{1,3})\b/giu

function findOtherAges(sentences: readonly Sentence[]): Finding[] {
  const all = sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(aged)].map(([quote, who = '', from, to]) => ({
      sentence,
      quote,
      who: who.toLowerCase(),
      from: Number(from),
      to: Number(to),
    })),
  )
  return all.flatMap((own, at) => {
    // Groups by age follow each other; spans with one end in common are of one group.
    const other = all
      .slice(0, at)
      .find(({who, from, to}) => who === own.who && (from === own.from) !== (to === own.to))
    if (!other) return []
    return [
      toSentenceFinding(own.sentence, 'contradiction', 'age', {
        quote: `${other.quote} … ${own.quote}`,
        expected: other.quote,
        found: own.quote,
        detail: `The ages of the same people are told in two ways: “${other.quote}” and “${own.quote}”.`,
        severity: 1,
      }),
    ]
  })
}

/** What happens to a thing once. */
const once =
  'founded|built|removed|established|abolished|demolished|destroyed|opened|closed|completed|inaugurated|dissolved'
const dated = new RegExp(
  String.raw`\b(${once})\s(?:again\s)?(?:in|on)\s(?:\d{1,2}\s)?((?:${month})\s)?((?:1[5-9]|20)\d{2})\b`,
  'giu',
)
/** What it happens to: "the old weir", whatever is told of it. */
const thing =
  /\bthe ((?:\p{Ll}+\s){0,2}?\p{Ll}{3,})(?=,|\s(?:of|which|that|was|were|in|at|had|has|by|on)\b)/iu

/** "The weir was removed in August 2015", and then "in August 2016". */
function findOtherDates(sentences: readonly Sentence[]): Finding[] {
  const all = sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(dated)].flatMap(
      ({0: event, 1: verb = '', 2: inMonth = '', 3: year = '', index}) => {
        const what = thing.exec(sentence.text.slice(0, index))?.[1]
        if (what === undefined) return []
        const key = `${what} ${verb}`.toLowerCase()
        const quote = sentence.text.slice(0, index + event.length)
        return [{sentence, quote, key, month: inMonth.trim().toLowerCase(), year}]
      },
    ),
  )
  return all.flatMap((own, at) => {
    const other = all
      .slice(0, at)
      .find(
        ({key, year, month: named}) =>
          key === own.key &&
          (year !== own.year || (named !== '' && own.month !== '' && named !== own.month)),
      )
    if (!other) return []
    return [
      toSentenceFinding(own.sentence, 'contradiction', 'dated', {
        quote: `${other.quote} … ${own.quote}`,
        expected: toDate(other),
        found: toDate(own),
        detail: `The same is dated in two ways: ${toDate(other)} and ${toDate(own)}.`,
      }),
    ]
  })
}

function toDate({month: named, year}: {readonly month: string; readonly year: string}): string {
  return `${named.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} ${year}`.trim()
}

/** Words of which each thing counted is one or the other. */
const complements = [
  ['girls?|female|women', 'boys?|male|men'],
  ['urban', 'rural'],
  ['yes', 'no'],
] as const
const share = String.raw`(\d{1,2}(?:\.\d+)?)\s?%\)?`
const toShareOf = (word: string) =>
  new RegExp(String.raw`${share}\s(?:(?:were|was|are)\s)?(?:${word})\b(?!\s\p{Ll}{3,}s\b)`, 'iu')

/** "51.2 % were girls and 58.8 % were boys". */
function findNoComplement(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence) =>
    complements.flatMap((words) => {
      const [one, other] = words.map((word) => toShareOf(word).exec(sentence.text)?.[1])
      const sum = Number(one) + Number(other)
      const digits = (one ?? '').includes('.') ? 0.1 : 1
      if (!(Math.abs(sum - 100) > digits * 1.01 && Math.abs(sum - 100) <= farOff)) return []
      return [
        toSentenceFinding(sentence, 'percent', 'complement', {
          quote: sentence.text,
          expected: '100 %',
          found: `${one ?? ''} + ${other ?? ''} = ${String(Number(sum.toFixed(2)))} %`,
          detail: `The two shares are of one whole and make ${String(Number(sum.toFixed(2)))} %.`,
        }),
      ]
    }),
  )
}

/** Points from a hundred beyond which the two are shares of different wholes. */
const farOff = 15
