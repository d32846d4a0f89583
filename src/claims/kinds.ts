/**
 * What a sentence of English asserts, by cue words.
 *
 * The order is one of strength: advice is shown by words that nothing else uses, so it
 * is asked first; "asserts how the world is" has no words of its own and is what is left
 * when a whole sentence speaks of the world and is none of the others.
 */
import type {ClaimKind} from '../model/claim.ts'
import {claimKinds} from '../model/claim.ts'
import {
  assertionCues,
  definitionCues,
  finiteVerbs,
  forecastCues,
  notForecastCues,
  notRecommendationCues,
  recommendationCues,
  regulatedCues,
  regulatingActs,
  regulators,
  relativePronouns,
  studyCues,
  trendCues,
} from './cues.ts'
import {toPhrasePattern, toPhraseRemover} from './phrases.ts'

export interface SentenceContext {
  /** Text that introduces the list whose item the sentence is. */
  readonly leadIn?: string
  /** Whether it may be a phrase without a verb: an item of a list, or what opens a passage as a heading does. */
  readonly isItem?: boolean
}

const study = toPhrasePattern(studyCues)
const assertion = toPhrasePattern(assertionCues)
const recommendation = toPhrasePattern(recommendationCues)
const dropFalseAdvice = toPhraseRemover(notRecommendationCues)
const regulator = toPhrasePattern(regulators)
const regulatingAct = toPhrasePattern(regulatingActs)
const regulated = toPhrasePattern(regulatedCues)
const definition = toPhrasePattern(definitionCues)
const forecast = toPhrasePattern(forecastCues)
const dropFalseFuture = toPhraseRemover(notForecastCues)
const trend = toPhrasePattern(trendCues)
const finite = toPhrasePattern(finiteVerbs)
const relative = toPhrasePattern(relativePronouns)

/** Words between a public body and what it does. */
const longestSubject = 120

/** Find what a sentence of English asserts about the world; nothing for one about the study itself. */
export function findKinds(sentence: string, context: SentenceContext = {}): ClaimKind[] {
  if (lendsAdvice(context.leadIn)) return ['recommendation']
  if (!isSentence(sentence, context)) return []
  if (givesAdvice(sentence)) return ['recommendation']
  if (study.test(sentence) && !assertion.test(sentence)) return []
  if (definition.test(sentence)) return ['definition']
  const isRegulation = regulates(sentence)
  if (foretells(sentence)) return isRegulation && isDated(sentence) ? ['regulation'] : ['forecast']
  return isRegulation ? ['regulation'] : ['finding']
}

/**
 * The kinds of a sentence that was found to hold a quantity.
 *
 * A bare number is a statistic and no more; with a word of trend, comparison or cause
 * it is a finding as well.
 */
export function addStatistic(kinds: readonly ClaimKind[], sentence: string): ClaimKind[] {
  const kept = kinds.filter((kind) => kind !== 'finding' || trend.test(sentence))
  return claimKinds.filter((kind) => kind === 'statistic' || kept.includes(kind))
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

/** A public body or act, and after it what it does; or the passive of that anywhere. */
function regulates(sentence: string): boolean {
  const body = regulator.exec(sentence)
  if (!body) return false
  if (regulated.test(sentence)) return true
  const after = body.index + body[0].length
  return regulatingAct.test(sentence.slice(after, after + longestSubject))
}

function isDated(sentence: string): boolean {
  return /\b(1[89]|20)\d\d\b/.test(sentence)
}

/** Whether a text that may be a mere phrase has a finite verb of its own. */
function isSentence(text: string, {isItem}: SentenceContext): boolean {
  if (!isItem) return true
  const clause = relative.exec(text)
  const main = clause && clause.index > 0 ? text.slice(0, clause.index) : text
  return finite.test(main)
}
