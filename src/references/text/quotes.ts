/** Titles between quotation marks. */
import type {Range} from './ranges.ts'

/** Closing marks by their opening one. */
const closing: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '"': '"',
  '‹': '›',
  '`': `'`,
  "'": "'",
}

export interface Quoted extends Range {
  /** Behind the closing mark. */
  readonly after: number
}

/** What stands in quotation marks that open at `start`; marks of the same kind may nest. */
export function findQuoted(text: string, start: number): Quoted | undefined {
  const double = text.startsWith('``', start) || text.startsWith("''", start)
  if (double) return findDouble(text, start)
  const open = text[start] ?? ''
  const close = closing[open]
  if (close === undefined) return undefined
  let depth = 0
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at]!
    if (sign === open && !close.includes(sign)) depth += 1
    else if (close.includes(sign) && isClosing(text, at)) {
      if (depth === 0) return {start: start + 1, end: at, after: at + 1}
      depth -= 1
    }
  }
  return undefined
}

/** An apostrophe inside a word closes nothing, nor does a mark before a letter. */
function isClosing(text: string, at: number): boolean {
  if (/[”»]/.test(text[at]!) && /[.,?!]/.test(text[at - 1] ?? '')) return true
  return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
}

/** ``As TeX writes it''. */
function findDouble(text: string, start: number): Quoted | undefined {
  const end = text.indexOf("''", start + 2)
  return end < 0 ? undefined : {start: start + 2, end, after: end + 2}
}
