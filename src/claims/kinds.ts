/**
 * What a sentence of English asserts, by cue words.
 *
 * The order is one of strength: advice is shown by words that nothing else uses, so it
 * is asked first; "asserts how the world is" has no words of its own and is what is left
 * when a whole sentence speaks of the world and is none of the others.
 */
import type {ClaimKind} from '../model/claim.ts'
import {claimKinds} from '../model/claim.ts'
import type {Role} from '../model/paper.ts'
import {
  announcingCues,
  assertionCues,
  definitionCues,
  finiteVerbs,
  forecastCues,
  imperatives,
  leadingCues,
  methodCues,
  notFiniteVerbs,
  notForecastCues,
  notRecommendationCues,
  notTrendCues,
  recommendationCues,
  relativePronouns,
  studyCues,
  trendCues,
} from './cues.ts'
import {toPhrasePattern, toPhraseReader, toPhraseRemover} from './phrases.ts'
import {namesRegulator, regulates, weighsRule} from './regulation.ts'

export interface SentenceContext {
  /** Role of the section, where the study is told apart from the world by it. */
  readonly role?: Role
  /** Text that introduces the list whose item the sentence is. */
  readonly leadIn?: string
  /** Whether it may be a phrase without a verb: an item of a list, or what opens a passage as a heading does. */
  readonly isItem?: boolean
  /** What the sentence before it in its passage asserts. */
  readonly before?: readonly ClaimKind[]
}

const study = toPhrasePattern(studyCues)
const announcing = toPhrasePattern(announcingCues)
const assertion = toPhrasePattern(assertionCues)
const recommendation = toPhrasePattern(recommendationCues)
const dropFalseAdvice = toPhraseRemover(notRecommendationCues)
const method = toPhrasePattern(methodCues)
const leading = toPhrasePattern(leadingCues)
const imperative = toPhraseReader(imperatives)
const dropFalseTrend = toPhraseRemover(notTrendCues)
const definition = toPhrasePattern(definitionCues)
const forecast = toPhrasePattern(forecastCues)
const dropFalseFuture = toPhraseRemover(notForecastCues)
const trend = toPhrasePattern(trendCues)
const finite = toPhrasePattern(finiteVerbs)
const dropFalseVerbs = toPhraseRemover(notFiniteVerbs)
const relative = toPhrasePattern(relativePronouns)

/** What an abstract with titled parts says it aims at or does. */
const aim = /^(?:object|objective|aim|purpose|goal|methods?|methodology|materials?|design)\s?:/i

/** A figure pointed at by the way: "as shown in Figure 2". */
const pointer =
  /(?:^as|,?\sas)\s(?:is\s|are\s|can be\s)?(?:shown|seen|illustrated|presented|given|depicted|indicated)\s(?:in|on|by)\s(?:the\s)?(?:figure|fig\.|table|chart|graph|diagram)\s?\d{0,3}\b/gi

/** What tells more of the advice before: "This includes training." */
const goesOn = /^(?:this|these|it|they)\s(?:also\s)?(?:includes?|involves?|implies|imply|means?)\b/i

