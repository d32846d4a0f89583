/** The words of a text without the marks of Markdown, for recognising what it is. */
export function toPlain(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*+/g, '')
    .trim()
}

/** Whether a text ends as a sentence or item does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  const end = text.trimEnd()
  return /[.!?:;…][)\]"'”’»*]{0,3}$/u.test(end) || raisedAtEnd.test(end)
}

/** `of the river.13`, `of the river.²`: a number that stood raised behind the full stop. */
const raisedAtEnd =
  /(?<=\p{Ll}{3})(?<!\b(?:vols?|figs?|tabs?|arts?|secs?|chaps?|nos|eqs?))[)\]”’]?[.!?][”’]?(?:\d{1,3}(?:[,–-]\d{1,3}){0,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:,[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}){0,4})$/u

/** Letters and digits only, in lower case: what two writings of one title share. */
export function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Raised digits set on the line. */
export const toDigits = (text: string): string =>
  text.replaceAll(/[⁰¹²³⁴-⁹]/gu, (digit) => String(raised.indexOf(digit)))
