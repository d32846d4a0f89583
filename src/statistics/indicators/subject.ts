/** What a number is told of, in the words around it: what says it where no vocabulary names it. */
import type {Statistic} from '../../model/statistic.ts'
import {type Token, tokenise} from '../../search/analyse.ts'
import {toNear} from './recognise.ts'

/** A sentence with its quantities at their places. */
export interface NumberedSentence {
  readonly text: string
  readonly spans: readonly {readonly start: number; readonly end: number}[]
}

export interface Subject {
  readonly statistic: Statistic
  /** How much each stem counts: those of the number's own stretch in full, others of its sentence less. */
  readonly weights: ReadonlyMap<string, number>
  /** The words of those stems, in the order of the sentence. */
  readonly words: ReadonlyMap<string, string>
  /** Stems of what is counted. */
  readonly counted: ReadonlySet<string>
  /** Stems of the names in the number's own stretch. */
  readonly names: ReadonlySet<string>
}

/** How much a word of the sentence counts beside one of the number's own stretch. */
const sentenceWeight = 0.15
const shortestWord = 3

/** Words that stand with numbers of anything. */
const plainWords = new Set(
  tokenise(
    `number numbers total totals amount amounts sum share shares proportion percent percentage
    per cent point points million thousand billion trillion hundred dozen half third quarter
    average mean median about around nearly almost approximately roughly over under more less
    least most up down twice times fold year years month months day days annually annual yearly
    monthly daily increase increased increasing decrease decreased decreasing rise rose risen
    fall fell fallen grow grew grown growth decline declined drop dropped reach reached exceed
    exceeded doubled doubling tripled tripling halved halving quadrupled account accounted represent represented constitute constituted equal equalled
    period time date beginning end since until during between compared comparison according data
    estimate estimated estimates report reported result results show shows showed shown observed
    found recorded table figure fig respectively first second last one two three four five six
    seven eight nine ten january february march april may june july august september october
    november december example case cases level rate ratio value values range ranged`,
  ).map(({term}) => term),
)

/** Who says so: "According to the Ministry of Lakes,". */
const attribution = /\b(?:according to|as reported by|data (?:from|of))\s[^,;.()]{1,80},/giu

/**
 * Read what the number at a place of a sentence is told of.
 *
 * @param places stems of the names of places, which say where and not what
 */
export function toSubject(
  statistic: Statistic,
  {text, spans}: NumberedSentence,
  at: number,
  places: ReadonlySet<string>,
): Subject {
  const read = (part: string) =>
    tokenise(part.replace(attribution, ' ')).filter(
      (token) => isTelling(token) && !places.has(token.term),
    )
  const near = read(toNear(text, spans, at))
  const counted = read(statistic.measures)
  const all = read(text)
  const weights = new Map(all.map(({term}) => [term, sentenceWeight]))
  for (const {term} of [...near, ...counted]) weights.set(term, 1)
  return {
    statistic,
    weights,
    words: new Map([...all, ...counted].map(({term, word}) => [term, word])),
    counted: new Set(counted.map(({term}) => term)),
    names: findNames(toNear(text, spans, at), places),
  }
}

/** Whether a word says what something is told of, and not only that it is counted. */
export function isTelling({term}: Token): boolean {
  return term.length >= shortestWord && !/\d/.test(term) && !plainWords.has(term)
}

/** Words in capitals that begin no sentence: what they name is not what another names. */
function findNames(text: string, places: ReadonlySet<string>): Set<string> {
  const inMidst = text
    .replace(/^\P{L}*\p{L}+/u, '')
    .replace(attribution, ' ')
    .replace(/\([^()]*\d{4}[^()]*\)/g, ' ')
  const capitals = inMidst.match(/\p{Lu}\p{L}{2,}/gu) ?? []
  const names = tokenise(capitals.join(' ')).filter(isTelling)
  return new Set(names.map(({term}) => term).filter((term) => !places.has(term)))
}
