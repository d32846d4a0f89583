/** The line of key words under an abstract, in the languages that papers print it in. */
import {findLines, type MappedText, splitAt} from '../text/mapped-text.ts'
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

export function readKeywords(block: MappedText): string[] {
  const {text} = block
  const [label, ...list] = splitAt(block, findLines(block)).map((line) => line.text)
  // One a line, where the label has a line of its own.
  const isList = isKeywordsLabel(label ?? '')
  return toPlain(isList ? list.join(';') : text.slice(text.search(/[:.–—]/) + 1))
    .split(/[,;]/)
    .map((word) => word.trim().replace(/\.$/, ''))
    .filter(Boolean)
}
