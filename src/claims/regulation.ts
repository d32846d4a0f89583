/** Whether a sentence of English says what a law, programme or public body provides or does. */
import {toPhrasePattern, toPhraseReader, toPhraseRemover} from './phrases.ts'
import {
  notRegulatingCues,
  notRulingVerbs,
  onlyRegulatedCues,
  regulatedCues,
  regulatingActs,
  ruledMatters,
  ruleEffectCues,
  rulingBodies,
  rulingInstruments,
  rulingVerbs,
  weighingCues,
} from './regulation-cues.ts'

const regulator = toPhrasePattern([...rulingBodies, ...rulingInstruments])
const regulatingAct = toPhrasePattern(regulatingActs)
const dropInfinitives = toPhraseRemover(notRegulatingCues)
const regulated = toPhrasePattern(regulatedCues)
const onlyRegulated = toPhrasePattern(onlyRegulatedCues)
const readSubject = toPhraseReader([...rulingInstruments, ...ruledMatters, ...rulingBodies])
const notRuling = toPhrasePattern(notRulingVerbs)
const weighing = toPhrasePattern(weighingCues)
const ruleEffect = toPhrasePattern(ruleEffectCues)

/** Active forms, never a noun after an article or preposition: "the control", "of support". */
const rulingVerb = new RegExp(
  String.raw`(?<!\b(?:the|a|an|of|for|in|on|its|their|this|to|and|or|state|by|with)\s)\b(?:${toForms(rulingVerbs)})\b`,
)
const continuousOrPassive = /\b(?:is|are|was|were|been|being)\s(?:\w+ly\s)?\w{2,}(?:ing|ed)\b/

/** Adverbs and times that a sentence may open with: "In 2021, ", "Thus, ". */
const opening =
  /^(?:\p{Lu}[\w-]*(?:ly)?,\s|(?:In|Since|During|By|On|At|As|For|From|Under|Within|Starting|Back|To|Until|With)\b[^,;:.]{0,80},\s|(?:Thus|Also|Recently|Currently|Now|Today|Nowadays|Meanwhile|Basically|Previously)\s)*/u

/** Up to four words of a noun phrase, no preposition among them. */
const modifier =
  /^(?:(?!(?:of|for|in|on|to|with|from|by|and|or|between|against|at|than|that|which|is|are|was|were|has|have)\b)[\p{L}’'-]+\s){0,4}?$/u
const longestModifier = 50
/** How far behind its subject a verb is looked for, in characters. */
const reach = 160

/** Whether a public body or act does something in the sentence, or something is done by it. */
export function regulates(sentence: string): boolean {
  if (ruleEffect.test(sentence)) return false
  if (onlyRegulated.test(sentence) || hasRulingSubject(sentence)) return true
  return (
    regulator.test(sentence) &&
    (regulated.test(sentence) || regulatingAct.test(dropInfinitives(sentence)))
  )
}

/** Whether a sentence names a public body or act at all. */
export function namesRegulator(sentence: string): boolean {
  return regulator.test(sentence)
}

/** Whether a sentence says how good or far a rule is. */
export function weighsRule(sentence: string): boolean {
  return weighing.test(sentence)
}

/** Whether its subject is a body or rule, and its verb one of ruling. */
function hasRulingSubject(sentence: string): boolean {
  const start = opening.exec(sentence)?.[0].length ?? 0
  const subject = findSubjectEnd(sentence, start)
  if (subject === undefined) return false
  const rest = sentence.slice(subject, subject + reach).split(/[;:]/)[0] ?? ''
  const verb = [rulingVerb.exec(rest), continuousOrPassive.exec(rest)]
    .flatMap((found) => found?.index ?? [])
    .sort((a, b) => a - b)[0]
  if (verb === undefined) return false
  const not = notRuling.exec(rest)?.index ?? Infinity
  return verb <= not
}

/** The end of the body or rule that opens a sentence: "The local [employment centres]". */
function findSubjectEnd(sentence: string, start: number): number | undefined {
  const stop = Math.min(sentence.length, start + longestModifier)
  for (let at = start; at < stop; at++) {
    if (at > start && !/\s/.test(sentence[at - 1] ?? '')) continue
    const end = readSubject(sentence, at)
    if (end !== undefined && modifier.test(sentence.slice(start, at))) return end
  }
  return undefined
}

function toForms(verbs: readonly string[]): string {
  return verbs
    .flatMap((verb) => {
      if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ie[sd]`]
      if (verb.endsWith('e')) return [`${verb}[sd]?`]
      return [verb, `${verb}s`, `${verb}es`, `${verb}${verb.at(-1) ?? ''}?ed`]
    })
    .concat('sought', 'kept', 'oversaw', 'made', 'makes')
    .join('|')
}
