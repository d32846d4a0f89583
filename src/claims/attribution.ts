import type {Attribution} from '../model/claim.ts'
import {continuationCues, ownVoiceCues, reportingCues} from './cues.ts'
import {toPhrasePattern, toPhraseRemover} from './phrases.ts'
import type {Span} from './sentences.ts'

export interface AttributionContext {
  readonly language: string
  readonly hasCitation: boolean
  /** Attribution of the sentence before in the same passage. */
  readonly before?: Attribution
}

const reporting = new Map(
  Object.entries(reportingCues).map(([language, cues]) => [language, toPhrasePattern(cues)]),
)
const dropOwnVoice = toPhraseRemover(ownVoiceCues)
const continuation = toPhrasePattern(continuationCues)

/** What somebody says. */
const saying = String.raw`(?:argu|claim|not|suggest|found|find|show|report|estimat|contend|maintain|observ|conclud|stat|warn|project|predict|forecast|expect|believ)(?:e?s|e?d|e)?`
const name = String.raw`\p{Lu}\p{L}{1,30}`
const noSpeaker =
  'I|We|You|They|It|This|That|He|She|One|Who|Evidence|Research|Analysis|Experience|Practice|Table|Figure|Chart|History|Data|Literature|Nobody|Everyone|Section|Chapter'
/** "The Lake Bank projects that", "as Marsh (1981) argued", "Marsh and her colleagues show that", "as defined by Marsh". */
const named = new RegExp(
  [
    String.raw`(?:${name}\s${name}|(?<=[\p{Ll},]\s)${name}|^(?!(?:${noSpeaker})\s)\p{Lu}\p{L}{0,30}(?!s)\p{Ll}|(?:his|her|their) colleagues|et al\.)\s(?:\(\d{4}[a-z]?\)\s)?${saying}\sthat\b`,
    String.raw`(?:^A|\sa)s\s${name}\s(?:${name}\s)?(?:\(\d{4}[a-z]?\)\s)?${saying}\b`,
    String.raw`\b(?:defined|described|coined|put forward)\sby\s${name}`,
  ].join('|'),
  'u',
)

/** A web address in brackets is a citation. */
const link = /[([]\s?<?(?:https?:\/\/|www\.)[^\s)\]]{3,300}\s?[)\]]/

/** A quotation of this many characters is somebody's sentence, not a name in quotation marks. */
const shortestQuotation = 60

/**
 * Say in whose voice a sentence speaks.
 *
 * `reported` when it carries a citation or a web address in brackets, names somebody as its source ("according to
 * …", "experts estimate"), quotes at length, or goes on ("of these, …") from a
 * sentence that does; else `own`.
 */
export function findAttribution(sentence: string, context: AttributionContext): Attribution {
  if (context.hasCitation) return 'reported'
  const pattern = reporting.get(context.language.split('-')[0] ?? '')
  if (link.test(sentence)) return 'reported'
  // The title of a work between its noun and its verb: "The report “…” notes".
  const said = dropOwnVoice(sentence).replace(/“[^”]{0,160}”|«[^»]{0,160}»/g, 'N')
  if (pattern?.test(said) || named.test(said)) return 'reported'
  if (isQuotation(sentence)) return 'reported'
  if (context.before === 'reported' && continuation.test(sentence.slice(0, shortestQuotation))) {
    return 'reported'
  }
  return 'own'
}

function isQuotation(sentence: string): boolean {
  const open = /[“«"]/.exec(sentence)
  if (!open || titled.test(sentence.slice(0, open.index))) return false
  const close = /[”»"]/.exec(sentence.slice(open.index + 1))
  return (close ? close.index : sentence.length - open.index) >= shortestQuotation
}

/** What a title in quotation marks follows: "the Decree “On …”". */
const titled =
  /(?:law|decree|act|resolution|order|concept|strateg(?:y|ies)|program(?:me)?|convention|treaty|agreement|project|report|publication|book|article|paper|monograph|journal|conference)s?\s$/i

/** Longest quotation of several sentences, in characters; an unpaired mark must not hold the rest of a text. */
const longestQuotation = 2500

/** Quotations of a passage that hold more than a name. */
export function findQuotations(text: string): Span[] {
  const found: Span[] = []
  for (const {0: sign, index: start} of text.matchAll(/[“«]/g)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    const end = findClosing(text, start, sign === '“' ? '”' : '»')
    if (end !== undefined && end - start >= shortestQuotation) found.push({start, end})
  }
  return found
}

/** The end of a quotation, past those inside it. */
function findClosing(text: string, start: number, closing: string): number | undefined {
  const stop = Math.min(text.length, start + longestQuotation)
  let depth = 0
  for (let at = start; at < stop; at++) {
    if (text[at] === text[start]) depth++
    if (text[at] === closing && --depth === 0) return at + 1
  }
  return undefined
}

/** Whether a sentence lies in a quotation, all but a few words of it. */
export function isInside(sentence: Span, quotations: readonly Span[]): boolean {
  return quotations.some(
    ({start, end}) => start <= sentence.start && sentence.start < end && sentence.end <= end + 2,
  )
}
