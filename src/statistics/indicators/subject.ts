/** What a number is told of, in the words around it: what says it where no vocabulary names it. */
import type {Role} from '../../model/paper.ts'
import type {Statistic} from '../../model/statistic.ts'
import {type Token, tokenise} from '../../search/analysis/analyse.ts'
import {isLength} from '../observations/timing.ts'
import {readMeasure} from '../quantities/measures.ts'
import {type FindNames, findLabels} from './names.ts'
import {toNear} from './recognise.ts'

/** A sentence with its quantities at their places. */
export interface NumberedSentence {
  readonly text: string
  readonly role?: Role | undefined
  readonly spans: readonly {readonly start: number; readonly end: number}[]
}

/** What is known of its paper. */
export interface SubjectContext {
  /** Stems of the names of places, which say where and not what. */
  readonly places: ReadonlySet<string>
  readonly findNames: FindNames
  /** Names that the paper speaks of. */
  readonly spoken: ReadonlySet<string>
  readonly work: string
}

export interface Subject {
  readonly statistic: Statistic
  /** How much each stem counts: those of the number's own stretch in full, others of its sentence less. */
  readonly weights: ReadonlyMap<string, number>
  /** The words of those stems, in the order of the sentence. */
  readonly words: ReadonlyMap<string, string>
  /** Stems that stand right before another: those of "urban clinic". */
  readonly leads: ReadonlySet<string>
  /** Stems of what is counted. */
  readonly counted: ReadonlySet<string>
  /** How it is averaged, and over what time. */
  readonly manner: ReadonlySet<string>
  /** Names in the number's own stretch, and those that its paper speaks of anywhere. */
  readonly names: ReadonlySet<string>
  readonly spoken: ReadonlySet<string>
  /** Names in its sentence. */
  readonly around: ReadonlySet<string>
  readonly labels: ReadonlyMap<string, string>
  /** It stands in the abstract, which repeats the paper. */
  readonly isAbstract: boolean
  /** The work whose own study it is of: how many it asked, where it measured. */
  readonly study: string | undefined
}

/** How much a word of the sentence counts beside one of the number's own stretch. */
const sentenceWeight = 0.15
const shortestWord = 3

/** Words that stand with numbers of anything. */
const plainWords = new Set(
  tokenise(
    `number numbers total totals amount amounts sum share shares proportion percent percentage
    per cent point points million thousand billion trillion hundred dozen half third quarter
    average averaged mean median about around nearly almost approximately roughly over under more less
    least most up down twice times fold year years month months day days annually annual yearly
    monthly daily increase increased increasing decrease decreased decreasing rise rose risen
    fall fell fallen grow grew grown growth decline declined drop dropped reach reached exceed
    exceeded doubled doubling tripled tripling halved halving quadrupled account accounted represent represented constitute constituted equal equalled
    period time date beginning end since until during between compared comparison according data
    estimate estimated estimates report reported result results show shows showed shown observed
    found recorded table figure fig respectively first second last one two three four five six
    seven eight nine ten january february march april may june july august september october
    november december example case cases level rate ratio value values range ranged concentration concentrations
    content now live lives exist exists occur occurs`,
  ).map(({term}) => term),
)

/** Of two numbers that are averaged otherwise neither is wrong. */
const manners: readonly (readonly [string, RegExp])[] = [
  ['mean', /\b(?:means?|averag\p{L}+)\b/iu],
  ['median', /\bmedian\b/i],
  ['annual', /\b(?:annual(?:ly)?|yearly)\b/i],
  ['monthly', /\bmonthly\b/i],
  ['daily', /\bdaily\b/i],
]

/** Who says so: "According to the Ministry of Lakes,". */
const attribution = /\b(?:according to|as reported by|data (?:from|of))\s[^,;.()]{1,80},/giu
/** What a study says of itself. */
const ofItself =
  /\b(?:(?:our|this|the present) (?:\p{L}+ )?(?:sample|survey|study|data ?set|questionnaire|cohort|analysis)|sample (?:comprise|consist|include|contain)\p{L}*|respondents?|interviewees?|questionnaires?)\b/iu

/** Read what the number at a place of a sentence is told of. */
export function toSubject(
  statistic: Statistic,
  {text, role, spans}: NumberedSentence,
  at: number,
  {places, findNames, spoken, work}: SubjectContext,
): Subject {
  const read = (part: string) =>
    tokenise(part.replace(attribution, ' ')).filter(
      (token) => isTelling(token) && !places.has(token.term),
    )
  const stretch = toStretch(text, spans, at)
  const counted = read(statistic.measures)
  const all = read(text)
  const weights = new Map(all.map(({term}) => [term, sentenceWeight]))
  const below = read(/\bper\s.+$/iu.exec(statistic.text)?.[0] ?? '')
  for (const {term} of [...read(stretch), ...counted, ...below]) weights.set(term, 1)
  // Few things are measured in one unit, many counted in percent.
  // Sentences that copy each other tell of one thing, or of two on purpose.
  if (statistic.family !== undefined) weights.set(`as ${statistic.family}`, 1)
  if (isMeasure(statistic.unit) && !isLength(statistic.unit)) weights.set(`in ${statistic.unit}`, 1)
  return {
    statistic,
    weights,
    words: new Map([...all, ...counted].map(({term, word}) => [term, word])),
    leads: toLeads(text, all),
    counted: new Set(counted.map(({term}) => term)),
    manner: new Set(manners.flatMap(([id, pattern]) => (pattern.test(stretch) ? [id] : []))),
    names: findNames(stretch.replace(attribution, ' ')),
    spoken,
    around: findNames(text.replace(attribution, ' ')),
    labels: findLabels(text, spans),
    isAbstract: role === 'abstract',
    study: role === 'methods' || ofItself.test(text) ? work : undefined,
  }
}

function toLeads(text: string, tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.flatMap(({term, end}, at) => {
      const next = tokens[at + 1]
      return next && /^\s$/.test(text.slice(end, next.start)) ? [`${term} ${next.term}`] : []
    }),
  )
}

/** The number's own stretch of its sentence, without what goes with the number before or has a verb of its own. */
function toStretch(text: string, spans: NumberedSentence['spans'], at: number): string {
  const near = toNear(text, spans, at)
  const own = spans[at]
  if (!own) return near
  const start = text.indexOf(near)
  const isAfterNumber = spans.some(({end}) => end === start)
  const ahead = text.slice(start, own.start)
  const behind = text.slice(own.end, start + near.length)
  const border = isAfterNumber ? /^.*(?:[,;:]|\sand)\s/su.exec(ahead)?.[0].length : 0
  return `${ahead.slice(border ?? 0)} ${behind.split(/\s(?:and|which|while)\s/)[0] ?? ''}`
}

/** Whether a word says what something is told of, and not only that it is counted. */
export function isTelling({term}: Token): boolean {
  return term.length >= shortestWord && !/\d/.test(term) && !plainWords.has(term)
}

function isMeasure(unit: string): boolean {
  return readMeasure(unit, 0)?.end === unit.length
}
