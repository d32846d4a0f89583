/** What a statement says that something is, in a word that has an opposite: a donor, not a recipient. */
import {opposedRoles} from '../../collation/substance-words.ts'
import {takeSubject} from './phrase.ts'
import type {Found, Statement} from './statement.ts'

const copula = String.raw`\b(?:is|are|was|were|remains?|remained|became|becomes?|acts? as|serves? as|has become|have become|will remain|will become|continues? to be)\s+(?:(?:not|no longer|now|still|also|rather|the|an?|both|one of the|main|major|largest|attractive|net|\p{L}+ly)\s+)*`

const patterns = opposedRoles.map(([one, other]) => ({
  // The first word of a side stands for all that say the same.
  first: one.split('|')[0] ?? one,
  second: other.split('|')[0] ?? other,
  pattern: new RegExp(`(${copula})(?:(${one})|(${other}))\\b`, 'giu'),
}))

/** Find what a statement says something to be. */
export function findRoles({bare, kinds}: Statement): Found[] {
  if (kinds.includes('recommendation') || kinds.includes('definition')) return []
  return patterns.flatMap(({first, second, pattern}) =>
    [...bare.matchAll(pattern)].map(({0: whole, 1: link = '', 2: one, index}) => {
      const end = index + whole.length
      const isFirst = (one !== undefined) !== /\b(?:not|no longer)\b/i.test(link)
      return {
        start: index + link.length,
        end,
        values: [isFirst ? first : second],
        about: takeSubject(bare.slice(0, index)),
        names: [`${first}/${second}`],
      }
    }),
  )
}