/** A time or place and the clause it opens, behind a run-in heading: "Growth: In 2005, exports picked up." */
const datedClause =
  /(?:^|:\s)(?:In|During|Since|By|From|At|After)\s[^,;:]{2,60},\s(?:[\p{L}’'-]+\s){1,4}?\p{Ll}+ed\s/u

/** A subject that only a sentence has: "It led to losses." */
const pronoun = /^(?:it|they|he|she|we)\s(?!(?:is\s)?that\b)\p{Ll}+\s/iu

/** A term without an article and the act that it stands for: "Erosion is removal of soil by water." */
const bareDefinition =
  /^(?!(?:The|This|These|One|Its|Their|Our|In|At|For|As)\s)\p{Lu}\p{L}+(?:\s\p{Ll}+){0,3}\s(?:is|means)\s(?:\p{Ll}+\s){0,2}?(?:\p{Ll}{3,}(?:tion|sion|ment|ure)|entry|removal|loss|use|study|transfer)\s(?:of|into|from|between)\s/u

/** "A polder is a field that lies below the sea." */
const kindDefinition =
  /^An?\s(?:\p{Ll}+[\s-]){1,3}?is\san?\s(?:[\p{L}-]+\s){1,8}?(?:that|which|who|whose|where)\s/u

/** A formula, and what tells of its signs. */
const formula = /\$\$|^where\s/

/** A sentence that does no more than open a list: "The prerequisites are:". */
const introduction = /(?:\b(?:are|is|were|include|includes|following|namely)|study were)\s?:$/i

/** Find what a sentence of English asserts about the world; nothing for one about the study itself. */
export function findKinds(sentence: string, context: SentenceContext = {}): ClaimKind[] {
  // What stands in brackets is said by the way.
  const text = sentence.replace(/\([^()]{0,300}\)|\[[^[\]]{0,300}\]/g, ' ').replace(pointer, ' ')
  if (lendsAdvice(context.leadIn)) return ['recommendation']
  if (isImperative(text)) return ['recommendation']
  if (context.before?.includes('recommendation') && goesOn.test(text)) return ['recommendation']
  if (!isSentence(text, context) || leading.test(text) || aim.test(text)) return []
  if (formula.test(text) || /\?[”’"')\]]{0,3}$/.test(text.trimEnd())) return []
  if (givesAdvice(text)) return ['recommendation']
  if (introduction.test(text) || isAboutStudy(text, context)) return []
  if ([definition, bareDefinition, kindDefinition].some((pattern) => pattern.test(text)))
    return ['definition']
  // "Starting 2022, the ministry will no longer issue …": a dated act of a public body is a rule.
  if (foretells(text)) return isDated(text) && namesRegulator(text) ? ['regulation'] : ['forecast']
  if (!regulates(text)) return ['finding']
  return weighsRule(text) || assertion.test(text) ? ['regulation', 'finding'] : ['regulation']
}

/**
 * The kinds of a sentence that was found to hold a quantity.
 *
 * A bare number is a statistic and no more; with a word of trend, comparison or cause
 * it is a finding as well.
 */
export function addStatistic(kinds: readonly ClaimKind[], sentence: string): ClaimKind[] {
  const kept = kinds.filter((kind) => kind !== 'finding' || hasTrend(sentence))
  return claimKinds.filter((kind) => kind === 'statistic' || kept.includes(kind))
}

function hasTrend(sentence: string): boolean {
  return trend.test(dropFalseTrend(sentence))
}

/** Whether an order opens the sentence; "Increase of …" and "Support in …" are nouns. */
function isImperative(sentence: string): boolean {
  const end = imperative(sentence, 0)
  return end !== undefined && !/^\s(?:of|in|and|by|for)\b/.test(sentence.slice(end))
}

/** Whether a sentence tells of the study itself, and says no result. */
export function isAboutStudy(sentence: string, {role}: SentenceContext): boolean {
  if (assertion.test(sentence)) return false
  // "Figure 2 shows a sharp fall" tells what it shows.
  if (announcing.test(sentence) && !hasTrend(sentence)) return true
  return study.test(sentence) || (role === 'methods' && method.test(sentence))
}

function givesAdvice(sentence: string): boolean {
  return recommendation.test(dropFalseAdvice(sentence))
}

function lendsAdvice(leadIn: string | undefined): boolean {
  if (leadIn === undefined) return false
  // Only the sentence that ends in the colon leads in.
  return givesAdvice(leadIn.slice(leadIn.lastIndexOf('. ') + 1))
}

function foretells(sentence: string): boolean {
  return forecast.test(dropFalseFuture(sentence))
}

function isDated(sentence: string): boolean {
  return /\b(?:starting|from|as of|since|effective)\s[^.;]{0,30}(?:1[89]|20)\d\d\b/i.test(sentence)
}

/** Whether a text that may be a mere phrase has a finite verb of its own. */
function isSentence(text: string, {isItem}: SentenceContext): boolean {
  if (!isItem) return true
  const clause = relative.exec(text)
  const main = clause && clause.index > 0 ? text.slice(0, clause.index) : text
  return finite.test(dropFalseVerbs(main)) || pronoun.test(text) || datedClause.test(text)
}
