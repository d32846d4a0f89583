/** What is left of a phrase when the words that tell little of its subject are taken out. */
import {foldSpelling} from '../../collation/spelling.ts'
import {type Token, tokenise} from '../../search/analysis/analyse.ts'
import {isTelling} from '../indicators/subject.ts'

/** Tokens whose terms are the same in British and American spelling. */
export function toTokens(text: string): Token[] {
  return tokenise(text).map((token) => ({...token, term: foldSpelling(token.term)}))
}

/** The tokens of a phrase that tell what it speaks of; names of places say where and not what. */
export function toTelling(text: string, placeStems: ReadonlySet<string>): Token[] {
  return toTokens(text).filter(
    (token) => isTelling(token) && !placeStems.has(token.term) && !plainStems.has(token.term),
  )
}

/** Words of any subject that tell little of it. */
const plainStems: ReadonlySet<string> = new Set(
  tokenise(
    `flow flows intensity scale dynamics pace volume size indicator indicators main mainly primarily
    primary recent recently current currently significant significantly especially particularly
    including include includes such well various certain different new potential overall`,
  ).map(({term}) => term),
)
