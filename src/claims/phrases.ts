/**
 * Words and phrases as data, found in running text.
 *
 * A small notation, for lists that people keep: `*` stands for any letters of a word
 * (`regula*`), `(a|b c)` for one of several phrases, `(a)?` for one that may be missing,
 * `…` for up to four words. Case, kinds of hyphen and of quotation mark, commas and the
 * width of spaces do not matter. Every repetition has a bound, so that a search takes
 * time in proportion to the text.
 */
// The letters of Latin, Greek and Cyrillic script, written out: four times as fast as `\p{L}`.
const letter = '[0-9A-Za-z\u00AA-\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u052F]'
const space = String.raw`[\s,"“”«»]{1,3}`
const gap = `(?:${space}[^\\s.;:!?]{1,40}){0,4}?`

type Part = {source: string; isOptional: boolean} | 'gap'

/** Make one pattern of many phrases; it holds when any of them stands in a text as whole words. */
export function toPhrasePattern(phrases: readonly string[]): RegExp {
  // An empty list finds nothing.
  if (phrases.length === 0) return /(?!)/
  const alternatives = phrases.map((phrase) => new PhraseReader(phrase).read()).join('|')
  return new RegExp(`(?<!${letter})(?:${alternatives})(?!${letter})`, 'i')
}

/** As `toPhrasePattern`, for asking whether a phrase stands at one place: gives where it ends. */
export function toPhraseReader(
  phrases: readonly string[],
): (text: string, at: number) => number | undefined {
  const pattern = new RegExp(toPhrasePattern(phrases).source, 'iy')
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : undefined
  }
}

/** As `toPhrasePattern`, for finding every place, case and all: names and short forms of them. */
export function toNamePattern(names: readonly string[]): RegExp {
  return new RegExp(toPhrasePattern(names).source, 'g')
}

/** As `toPhrasePattern`, for taking every place out of a text. */
export function toPhraseRemover(phrases: readonly string[]): (text: string) => string {
  const {source} = toPhrasePattern(phrases)
  return (text) => text.replace(new RegExp(source, 'gi'), ' ')
}

class PhraseReader {
  readonly #tokens: readonly string[]
  #at = 0

  constructor(phrase: string) {
    this.#tokens = phrase.match(/\)\?|[()|…]|[^\s()|…]+/g) ?? []
  }

  read(): string {
    const source = this.#readAlternatives()
    if (this.#at < this.#tokens.length) {
      throw new Error(`Unexpected \`)\` in phrase \`${this.#tokens.join(' ')}\`; open it before`)
    }
    return source
  }

  #readAlternatives(): string {
    const alternatives = [this.#readSequence()]
    while (this.#tokens[this.#at] === '|') {
      this.#at++
      alternatives.push(this.#readSequence())
    }
    return alternatives.join('|')
  }

  #readSequence(): string {
    const parts: Part[] = []
    for (;;) {
      const token = this.#tokens[this.#at]
      if (token === undefined || token === '|' || token === ')' || token === ')?') break
      this.#at++
      if (token === '…') parts.push('gap')
      else if (token === '(') parts.push(this.#readGroup())
      else parts.push({source: toWord(token), isOptional: false})
    }
    return joinParts(parts)
  }

  #readGroup(): Part {
    const source = `(?:${this.#readAlternatives()})`
    const close = this.#tokens[this.#at++]
    if (close !== ')' && close !== ')?') {
      throw new Error(`Unexpected end of phrase \`${this.#tokens.join(' ')}\`; close its bracket`)
    }
    return {source, isOptional: close === ')?'}
  }
}

function joinParts(parts: readonly Part[]): string {
  let source = ''
  // Whether a word stands before, so that the next needs a space; optional first words bring their own.
  let hasWord = false
  for (const part of parts) {
    if (part === 'gap') source += gap
    else if (!part.isOptional) {
      source += (hasWord ? space : '') + part.source
      hasWord = true
    } else source += hasWord ? `(?:${space}${part.source})?` : `(?:${part.source}${space})?`
  }
  return source
}

function toWord(word: string): string {
  return word
    .replace(/[.+?^${}[\]\\/]/g, String.raw`\$&`)
    .replace(/-/g, '[-\u2010\u2011\u2012\u2013]')
    .replace(/['’]/g, "['’]")
    .replace(/\*/g, word === '*' ? `${letter}{1,30}` : `${letter}{0,30}`)
}
