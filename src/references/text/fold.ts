/**
 * Names and titles compared across spellings: case, accents, script and transliteration.
 *
 * A list may print `Яковлева`, `Iakovleva`, `Yakovleva` and `Jakovleva` for one person. Every
 * system of transliteration keeps the consonants and differs in how it writes the soft
 * vowels and the sibilants, so those are folded together; the edit distance takes the rest.
 */

/** Latin letters for the Cyrillic alphabets of Russian, Ukrainian, Belarusian, Serbian and the Turkic languages. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i'},
  ...{к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f'},
  ...{х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu'},
  ...{я: 'ya', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj'},
  ...{ћ: 'c', џ: 'dzh', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ӣ: 'i'},
  ...{ӯ: 'u', ҷ: 'j', ҳ: 'h', ҡ: 'k', ҙ: 'z', ҫ: 's'},
}

/** Latin letters that Unicode does not decompose. */
const latin: Readonly<Record<string, string>> = {
  ...{ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i', ħ: 'h', ŋ: 'n'},
  ...{ə: 'a'},
}

/** Lower-case Latin letters for a text in Latin or Cyrillic script; other characters stay. */
export function toLatin(text: string): string {
  // Composed first: a Cyrillic й must not fall apart into и and a breve.
  const composed = text.normalize('NFKC').toLowerCase()
  let latinised = ''
  for (const letter of composed) latinised += cyrillic[letter] ?? letter
  const plain = latinised.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[ßæœøðþłđıħŋə]/g, (letter) => latin[letter] ?? letter)
}

/** In this order: a longer spelling before one that it holds. The digits stand for ch and ts. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|stch|sch|sh/g, 's'],
  [/tch|ch|cz/g, '4'],
  [/dzh|dj|zh|j(?![aeiou])/g, 'z'],
  [/ts|tz/g, '5'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/[iyj]+([aeou])/g, '$1'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** Letters and digits of a name or word under which its spellings meet. */
export function foldName(name: string): string {
  const known = foldedNames.get(name)
  if (known !== undefined) return known
  let folded = toLatin(name).replace(/[^\p{L}\p{N}]/gu, '')
  for (const [spelling, letter] of spellings) folded = folded.replace(spelling, letter)
  if (foldedNames.size > mostKept) foldedNames.clear()
  foldedNames.set(name, folded)
  return folded
}
/** Each citation is held against every entry: the same words come again and again. */
const foldedNames = new Map<string, string>()
const mostKept = 20_000

/** The words of a title, folded. */
export function foldWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .map(foldName)
    .filter((word) => word !== '')
}

/** How many letters must be changed, put in, left out or swapped with a neighbour; stops counting at `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, beforeLast[j - 2]! + 1)
      }
      row.push(least)
    }
    if (Math.min(...row) >= limit) return limit
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length]!, limit)
}

/** Length of the shorter name from which one, two and three letters may differ. */
const tolerance = [5, 9, 13] as const

/** Whether two folded names are spellings of one, up to a slip or two in a long one. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  const allowed = tolerance.filter((least) => length >= least).length
  return allowed > 0 && editDistance(a, b, allowed + 1) <= allowed
}
