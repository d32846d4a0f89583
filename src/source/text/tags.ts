/** HTML that a conversion leaves in a line: dropped, and recorded, before anything else is read. */
import type {Ledger} from '../../model/correction.ts'
import {concatTexts, insertedText, type MappedText, sliceText} from './mapped-text.ts'

const tag =
  /<\/?(?:u|b|i|em|strong|sup|sub|span|div|p|br|ul|ol|li|font|center)(?:\s[^<>]{0,200})?\/?>/gi
/** What stands between two words or items where these tags stood. */
const replacements: Readonly<Record<string, string>> = {br: ' ', li: ' - ', p: ' ', div: ' '}

export function dropTags(line: MappedText, corrections: Ledger['corrections']): MappedText {
  const parts: MappedText[] = []
  let done = 0
  for (const match of line.text.matchAll(tag)) {
    const [wrong] = match
    const name = /[a-z]+/i.exec(wrong)?.[0].toLowerCase() ?? ''
    const right = wrong.startsWith('</') ? '' : (replacements[name] ?? '')
    const before = sliceText(line, done, match.index)
    parts.push(before)
    if (right) parts.push(insertedText(right, sliceText(line, match.index, match.index + 1)))
    const at = line.lines[match.index] ?? 1
    corrections.push({
      lines: [at, at],
      column: line.columns[match.index] ?? 1,
      wrong,
      right,
      why: 'escape',
    })
    done = match.index + wrong.length
  }
  return parts.length === 0 ? line : concatTexts([...parts, sliceText(line, done)])
}
