import {closestMatch} from 'leven'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {RuleId} from '../../model/rules.ts'

type Place = Point | Position | undefined

/** Report what makes a paper unfit to be published; reading goes on, so that all of it is told. */
export function reportError(file: VFile, ruleId: RuleId, reason: string, place?: Place): void {
  file.message(reason, {...(place && {place}), source: 'collate', ruleId}).fatal = true
}

/** Report what an editor should look at. */
export function reportWarning(file: VFile, ruleId: RuleId, reason: string, place?: Place): void {
  file.message(reason, {...(place && {place}), source: 'collate', ruleId})
}

export function hasError(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}

/** `; did you mean …?` with the nearest known word, or nothing where none is near. */
export function toSuggestion(word: string, known: readonly string[]): string {
  // A third of the letters wrong is still a slip; more is another word.
  const maxDistance = Math.max(1, Math.round(word.length / 3))
  const nearest = closestMatch(word, known, {maxDistance})
  return nearest === undefined ? '' : `; did you mean \`${nearest}\`?`
}

/** A list of words for a message: `` `a`, `b` or `c` ``. */
export function toChoice(words: readonly unknown[]): string {
  const quoted = words.map((word) => `\`${String(word)}\``)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`
}
