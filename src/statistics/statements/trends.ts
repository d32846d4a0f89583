/** Trends that a statement tells in words: what rises, what falls. */
import {takeAfter, takeSubject} from './phrase.ts'
import type {Found, Statement} from './statement.ts'

const rising =
  'increas(?:e|es|ed|ing)|grow(?:s|ing|n|th)?|grew|ris(?:e|es|ing|en)|rose|expand(?:s|ed|ing)?|expansion|upward|intensif(?:y|ies|ied|ying|ication)|strengthen(?:s|ed|ing)?|accelerat(?:e|es|ed|ing|ion)'
const falling =
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing|tion)|diminish(?:es|ed|ing)?|shrink(?:s|ing|age)?|shr[au]nk|downward|weaken(?:s|ed|ing)?|dwindl(?:e|es|ed|ing)|contraction'
const trend = new RegExp(`\\b(?:(${rising})|(${falling}))\\b`, 'giu')

const noun =
  /^(?:increase|growth|rise|expansion|intensification|acceleration|decrease|decline|fall|drop|reduction|shrinkage|contraction)$/i
const participle =
  /^(?:increasing|growing|rising|expanding|decreasing|declining|falling|shrinking|dwindling|diminishing|weakening|strengthening|upward|downward)$/i
/** What only verbs are followed by that have no object. */
const noObject =
  /^\s*(?:$|[,;:.)(]|(?:in|to|by|from|at|all|across|throughout|everywhere|worldwide|each|every|with|too|during|since|over|and|or|for|both|as|until|up|down|again|even|more|on|due|because|while|with|among|within|between|after|before|against|until|only|about|almost|than|when|which|not|\p{L}+ly|\d\S*)(?![\p{L}\p{N}]))/iu
/** A wish or a possibility, no trend: "to increase", "should rise". */
const wished =
  /\b(?:should|must|needs?|need to|may|can|could|would|might|shall|will|aim(?:s|ed)? (?:at|to)|in order to|necessary to|possible|if|help(?:s|ed)?|allow(?:s|ed)?)\s+(?:\p{L}+\s+){0,3}$/iu
const infinitive =
  /(?<!\b(?:tend(?:s|ed)?|began|begins?|start(?:s|ed)?|continue[sd]?)\s)\bto\s+(?:\p{L}+ly\s+)?$/iu
const denied = /\b(?:not|never|no longer|without|no|hardly)\s+(?:\p{L}+\s+){0,2}$/iu
/** "Had an increasing trend": the trend is told of what goes before. */
const trendNoun =
  /^\s+(?:trend|tendency|tendencies|trends|dynamics|pattern|rate|scale|intensity)\b/i
/** After the time that its sentence names, and until now. */
const goesOn = /\b(?:subsequently|since then|thereafter|afterwards|after that|ever since)\b/i
const before = 60

/** Find what a statement says to rise or to fall. */
export function findTrends({bare, kinds, years, year}: Statement): Found[] {
  if (kinds.includes('recommendation') || kinds.includes('definition')) return []
  return Array.from(bare.matchAll(trend)).flatMap(({0: word, 1: up, index}, at, all): Found[] => {
    const other = all[at - 1]
    const begin = other ? other.index + other[0].length : 0
    const end = index + word.length
    const ahead = bare.slice(Math.max(0, index - before), index)
    if (wished.test(ahead) || infinitive.test(ahead)) return []
    // What another trend is told of belongs to that.
    const about = findSubject(' '.repeat(begin) + bare.slice(begin), word, index, end)
    if (about === undefined) return []
    const isUp = (up !== undefined) !== denied.test(ahead)
    const to = years && goesOn.test(ahead) ? Math.max(year ?? 0, years.to) : years?.to
    return [
      {
        start: index,
        end,
        values: [isUp ? 'rise' : 'fall'],
        about,
        ...(years && to !== undefined && {years: {from: years.from, to}}),
      },
    ]
  })
}

function findSubject(text: string, word: string, start: number, end: number): string | undefined {
  const after = text.slice(end)
  const of = /^\s+(?:in|of)\s+(?!\d)/i.exec(after)
  // "Tended to increase" has the form of the noun.
  if (noun.test(word) && !/\bto\s+(?:\p{L}+ly\s+)?$/iu.test(text.slice(0, start))) {
    if (of) return takeAfter(text, end + of[0].length)
    // "Population growth": a noun whose subject goes right before it.
    return undefined
  }
  if (
    participle.test(word) &&
    !/\b(?:is|are|was|were|been|be|start\p{L}*|began)\s+(?:\p{L}+ly\s+)?$/iu.test(
      text.slice(0, start),
    )
  ) {
    const named = trendNoun.exec(after)
    if (!named)
      return noObject.test(after) || /ward$/i.test(word) ? undefined : takeAfter(text, end)
    const ofWhat = /^\s+(?:of|in)\s+(?!\d)/i.exec(after.slice(named[0].length))
    if (ofWhat) return takeAfter(text, end + named[0].length + ofWhat[0].length)
    return takeSubject(
      text
        .slice(0, start)
        .replace(
          /\b(?:has|have|had|shows?|showed|shown|demonstrat\p{L}+)\s+(?:an?|the)?\s*$/iu,
          '',
        ),
    )
  }
  if (!noObject.test(after)) return takeAfter(text, end)
  return takeSubject(text.slice(0, start))
}
