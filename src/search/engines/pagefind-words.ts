/**
 * Terms as words that Pagefind leaves alone.
 *
 * Pagefind splits words between letters and digits and at signs, so digits and signs
 * become letters after a `q`; and it takes a word for the beginning of longer ones, so
 * every word ends in a mark: `84` must not find `841`, nor `work` find `workplac`.
 */
const endMark = 'qz'
const letters = 'abcdefghij'
const signs: Readonly<Record<string, string>> = {'.': 'qk', '-': 'qm'}

/** `8.4` becomes `qiqkqeqz`. */
export function toPagefindWord(term: string): string {
  const word = term.replace(/[^\p{L}\p{M}]/gu, (sign) => {
    const digit = /^\d$/.test(sign) ? letters[Number(sign)] : undefined
    return digit === undefined ? (signs[sign] ?? '') : `q${digit}`
  })
  return word + endMark
}
