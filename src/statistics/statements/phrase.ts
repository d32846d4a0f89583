/** The words before and after a place of a sentence that belong to it. */

/** What ends a phrase: marks, and words that begin another part of a sentence. */
const border =
  /[,;:.!?()[\]“”«»"]|\s[–—-]\s|\s(?=(?:in|since|from|by|until|for|between)\s(?:the\s)?\d)|\b(?:which|who|whom|that|while|whereas|where|when|although|though|because|due|since|but|alongside|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|led|leads?|during|compared|than|not|also|if|so)\b/giu
/** Words of a phrase at most. */
const mostWords = 9
/** Characters in which a phrase is looked for. */
const reach = 160

/** The phrase that begins at a place. */
export function takeAfter(text: string, at: number): string {
  const rest = text.slice(at, at + reach).trimStart()
  border.lastIndex = 0
  const end = border.exec(rest)?.index ?? rest.length
  return rest.slice(0, end).trim().split(/\s+/).slice(0, mostWords).join(' ')
}

/** The phrase that ends at a place. */
export function takeBefore(text: string, at: number): string {
  const rest = text.slice(Math.max(0, at - reach), at)
  const start = [...rest.trimEnd().matchAll(border)].at(-1)
  const phrase = rest.slice(start ? start.index + start[0].length : 0)
  return phrase.trim().split(/\s+/).slice(-mostWords).join(' ')
}

/** Between a subject and its verb. */
const auxiliary =
  /(?:\b(?:has|have|had|is|are|was|were|been|be|being|will|tend(?:s|ed)?|start(?:s|ed|ing)?|began|begins?|continue[sd]?|to|also|even|further|still|now|then|not|never|no longer|\p{L}+ly)\s+)+$/iu
const relative = /,?\s*\b(?:which|that|who)\s+$/iu
const bracket = /\s?(?:\([^()]*\)|\[[^[\]]*\])/gu
/** The verb of the clause that a relative one hangs on. */
const copula = /\s(?:is|are|was|were|has been|have been)\s[^,]*$/iu

/** Characters of a clause at most. */
const clause = 400

/** The subject of the verb that ends a text. */
export function takeSubject(text: string): string {
  const plain = `${text.slice(-clause).replace(bracket, '').trimEnd()} `.replace(auxiliary, '')
  const antecedent = plain.replace(relative, '')
  if (antecedent !== plain) {
    const subject = antecedent.replace(copula, '')
    return takeBefore(subject, subject.length)
  }
  return takeBefore(plain, plain.length)
}
