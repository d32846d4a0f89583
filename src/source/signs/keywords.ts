/** The line of key words under an abstract, in the languages that papers print it in. */
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

export function readKeywords(plain: string): string[] {
  const list = plain.slice(plain.search(/[:.–—]/) + 1)
  return list
    .split(/[,;]/)
    .map((word) => word.trim().replace(/\.$/, ''))
    .filter(Boolean)
}
