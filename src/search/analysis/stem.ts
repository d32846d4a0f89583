import {stemmer as stemRussian} from '@orama/stemmers/russian'
import {stem as stemEnglish} from 'porter2'
import {hasKazakhLetter, stemKazakh} from './kazakh.ts'
import {toOneSpelling} from './spelling.ts'

const latinWord = /^[a-z]+$/u
const cyrillicWord = /^[а-яәғқңөұүһі]+$/u

/** Longer words are chemical names, addresses and the like; a stem would only confuse them. */
const longestWord = 40

const known = new Map<string, string>()
/** A browser's tab and a build of many papers alike stay small with this many stems kept. */
const mostKnown = 50_000

/** The stem of a folded word: Snowball's English for Latin letters, its Russian for Cyrillic ones, our Kazakh. */
export function toStem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const stem = findStem(word)
  known.set(word, stem)
  return stem
}

function findStem(word: string): string {
  if (word.length > longestWord) return word
  if (latinWord.test(word)) return stemEnglish(toOneSpelling(word))
  if (!cyrillicWord.test(word)) return word
  return hasKazakhLetter(word) ? stemKazakh(word) : dropFleetingVowel(stemRussian(word))
}

/** `переселенец`, `переселенцы`: the vowel before the last sound is there only where nothing follows. */
function dropFleetingVowel(stem: string): string {
  return stem.replace(/(?<=\p{L}{3})(?:е(?=[цк]$)|о(?=к$))/u, '')
}
