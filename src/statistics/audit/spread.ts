/** Figures of a statistical report that cannot be: a mean outside of its range, an estimate outside of its interval, a P value above one. */
import type {Finding} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'

export function auditSpread(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence) => [
    ...findOutsideOfRange(sentence),
    ...findOutsideOfInterval(sentence),
    ...findImpossible(sentence),
  ])
}

const number = String.raw`(?<![\d.,])([−–-]?\d{1,6}(?:,\d{3})*(?:\.\d+)?)`
const range = new RegExp(
  String.raw`\brang(?:e|es|ed|ing)\b[^.;()\d−-]{0,25}${number}(?:\s?[\p{L}%°/²³]{0,8})?\s?(?:to|and|–|-|—)\s?${number}(?:\s?([\p{L}%°/²³]+))?`,
  'giu',
)
const middle = /\b(?:mean|average|median|averag(?:ed|ing))\b/iu

/** "From 3 to 9, with a mean of 10". */
function findOutsideOfRange(sentence: Sentence): Finding[] {
  const {text} = sentence
  const [found, ...others] = [...text.matchAll(range)]
  const means = [...text.matchAll(new RegExp(middle.source, 'giu'))]
  const [mean] = means
  if (!found || others.length > 0 || !mean || means.length > 1) return []
  const amounts = sentence.amounts.filter(({start}) => start > mean.index)
  const [own] = amounts
  const isOwn =
    own &&
    own.start - mean.index < longestReach &&
    !/[;:]|\.\s/u.test(
      text.slice(Math.min(mean.index, found.index), Math.max(own.end, found.index)),
    ) &&
    isOfUnit(own.noun, found[3]) &&
    (own.end <= found.index || own.start >= found.index + found[0].length)
  const [low, high] = [toNumber(found[1]), toNumber(found[2])]
  if (!isOwn || low >= high || (own.value >= low && own.value <= high)) return []
  return [
    toSentenceFinding(sentence, 'contradiction', 'range', {
      quote: text,
      expected: `between ${found[1] ?? ''} and ${found[2] ?? ''}`,
      found: own.text,
      detail: `The ${mean[0].toLowerCase().replace(/^averag.*/, 'average')} of ${own.text} lies outside of the range of ${found[1] ?? ''} to ${found[2] ?? ''}.`,
      severity: 3,
    }),
  ]
}

const longestReach = 50

/** A unit that is told with one of two numbers only is that of both. */
function isOfUnit(unit: string, other = ''): boolean {
  return unit === '' || other === '' || unit === other || /^(?:with|and|in|for|at)$/u.test(other)
}

const interval = new RegExp(
  String.raw`${number}\s?%?(?:\s[\p{L}²³/°]{1,12}){0,2},?\s?[([]?\s?(?:9[059]|99\.9)\s?%\s?(?:CI|C\.I\.|CrI|confidence interval|credible interval)\s?[:=,]?\s?[([]?${number}\s?%?\s?(?:to|–|—|,|;|-)\s?${number}`,
  'gu',
)

/** "3.9 (95 % CI 4.1–4.8)". */
function findOutsideOfInterval(sentence: Sentence): Finding[] {
  return [...sentence.text.matchAll(interval)].flatMap(([quote, estimate, from, to]) => {
    const [value, low, high] = [estimate, from, to].map(toNumber) as [number, number, number]
    if (low <= value && value <= high) return []
    return [
      toSentenceFinding(sentence, 'contradiction', 'interval', {
        quote,
        expected: `between ${from ?? ''} and ${to ?? ''}`,
        found: estimate ?? '',
        detail:
          low > high
            ? `The interval runs backwards, from ${from ?? ''} to ${to ?? ''}.`
            : `The estimate of ${estimate ?? ''} lies outside of its own confidence interval, ${from ?? ''} to ${to ?? ''}.`,
        severity: 3,
      }),
    ]
  })
}

/** What cannot be more than one. */
const bounded = [
  {
    name: 'A P value',
    // A bare p may be a number of things.
    pattern:
      /(?<![\p{L}\p{N}])[Pp](?:[\s-]?values?\s?|\s?(?=\S\s?\d\.\d))[=<>≤≥]\s?(\d+(?:\.\d+)?)(?![\d.]|\s?(?:[eE]|[×x·]\s?10))/gu,
  },
  {name: 'A correlation', pattern: /(?<![\p{L}\p{N}])(?:r|rho|ρ)\s?=\s?[−-]?(\d+(?:\.\d+)?)/gu},
  {
    name: 'A share of variance',
    pattern: /(?<![\p{L}\p{N}])[Rr](?:2|²)\s?=\s?(\d+(?:\.\d+)?)(?!\s?%)/gu,
  },
] as const

function findImpossible(sentence: Sentence): Finding[] {
  return bounded.flatMap(({name, pattern}) =>
    [...sentence.text.matchAll(pattern)]
      .filter(([, value]) => Number(value) > 1)
      .map(([quote]) =>
        toSentenceFinding(sentence, 'contradiction', 'impossible', {
          quote,
          expected: 'at most 1',
          found: quote,
          detail: `${name} cannot be more than 1.`,
        }),
      ),
  )
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', '').replace(/^[−–-]/u, '-'))
}
