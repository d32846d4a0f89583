/**
 * Words of all sources, by which a hyphen at a line's end is judged: the corpus itself is
 * the dictionary. Words at the ends of lines that a hyphen breaks are left out.
 *
 * Parts of compounds count as words too: `non` of `non-governmental`.
 */
export function collectWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of texts) {
    const whole = text.replace(
      /(?<![\p{L}\p{M}])[\p{L}\p{M}]+[-\u00AD](?:[ \t]*\r?\n){1,3}[ \t]*[\p{L}\p{M}]+/gu,
      ' ',
    )
    for (const [compound] of whole.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
      const word = compound.toLowerCase()
      words.add(word)
      if (word.includes('-')) for (const part of word.split('-')) words.add(part)
    }
  }
  return words
}

/** Words that a text has in small letters, addresses aside: a name has none. */
export function collectPlainWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(
      (text) => text.match(/(?<![\p{L}\p{M}@./_-])\p{Ll}{3,}(?![\p{L}\p{M}@_/-]|\.\p{L})/gu) ?? [],
    ),
  )
}

export type HyphenReading = 'joined' | 'kept'

/**
 * Whether a word that a line's end breaks after a hyphen is one word or a compound.
 *
 * The form that the corpus has elsewhere wins, the joined one first. Where it has
 * neither, two parts that are words by themselves make a compound, and any other
 * break is a word broken by syllables.
 */
export function readHyphen(
  before: string,
  after: string,
  lexicon: ReadonlySet<string>,
): HyphenReading {
  const left = before.toLowerCase()
  const right = after.toLowerCase()
  if (/[\p{N}]$/u.test(left) || /^[\p{N}\p{Lu}]/u.test(after)) return 'kept'
  const head = left.split('-').at(-1) ?? left
  const tail = right.split('-')[0] ?? right
  if (lexicon.has(left + right) || lexicon.has(head + tail)) return 'joined'
  if (lexicon.has(`${left}-${right}`) || lexicon.has(`${head}-${tail}`)) return 'kept'
  const areWords = head.length > 2 && tail.length > 2 && lexicon.has(head) && lexicon.has(tail)
  return areWords ? 'kept' : 'joined'
}
