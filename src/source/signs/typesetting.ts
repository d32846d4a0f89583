/** What print does to letters and a conversion keeps: ligatures, soft hyphens, words set wide. */
import type {Ledger} from '../../model/correction.ts'
import {spaceHeading} from './heading-words.ts'
import {concatTexts, type MappedText, sliceText} from '../text/mapped-text.ts'

type Recorded = Ledger['corrections'][number]

/** `S u m m a r y`: single letters a space apart, words parted by wider gaps. */
const wide = String.raw`(?<![\p{L}\p{M}\p{N}])\p{L}(?: \p{L})+(?: {2,3}\p{L}(?: \p{L})*)*(?![\p{L}\p{M}\p{N}])`
const mark = new RegExp(String.raw`[\uFB00-\uFB06]|\u00AD(?=\S)|${wide}`, 'gu')
/** Fewer letters in a row are a list or a formula. */
const fewestLetters = 5

/** A line in plain letters; each change is recorded. */
export function mendTypesetting(line: MappedText, corrections: Recorded[]): MappedText {
  const parts: MappedText[] = []
  let done = 0
  for (const {0: wrong, index} of line.text.matchAll(mark)) {
    const right = toPlainLetters(wrong)
    if (right === undefined) continue
    const stretch = sliceText(line, index, index + wrong.length)
    parts.push(sliceText(line, done, index), place(right, stretch))
    const [at = 1, column = 1] = [stretch.lines[0], stretch.columns[0]]
    corrections.push({lines: [at, at], column, wrong, right, why: 'ocr'})
    done = index + wrong.length
  }
  return parts.length === 0 ? line : concatTexts([...parts, sliceText(line, done)])
}

function toPlainLetters(wrong: string): string | undefined {
  if (wrong.length === 1) return wrong === '\u00AD' ? '' : wrong.normalize('NFKC')
  const words = wrong.split(/ {2,}/).map((word) => word.replaceAll(' ', ''))
  const letters = words.join('')
  const isAlphabet = [...letters].every((letter, at) => at === 0 || letters[at - 1]! < letter)
  if (letters.length < fewestLetters || isAlphabet) return undefined
  return words.length > 1 ? words.join(' ') : spaceHeading(letters)
}

/** The letters at their own places; those of a ligature at its place. */
function place(right: string, wrong: MappedText): MappedText {
  const [line = 1, column = 1] = [wrong.lines[0], wrong.columns[0]]
  let at = 0
  const parts = [...right].map((letter): MappedText => {
    const found = wrong.text.indexOf(letter, at)
    if (found < 0) return {text: letter, lines: [line], columns: [wrong.columns[at - 1] ?? column]}
    at = found + 1
    return sliceText(wrong, found, at)
  })
  return concatTexts(parts)
}
