import {stemmer as stemRussian} from '@orama/stemmers/russian'
import {stem as stemEnglish} from 'porter2'
import {hasKazakhLetter, longestWord, stemKazakh} from './kazakh.ts'
import {toOneSpelling} from './spelling.ts'

const latinWord = /^[a-z]+$/u
const cyrillicWord = /^[а-яәғқңөұүһі]+$/u

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
  return hasKazakhLetter(word) ? stemKazakh(word) : toOneStem(stemRussian(word))
}

/** What Snowball takes for the end of a verb where nothing follows: `орган`, but not `органу`; `дефицит`. */
const verbEnding = /(?<=[аеиоуыэюя]\p{L}*)(?:(?<=[ая])[нл]|и[тлм]|е[нйм])+$/u

/**
 * One stem for the forms of a word that Snowball gives two: `горожанин`, for one of several has
 * an ending of his own; `переселенец`, for the vowel before the last sound is there only where
 * nothing follows (`переселенцы`); `вернуться`, for the past (`вернулось`) has another sound.
 */
function toOneStem(stem: string): string {
  return stem
    .replace(/(?<=\p{L}{2}[ая]н)ин$/u, '')
    .replace(/(?<=\p{L}{3})(?:е(?=[цк]$)|о(?=к$))/u, '')
    .replace(/(?<=\p{L}{3}н)у[лт]$/u, '')
    .replace(verbEnding, '')
}
