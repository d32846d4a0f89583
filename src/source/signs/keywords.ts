/** The line of key words under an abstract, in the languages that papers print it in. */
import type {MappedText} from '../text/mapped-text.ts'
import {toPlain} from '../text/plain.ts'

const labels = [
  'key words',
  'keywords',
  'key-words',
  'index terms',
  'ключевые слова',
  'түйін сөздер',
  'түйінді сөздер',
  'кілт сөздер',
  'кілтті сөздер',
  'негізгі сөздер',
]

export function isKeywordsLine(plain: string): boolean {
  const lower = plain.slice(0, 40).toLowerCase()
  return labels.some(
    (label) => lower.startsWith(label) && /^\s*[:.–—-]/.test(lower.slice(label.length)),
  )
}

/** Whether the label stands alone on its line, and the key words under it. */
export const isKeywordsLabel = (line: string) =>
  isKeywordsLine(line) && /^[^:.–—]+[:.–—]$/.test(line.trim())

export function readKeywords({text, lines}: MappedText): string[] {
  const start = text.search(/[:.–—]/) + 1
  const isList = isKeywordsLabel(text.slice(0, lines.lastIndexOf(lines[0]!) + 1))
  // One a line, where the label has a line of its own.
  const list = [...text.slice(start)]
    .map((letter, at) =>
      isList && lines[start + at] !== lines[start + at - 1] ? `;${letter}` : letter,
    )
    .join('')
  return toPlain(list)
    .split(/[,;]/)
    .map((word) => word.trim().replace(/\.$/, ''))
    .filter(Boolean)
}
