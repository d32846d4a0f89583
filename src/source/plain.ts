/** The words of a text without the marks of Markdown, for recognising what it is. */
export function toPlain(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*+/g, '')
    .trim()
}

/** Whether a text ends as a sentence or item does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…][)\]"'”’»*]{0,3}$/u.test(text.trimEnd())
}

/** Letters and digits only, in lower case: what two writings of one title share. */
export function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
}
