import type {Attribution} from '../model/claim.ts'
import {continuationCues, ownVoiceCues, reportingCues} from './cues.ts'
import {toPhrasePattern, toPhraseRemover} from './phrases.ts'

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

/** A quotation of this many characters is somebody's sentence, not a name in quotation marks. */
const shortestQuotation = 60

/**
 * Say in whose voice a sentence speaks.
 *
 * `reported` when it carries a citation, names somebody as its source ("according to
 * …", "experts estimate"), quotes at length, or goes on ("of these, …") from a
 * sentence that does; else `own`.
 */
export function findAttribution(sentence: string, context: AttributionContext): Attribution {
  if (context.hasCitation) return 'reported'
  const pattern = reporting.get(context.language.split('-')[0] ?? '')
  if (pattern?.test(dropOwnVoice(sentence))) return 'reported'
  if (isQuotation(sentence)) return 'reported'
  if (context.before === 'reported' && continuation.test(sentence.slice(0, shortestQuotation))) {
    return 'reported'
  }
  return 'own'
}

function isQuotation(sentence: string): boolean {
  const open = /[“«"]/.exec(sentence)
  if (!open) return false
  const close = /[”»"]/.exec(sentence.slice(open.index + 1))
  return (close ? close.index : sentence.length - open.index) >= shortestQuotation
}
